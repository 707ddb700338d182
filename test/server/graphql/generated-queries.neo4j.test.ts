/**
 * Neo4j and the naive graph answer generated queries alike. `LIAISON_TEST_QUERIES` asks for more of them than the usual
 * 300, `LIAISON_TEST_SEED` for others.
 */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Graph } from "../../../cypher/read/graph.ts";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { randomWorld } from "../../cypher/read/random-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { run } from "./ask.ts";
import { type Query, randomQuery } from "./random-query.ts";

const COUNT = Number(process.env["LIAISON_TEST_QUERIES"] ?? 300);
const SEED = Number(process.env["LIAISON_TEST_SEED"] ?? 1);
const ONE_QUERY_MS = 2_000;
const AT_ONCE = 4;

const world = randomWorld(7, 60, 240);
const known = { entities: world.entities.map(({ id }) => id), relationships: world.relationships.map(({ id }) => id) };
const memory = openMemoryGraph(world);
const door = openTestDoor(inject("neo4j"));
const neo4j = openNeo4jGraph(door);

beforeAll(() => writeWorld(door, world));
afterAll(() => door.close());

/** The answer as text, with the order of its keys; of an error its message and path. */
async function answer(graph: Graph, { text, variables }: Query): Promise<string> {
  const { data, errors = [] } = await run(graph, text, variables);
  return JSON.stringify({ data, errors: errors.map(({ message, path }) => ({ message, path })) }, null, 1);
}

test(`${COUNT} generated queries are answered alike by Neo4j and by the naive graph`, {
  timeout: 30_000 + COUNT * ONE_QUERY_MS,
}, async () => {
  let characters = 0;
  for (let seed = SEED; seed < SEED + COUNT; seed += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, SEED + COUNT - seed) }, (_, index) => seed + index);
    await Promise.all(
      seeds.map(async (one) => {
        const query = randomQuery(one, known);
        const [expected, found] = await Promise.all([answer(memory, query), answer(neo4j, query)]);
        expect(found, `seed ${one}\n${query.text}\n${JSON.stringify(query.variables)}`).toBe(expected);
        characters += expected.length;
      }),
    );
  }
  // Answers that are nearly all empty would prove little.
  expect(characters / COUNT).toBeGreaterThan(500);
});
