/**
 * Neo4j's plan of every read: fixed statements, and composed ones for questions that together use every fragment. No scan
 * where an index should serve, no product of unrelated rows, no warning, and always a LIMIT. Lists: `list-plans`.
 */
import { describe, expect, test } from "vitest";
import { boltInteger } from "../../../cypher/bolt-integer.ts";
import { DATASET_STATEMENTS } from "../../../cypher/dataset-statements.ts";
import { EXPORT_STATEMENTS } from "../../../cypher/export-statements.ts";
import { LOAD_STATEMENTS } from "../../../cypher/load-statements.ts";
import { BAD, expectPlan, openPlans } from "./explain.ts";

const explain = openPlans();

const LEAVES = `id kind name aliases description note date`;
const CITED = `sources { locator paragraph source { title } } figures { value sources { source { title } } }`;
const LINKED = `totalCount pageInfo { hasNextPage endCursor } edges { cursor role since observed certainty standing
  sources { source { title } } relationship { id from { name } to { name } } node { id } }`;
const ENTITY = `${LEAVES} ${CITED} possiblySameAs { name degree } degree past: degree(asOf: "2020") linkCounts { count }
  then: linkCounts(asOf: "2020") { type count }
  relationships(types: [CHAIRS, PART_OF], direction: IN, kinds: [Official, Committee], roles: ["Head"], asOf: "2024", first: 5) {
    totalCount edges { direction neighbour { name } node { type from { id } } } nodes { id } }
  none: relationships(types: [], kinds: []) { totalCount nodes { id } }
  ... on Initiative { status responsible { ${LINKED} } }
  ... on Official { posts(asOf: "2024") { ${LINKED} } chairs { totalCount nodes { name ... on Committee { members { ${LINKED} } } } } }
  ... on Committee { chairs { ${LINKED} } deputyChairs { totalCount } }
  ... on Venue { forums { ${LINKED} } }`;
const RELATIONSHIP = `id type role since until observed certainty note standing sources { locator source { title } }
  from { name } to { name relationships(first: 1) { nodes { id } } }`;
/** What is asked, the question, the beginning of an operator of its plan, and a scan that nothing can serve. */
const READS: readonly (readonly [what: string, question: string, seeks: string, scans?: string])[] = [
  ["an entity", `entity(id: "official:1") { ${ENTITY} }`, "NodeUniqueIndexSeek"],
  [
    "a node",
    `node(id: "r1") { ... on Entity { ${LEAVES} ${CITED} degree } ... on Relationship { ${RELATIONSHIP} } ... on Source { title } }`,
    "NodeUniqueIndexSeek",
  ],
  ["a relationship by its id", `node(id: "r1") { id }`, "DirectedRelationshipUniqueIndexSeek"],
  ["a source", `source(id: "000") { title }`, "NodeUniqueIndexSeek"],
  ["all sources", `sources { title }`, "NodeIndexScan"],
  [
    "the data set",
    `dataset { entityCount relationshipCount sourceCount kinds { count } types { count } parts { name } }`,
    "NodeCountFromCountStore",
  ],
  ["a subgraph", `neighborhood(ids: ["official:1"], depth: 0) { total truncated }`, "NodeUniqueIndexSeek"],
  [
    "a neighbourhood",
    `neighborhood(ids: ["a", "b"], depth: 4, types: [CHAIRS], kinds: [Committee], asOf: "2024", limit: 50) { total truncated
        nodes { depth hiddenTotal hidden { count } entity { ${LEAVES} ${CITED} } } relationships { ${RELATIONSHIP} } }`,
    "NodeUniqueIndexSeek",
  ],
];

describe("a composed read is served by indexes, has no product, no warning, and a limit", () => {
  for (const [what, question, seeks, scans] of READS) test(what, () => expectPlan(explain, question, seeks, scans));
});

describe("a fixed read is served by indexes, has no product, no warning, and a limit", () => {
  const params = {
    after: "",
    limit: boltInteger(10),
    ids: ["official:1"],
    datasets: ["test"],
  };
  const { findKinds, findForeignTies, listStoredEntities, listStoredRelationships, listStoredSources, countNodes } =
    LOAD_STATEMENTS;
  const reads = [
    ...Object.values(EXPORT_STATEMENTS),
    DATASET_STATEMENTS.state,
    findKinds,
    findForeignTies,
    listStoredEntities,
    listStoredRelationships,
    listStoredSources,
    countNodes,
  ];
  test.each(
    reads.map(
      ({ name, text }) => [name, text.replaceAll("__TYPE__", "CHAIRS").replaceAll("__KIND__", "Official")] as const,
    ),
  )("%s", async (_, text) => {
    const { operators, warnings } = await explain(text, params);
    expect(warnings).toEqual([]);
    expect(operators.filter((operator) => BAD.test(operator))).toEqual([]);
    expect(text).toMatch(/LIMIT (\d+|\$\w+)\s*$/);
  });
});
