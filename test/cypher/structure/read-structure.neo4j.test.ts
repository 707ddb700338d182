/** The structure as it is read from Neo4j is that of the facts, and is read anew when the graph has changed. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { structureOf } from "../read/oracle/structure-of.ts";
import { randomWorld } from "../read/random-world.ts";
import { openTestDoor, writeWorld } from "../read/write-world.ts";

const door = openTestDoor(inject("neo4j"));
const world = randomWorld(11, 300, 1_500);
let statements = 0;
const graph = openNeo4jGraph({
  readText: (text, params, options) => {
    statements++;
    return door.readText(text, params, options);
  },
});

beforeAll(() => writeWorld(door, world));
afterAll(() => door.close());

test("every entity and relationship is in it, in the order of names", async () => {
  const { version: _, ...read } = await graph.structure();
  const { version: __, roleTexts, roles, dateTexts, sinceTexts, untilTexts, ...expected } = structureOf(world);
  const told = (texts: readonly string[], numbers: Uint32Array): readonly (string | undefined)[] =>
    Array.from(numbers, (number) => texts[number]);
  expect({
    ...read,
    roles: told(read.roleTexts, read.roles),
    roleTexts: [],
    sinceTexts: told(read.dateTexts, read.sinceTexts),
    untilTexts: told(read.dateTexts, read.untilTexts),
    dateTexts: [],
  }).toEqual({
    ...expected,
    roles: told(roleTexts, roles),
    roleTexts: [],
    sinceTexts: told(dateTexts, sinceTexts),
    untilTexts: told(dateTexts, untilTexts),
    dateTexts: [],
  });
});

test("as long as the graph stays as it is, one statement tells so; questions at once share one reading", async () => {
  const kept = await graph.structure();
  statements = 0;
  expect(await graph.structure()).toBe(kept);
  expect(statements).toBe(1);

  const smaller = { ...world, relationships: world.relationships.slice(1) };
  await writeWorld(door, smaller);
  const [one, other] = await Promise.all([graph.structure(), graph.structure()]);
  expect(one).toBe(other);
  expect(one.relationshipCount).toBe(kept.relationshipCount - 1);
});

test("work over a structure that no longer holds is done again with the one that does", async () => {
  const before = await graph.structure();
  await writeWorld(door, { ...world, relationships: world.relationships.slice(2) });
  const seen: number[] = [];
  const counted = await graph.overStructure(async ({ relationshipCount }) => {
    seen.push(relationshipCount);
    if (relationshipCount === before.relationshipCount) throw new Error("of the old one");
    return relationshipCount;
  });
  expect([counted, seen]).toEqual([
    before.relationshipCount - 1,
    [before.relationshipCount, before.relationshipCount - 1],
  ]);
  statements = 0;
  expect(await graph.overStructure(async ({ relationshipCount }) => relationshipCount)).toBe(counted);
  expect(statements).toBe(1);
});
