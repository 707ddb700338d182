/** What the executor takes over from graphql-js beside plain selections; each case is answered by both. */
import { describe, expect, test } from "vitest";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { run } from "./ask.ts";
import { answerNaively } from "./naive-answer.ts";

const graph = openMemoryGraph(SMALL_WORLD);

const SAME: Readonly<Record<string, [string, Readonly<Record<string, unknown>>?]>> = {
  "names of types everywhere": [
    `{ __typename q: __typename entity(id: "committee:fac") { __typename t: __typename ... on Committee { __typename
       chairs(first: 1) { __typename pageInfo { __typename } edges { __typename node { __typename } relationship { __typename } } } }
       sources { __typename source { __typename } } } search(text: "fair") { __typename edges { __typename node { __typename } } }
       neighborhood(ids: ["committee:fac"]) { __typename nodes { __typename entity { __typename } hidden { __typename } } relationships { __typename } } }`,
  ],
  "each kind's keys in the order in which its fragments are met": [
    `{ entities(first: 20) { nodes { ... on Official { ...F } id ... on Committee { note ...F name } ...F } } } fragment F on Entity { kind name }`,
  ],
  "introspection beside data, in the order asked": [
    `{ a: __type(name: "Source") { name kind } entity(id: "official:ada") { name } __schema { queryType { name } } __typename }`,
  ],
  "introspection with variables and fragments": [
    `query ($name: String!, $all: Boolean!) { ...M } fragment M on Query { __type(name: $name) { ...T } } fragment T on __Type { name fields @include(if: $all) { name } }`,
    { name: "PageInfo", all: true },
  ],
  "defaults of variables, and a null that stands for nothing given": [
    `query ($first: Int = 1, $asOf: Date = null) { entity(id: "committee:fac") { relationships(first: $first, asOf: $asOf) { totalCount nodes { id } } } }`,
    { asOf: null },
  ],
  "an id that is a number": [`query ($id: ID!) { entity(id: $id) { name } node(id: 5) { id } }`, { id: 7 }],
  "a variable that is missing": [`query ($id: ID!) { entity(id: $id) { name } }`],
  "a variable of the wrong type, and a date that is none": [
    `query ($first: Int, $asOf: Date) { entities(first: $first) { totalCount } entity(id: "x") { degree(asOf: $asOf) } }`,
    { first: "many", asOf: "yesterday" },
  ],
  "skipping everything": [`query ($no: Boolean = true) { entity(id: "official:ada") @skip(if: $no) { name } }`],
  "a fault of a field that may be null": [
    `{ entity(id: "official:ada") { name } bad: node(id: "official:ada") { id } }`,
  ],
  "a fault of a field that may not be null": [
    `{ entity(id: "official:ada") { name } neighborhood(ids: ["official:nobody"]) { total } }`,
  ],
  "an operation that the schema does not have": [`subscription { __typename }`],
};

describe("is executed as graphql-js does:", () => {
  test.each(Object.entries(SAME))("%s", async (_, [text, variables = {}]) => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const expected = await answerNaively(graph, text, variables);
    const found = await run(graph, text, variables);
    expect(JSON.stringify(found.data)).toBe(JSON.stringify(expected.data));
    expect(plain(found.errors ?? [])).toEqual(plain(expected.errors ?? []));
  });
});

test("a plan is not mixed up with another's variables", async () => {
  const text = `query ($id: ID!, $first: Int, $yes: Boolean!, $kinds: [Kind!]) { entity(id: $id) { name @include(if: $yes)
    relationships(first: $first, kinds: $kinds) { totalCount nodes { id } } } }`;
  for (const id of ["official:ada", "committee:fac", "nobody"])
    for (const first of [0, 1, 2, null])
      for (const yes of [true, false])
        for (const kinds of [null, [], ["Committee"]]) {
          const variables = { id, first, yes, kinds };
          const expected = await answerNaively(graph, text, variables);
          expect(JSON.stringify((await run(graph, text, variables)).data), JSON.stringify(variables)).toBe(
            JSON.stringify(expected.data),
          );
        }
});
