/** The texts of a small trace, whole: tree with footnotes, CSV, GraphML. */
import { expect, test } from "vitest";
import { textAt } from "../../../cypher/structure/packed-texts.ts";
import { trace } from "../../../cypher/trace/trace.ts";
import { waysWithin } from "../../../cypher/trace/trace-tree.ts";
import { dependencyWalk } from "../../../cypher/trace/walk.ts";
import { writeTraceCsv, writeTraceGraphml, writeTraceText } from "../../../cypher/trace/write-trace.ts";
import { entity, relationship } from "../read/make-facts.ts";
import { structureOf } from "../read/oracle/structure-of.ts";

const STRUCTURE = structureOf({
  entities: [
    entity("Initiative", "initiative:a", "A <plan>"),
    entity("Venue", "venue:b", "=B, the hall"),
    entity("Forum", "forum:c", "C"),
    entity("Committee", "committee:d", "D"),
  ],
  relationships: [
    relationship("DEPENDS_ON", "initiative:a", "venue:b", { id: "r1" }),
    relationship("SUPPORTS", "forum:c", "initiative:a", { id: "r2", role: "main & only" }),
    relationship("DEPENDS_ON", "forum:c", "venue:b", { id: "r3" }),
    relationship("RESPONSIBLE_FOR", "committee:d", "venue:b", { id: "r4" }),
  ],
});
const SOURCES = [["000#1", "001#2"], ["000#1"], [], ["002"]];
const sourcesOf = (number: number): readonly string[] => SOURCES[idOf(number) - 1] ?? [];
const idOf = (number: number): number => Number(textAt(STRUCTURE.relationshipIds, number).slice(1));

// The number of an entity is its place by name: "=B" folds to "b the hall".
const WALK = dependencyWalk(STRUCTURE, "UPSTREAM", ["DEPENDS_ON", "SUPPORTS", "RESPONSIBLE_FOR"], null, null);
const TRACE = trace(WALK, 0, 6);

test("as text: each entity once where it is nearest, further ways counted, sources numbered once", () => {
  expect(writeTraceText(TRACE, 3, "Title", sourcesOf)).toBe(`Title

A <plan> (initiative:a)
  depends on =B, the hall (venue:b; 1 more way) [1] [2]
    is the responsibility of D (committee:d) [3]
  is supported by C (main & only) (forum:c) [1]

Sources
[1] 000#1
[2] 001#2
[3] 002
`);
});

test("as text with fewer entities it says how many are left", () => {
  expect(writeTraceText(TRACE, 1, "Title", () => [])).toContain("\n\n2 more are not shown.\n");
});

test("as CSV: a line for each relationship, formulas made harmless", () => {
  expect(writeTraceCsv(TRACE, waysWithin(TRACE, 3), sourcesOf).split("\r\n")).toEqual([
    "depth,id,kind,name,from_id,from_name,relationship_id,relationship_type,role,leads,sources",
    `1,venue:b,Venue,"'=B, the hall",initiative:a,A <plan>,r1,DEPENDS_ON,,to,000#1; 001#2`,
    `1,venue:b,Venue,"'=B, the hall",forum:c,C,r3,DEPENDS_ON,,to,`,
    "1,forum:c,Forum,C,initiative:a,A <plan>,r2,SUPPORTS,main & only,from,000#1",
    `2,committee:d,Committee,D,venue:b,"'=B, the hall",r4,RESPONSIBLE_FOR,,from,002`,
    "",
  ]);
});

test("as GraphML: each entity and relationship once, signs escaped, relationships the way they lead in the graph", () => {
  const text = writeTraceGraphml(TRACE, 3, waysWithin(TRACE, 3), sourcesOf);
  expect(text.match(/<node id="n\d"><data key="n-id">[^<]+/g)).toEqual([
    '<node id="n0"><data key="n-id">initiative:a',
    '<node id="n1"><data key="n-id">venue:b',
    '<node id="n2"><data key="n-id">forum:c',
    '<node id="n3"><data key="n-id">committee:d',
  ]);
  expect(text).toContain('<data key="n-name">A &#60;plan&#62;</data>');
  expect(text).toContain(
    '<edge id="e2" source="n2" target="n0"><data key="e-id">r2</data><data key="e-type">SUPPORTS</data><data key="e-role">main &#38; only</data><data key="e-sources">000#1</data></edge>',
  );
});
