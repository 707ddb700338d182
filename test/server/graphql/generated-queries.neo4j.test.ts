/**
 * Our executor on Neo4j answers generated queries as graphql-js does on the naive graph, field by field. `LIAISON_TEST_QUERIES` asks for more of them than the usual
 * 300, `LIAISON_TEST_SEED` for others.
 */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { randomWorld } from "../../cypher/read/random-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { run } from "./ask.ts";
import { answerNaively } from "./naive-answer.ts";
import { randomQuery } from "./random-query.ts";
import { comparableText, resultText } from "./result-text.ts";

const COUNT = Number(process.env["LIAISON_TEST_QUERIES"] ?? 300);
const SEED = Number(process.env["LIAISON_TEST_SEED"] ?? 1);
const ONE_QUERY_MS = 2_000;
const AT_ONCE = 4;

const world = randomWorld(7, 60, 240);
const known = { entities: world.entities.map(({ id }) => id), relationships: world.relationships.map(({ id }) => id) };
const memory = openMemoryGraph(world);
const door = openTestDoor(inject("neo4j"));
const neo4j = openNeo4jGraph(door);

beforeAll(async () => {
  await writeWorld(door, world);
  // What is answered from memory is compared too.
  await neo4j.structure();
});
afterAll(() => door.close());

test(`${COUNT} generated queries are answered on Neo4j as graphql-js does on the naive graph`, {
  timeout: 30_000 + COUNT * ONE_QUERY_MS,
}, async () => {
  let characters = 0;
  for (let seed = SEED; seed < SEED + COUNT; seed += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, SEED + COUNT - seed) }, (_, index) => seed + index);
    await Promise.all(
      seeds.map(async (one) => {
        const { text, variables } = randomQuery(one, known);
        const [naive, ours] = await Promise.all([answerNaively(memory, text, variables), run(neo4j, text, variables)]);
        const [expected, found] = [resultText(naive), comparableText(ours, naive)];
        expect(found, `seed ${one}\n${text}\n${JSON.stringify(variables)}`).toBe(expected);
        characters += expected.length;
      }),
    );
  }
  // Answers that are nearly all empty would prove little.
  expect(characters / COUNT).toBeGreaterThan(500);
});
