/**
 * Our executor and graphql-js, on the same naive graph, give generated queries the same answers, key by key. Needs no
 * database, so it can be many: `LIAISON_TEST_EXECUTIONS` asks for more than the usual 1,000, `LIAISON_TEST_SEED` for others.
 */
import { expect, test } from "vitest";
import type { Graph } from "../../../cypher/read/graph.ts";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { structureOf } from "../../cypher/read/oracle/structure-of.ts";
import { randomWorld } from "../../cypher/read/random-world.ts";
import { run } from "./ask.ts";
import { answerNaively } from "./naive-answer.ts";
import { randomQuery } from "./random-query.ts";
import { comparableText, resultText } from "./result-text.ts";

const COUNT = Number(process.env["LIAISON_TEST_EXECUTIONS"] ?? 1_000);
const SEED = Number(process.env["LIAISON_TEST_SEED"] ?? 1);
const ONE_QUERY_MS = 100;

const world = randomWorld(7, 60, 240);
const known = { entities: world.entities.map(({ id }) => id), relationships: world.relationships.map(({ id }) => id) };
const memory = openMemoryGraph(world);
const structure = structureOf(world);
/** The same with a structure in memory, which answers what it can. */
const kept: Graph = { ...memory, overKept: async (prepare) => prepare(structure)?.() };

test(`${COUNT} generated queries are executed as graphql-js would`, {
  timeout: 30_000 + COUNT * ONE_QUERY_MS,
}, async () => {
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const { text, variables } = randomQuery(seed, known);
    const naive = await answerNaively(memory, text, variables);
    const expected = resultText(naive);
    const found = comparableText(await run(seed % 2 === 0 ? memory : kept, text, variables), naive);
    if (found !== expected) expect(found, `seed ${seed}\n${text}\n${JSON.stringify(variables)}`).toBe(expected);
  }
});
