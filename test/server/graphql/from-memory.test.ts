/**
 * What the structure in memory answers itself, `search` and `neighborhood`, is what the naive graph answers, key by key; and
 * where it cannot answer, the graph is asked.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import type { Graph } from "../../../cypher/read/graph.ts";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { structureOf } from "../../cypher/read/oracle/structure-of.ts";
import { DATES, randomWorld, WORDS } from "../../cypher/read/random-world.ts";
import { run } from "./ask.ts";
import { resultText } from "./result-text.ts";

const RUNS = Number(process.env["LIAISON_TEST_EXECUTIONS"] ?? 600);
const world = randomWorld(3, 80, 300);
const structure = structureOf(world);
const naive = openMemoryGraph(world);
let asked = 0;
const kept: Graph = {
  ...naive,
  overKept: async (prepare) => prepare(structure)?.(),
  search: (...question) => {
    asked += 1;
    return naive.search(...question);
  },
  neighborhood: (...question) => {
    asked += 1;
    return naive.neighborhood(...question);
  },
};

const some = <T>(values: readonly T[], maxLength: number): fc.Arbitrary<T[] | null> =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength }));
const list = (name: string, values: readonly string[] | null): string =>
  values === null ? "" : ` ${name}: [${values.join(", ")}]`;

/** Whether the graph was asked, once both have given the same answer. */
async function compare(text: string, variables: Readonly<Record<string, unknown>>): Promise<boolean> {
  asked = 0;
  const found = resultText(await run(kept, text, variables));
  expect(found).toBe(resultText(await run(naive, text, variables)));
  return asked > 0;
}

test("a search whose names begin with the text is answered from memory as the naive graph would", async () => {
  const words = WORDS.flatMap((word) => [word, word.slice(0, 1), word.slice(0, 3)]);
  const texts = fc.oneof(
    fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" ")),
    fc.constantFrom(...world.entities.flatMap(({ name, aliases }) => [name, ...aliases])),
  );
  const answered = { fromMemory: 0, byGraph: 0 };
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 0, max: 4 }), some(KIND_NAMES, 3), async (text, first, kinds) => {
      const byGraph = await compare(
        `query ($text: String!) { search(text: $text, first: ${first}${list("kinds", kinds)}) { __typename
             edges { cursor quality node { id kind name degree } } nodes { aliases ... on Initiative { status } }
             pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { text },
      );
      answered[byGraph ? "byGraph" : "fromMemory"] += 1;
    }),
    { numRuns: RUNS },
  );
  // Both must come often, or little was compared.
  expect(Math.min(answered.fromMemory, answered.byGraph)).toBeGreaterThan(RUNS / 10);
});

test.each([
  ["is counted", `search(text: "b", first: 1) { totalCount nodes { id } }`],
  ["has facets", `search(text: "b", first: 1) { facets { kinds { kind count } } nodes { id } }`],
  ["is ordered otherwise", `search(text: "b", first: 1, orderBy: [{ field: ID }]) { nodes { id } }`],
  ["is filtered", `search(text: "b", first: 1, filter: { degree: { min: 1 } }) { nodes { id } }`],
  ["is read backwards", `search(text: "b", last: 1) { nodes { id } }`],
  ["is not filled by names that begin with the text", `search(text: "b", first: 100) { nodes { id } }`],
  ["is for letters that are words of their own", `search(text: "北", first: 1) { nodes { id } }`],
])("a search that %s is asked of the graph", async (_, field) => {
  expect(await compare(`{ ${field} }`, {})).toBe(true);
});

test("what surrounds entities is walked in memory as the naive graph would", async () => {
  const ids = world.entities.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 90 }),
      some(RELATIONSHIP_TYPE_NAMES, 9),
      some(KIND_NAMES, 6),
      fc.option(fc.constantFrom(...DATES)),
      async (around, depth, limit, types, kinds, asOf) => {
        const byGraph = await compare(
          `query ($ids: [ID!]!, $asOf: Date) { neighborhood(ids: $ids, asOf: $asOf, depth: ${depth}, limit: ${limit}${list("types", types)}${list("kinds", kinds)}) {
             total truncated
             nodes { depth hiddenTotal hidden { type direction count } entity { id name degree ... on Official { aliases } } }
             relationships { id type role standing from { id } to { name description } }
             links: relationships { id role since until } } }`,
          { ids: around, asOf },
        );
        expect(byGraph).toBe(around.length > limit);
      },
    ),
    { numRuns: RUNS / 4 },
  );
});

test("relationships with pages of their own are asked of the graph, which has reckoned with them", async () => {
  const pages = `from { relationships(first: 2) { nodes { id } } }`;
  const text = `{ neighborhood(ids: ["${world.entities[0]?.id}"]) { relationships { id ${pages} } } }`;
  expect(await compare(text, {})).toBe(true);
});

test("ids of nobody are refused as the statement refuses them", async () => {
  const text = `{ neighborhood(ids: ["${world.entities[0]?.id}", "x", "y"]) { total } }`;
  expect(await compare(text, {})).toBe(false);
  const { errors } = await run(kept, text);
  expect(errors?.map(({ message }) => message)).toEqual(['No entity has the id "x", "y".']);
});
