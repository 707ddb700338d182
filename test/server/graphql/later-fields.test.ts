/** Fields of entities that take the structure of the whole graph, wherever in an answer they stand. */
import { expect, test } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { openMemoryGraph } from "../../cypher/read/oracle/memory-graph.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { ask } from "./ask.ts";

const graph = openMemoryGraph(SMALL_WORLD);

test("linked initiatives and officials stand below one another, under any key, and agree with the root fields", async () => {
  const answer = await ask(
    graph,
    `{ one: entity(id: "official:ada") { later: id ... on Official { id: linkedInitiatives { totalCount
         edges { sentence kinds relationships { type } node { id linkedOfficials { __typename totalCount } } } } } }
       linkedInitiatives(id: "official:ada") { totalCount }
       linkedOfficials(id: "initiative:plan") { totalCount } }`,
  );
  expect(answer).toEqual({
    one: {
      later: "official:ada",
      id: {
        totalCount: 1,
        edges: [
          {
            sentence: "Ada Lovelace attended Plenary Meeting (presided), which deliberated on Work Plan (reviewed)",
            kinds: ["MEETING"],
            relationships: [{ type: "ATTENDED" }, { type: "DELIBERATED" }],
            node: {
              id: "initiative:plan",
              linkedOfficials: { __typename: "LinkedOfficialConnection", totalCount: 4 },
            },
          },
        ],
      },
    },
    linkedInitiatives: { totalCount: 1 },
    linkedOfficials: { totalCount: 4 },
  });
});

test("every kind has measures, in lists and behind relationships", async () => {
  const answer = await ask(
    graph,
    `{ entities(filter: { ids: ["official:none", "official:loop"] }) { nodes { name measure { degree pageRank entity { id } } relationships(first: 1) { nodes { to { measure { degree } } } } } } }`,
  );
  expect(answer).toMatchObject({
    entities: {
      nodes: [
        { name: "Nobody Knows", measure: { degree: 0, entity: { id: "official:none" } }, relationships: { nodes: [] } },
        { name: "Ouroboros", measure: { degree: 3 }, relationships: { nodes: [{ to: { measure: { degree: 3 } } }] } },
      ],
    },
  });
});

test("statements are compiled with them, and hang on nothing that they ask", async () => {
  const texts: string[] = [];
  const neo4j = openNeo4jGraph({
    readText: async (text) => {
      texts.push(text);
      return { rows: [] };
    },
  });
  for (const first of [1, 2])
    await ask(
      neo4j,
      `{ entity(id: "a") { id ... on Official { linkedInitiatives(first: ${first}) { totalCount } } } }`,
    );
  expect(new Set(texts).size).toBe(1);
});

test("an entity that is not there has none", async () => {
  expect(await ask(graph, `{ entity(id: "gone") { measure { degree } } }`)).toEqual({ entity: null });
});
