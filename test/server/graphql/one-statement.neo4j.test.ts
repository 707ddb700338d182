/** One root field, one statement; and keys of the answer that never decide what is in it. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { ask, run, SCHEMA } from "./ask.ts";

const door = openTestDoor(inject("neo4j"));
const sent: string[] = [];
const graph = openNeo4jGraph({
  readText: (text, params, options) => {
    sent.push(text);
    return door.readText(text, params, options);
  },
});

beforeAll(() => writeWorld(door, SMALL_WORLD));
afterAll(() => door.close());

const ENTITY = `{ id name sources { source { title } } figures { sources { source { title } } } possiblySameAs { name }
  degree linkCounts { count } relationships(first: 3) { totalCount edges { neighbour { name } node { from { name } } } }
  ... on Official { chairs { nodes { name relationships { nodes { sources { source { title } } } } } } }
  ... on Committee { chairs { nodes { posts { nodes { name } } } } } }`;

const ROOTS: Readonly<Record<string, string>> = {
  node: `node(id: "official:ada") { ...on Entity ${ENTITY} ... on Relationship { from ${ENTITY} } ... on Source { title } }`,
  entity: `entity(id: "committee:fac") ${ENTITY}`,
  entities: `entities(filter: { name: { contains: "o" } }, first: 5) { totalCount pageInfo { hasNextPage } nodes ${ENTITY} }`,
  relationships: `relationships(first: 5) { totalCount edges { cursor node { from ${ENTITY} to { name } } } }`,
  search: `search(text: "committee") { totalCount edges { quality node ${ENTITY} } }`,
  neighborhood: `neighborhood(ids: ["committee:fac"], depth: 2) { nodes { entity ${ENTITY} hidden { count } } relationships { from { name } } }`,
  source: `source(id: "000") { title }`,
  sources: `sources { id title }`,
  dataset: `dataset { entityCount kinds { count } types { count } parts { name } }`,
  model: `model { kinds { name } relationshipTypes { name } }`,
  dependencies: `dependencies(id: "initiative:plan", direction: UPSTREAM) { root { id } total steps(first: 9) { nodes { depth entity ${ENTITY} } } relationships { from ${ENTITY} } }`,
  paths: `paths(from: "official:ada", to: "committee:fac") { length sentence nodes ${ENTITY} }`,
  linkedInitiatives: `linkedInitiatives(id: "official:ada") { totalCount edges { sentence relationships { id sources { locator } } } }`,
  linkedOfficials: `linkedOfficials(id: "initiative:plan") { totalCount edges { sentence relationships { id sources { locator } } } }`,
  structure: `structure { modularity measures(first: 5) { nodes { entity ${ENTITY} degree } } bridges(first: 5) { nodes { from { name } role } } }`,
  changes: `changes(from: "2019", to: "2025") { totalCount nodes { what sentence relationship { id sources { locator } } } }`,
  interlocks: `interlocks { totalCount nodes { first { name } shared { id } relationships { id since } } }`,
};

/**
 * How many statements others than one: what walks the structure in memory asks whether it is still that of the graph, and
 * then once for each place of the query where more is asked of what it found than the structure knows.
 */
const OTHERS: Readonly<Record<string, number>> = {
  model: 0,
  dependencies: 3,
  paths: 2,
  neighborhood: 2,
  linkedInitiatives: 2,
  linkedOfficials: 2,
  changes: 2,
  structure: 2,
};

describe("one root field sends one statement, however much it asks for", () => {
  beforeAll(() => graph.structure());

  test.each(Object.keys(SCHEMA.getQueryType()?.getFields() ?? {}))("%s", async (field) => {
    sent.length = 0;
    await ask(
      graph,
      `{ ${ROOTS[field] ?? `${field}(first: 3) { totalCount nodes ${ENTITY.replace(/\.\.\. on .*/gs, "}")} }`} }`,
    );
    expect(sent).toHaveLength(OTHERS[field] ?? 1);
  });

  test("a search that memory fills asks only whether it still holds; one that it cannot fill is sent at once", async () => {
    sent.length = 0;
    expect(await ask(graph, `{ search(text: "convention c", first: 1) { nodes { id name degree } } }`)).toEqual({
      search: { nodes: [{ id: "venue:centre", name: "Convention Centre", degree: expect.any(Number) }] },
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toContain("fulltext");
    sent.length = 0;
    await ask(graph, `{ search(text: "convention c", first: 100) { nodes { id } } }`);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("fulltext");
  });

  test("a search for nothing sends none", async () => {
    sent.length = 0;
    await ask(graph, `{ search(text: "?!") { totalCount } }`);
    expect(sent).toEqual([]);
  });

  test("several root fields send one each", async () => {
    sent.length = 0;
    await ask(graph, `{ a: ${ROOTS["entity"]} b: ${ROOTS["search"]} c: ${ROOTS["entity"]} }`);
    expect(sent).toHaveLength(3);
  });
});

describe("keys of the answer", () => {
  test("may be names that every object knows", async () => {
    const { data } = await run(
      graph,
      `{ entity(id: "committee:fac") { __proto__: name constructor: id ... on Committee {
         toString: chairs(first: 1) { __proto__: totalCount hasOwnProperty: edges { __proto__: role node { __proto__: id } } } } } }`,
    );
    expect(JSON.stringify(data)).toBe(
      `{"entity":{"__proto__":"Foreign Affairs Committee","constructor":"committee:fac","toString":{"__proto__":2,"hasOwnProperty":[{"__proto__":"Head","node":{"__proto__":"official:ada"}}]}}}`,
    );
  });

  test("may be the names of other fields", async () => {
    expect(
      await ask(
        graph,
        `{ dataset: entity(id: "committee:fac") { name: id id: name kind: degree degree: kind nodes: aliases
           ... on Committee { meetings: chairs { edges: totalCount totalCount: edges { node: role role: node { id: kind kind: id } } } } } }`,
      ),
    ).toEqual({
      dataset: {
        name: "committee:fac",
        id: "Foreign Affairs Committee",
        kind: 6,
        degree: "Committee",
        nodes: ["FAC", "The Committee"],
        meetings: {
          edges: 2,
          totalCount: [
            { node: "Head", role: { id: "Official", kind: "official:ada" } },
            { node: "Head", role: { id: "Official", kind: "official:bo" } },
          ],
        },
      },
    });
  });

  test("may mean another field for each kind", async () => {
    expect(
      await ask(
        graph,
        `{ entities(filter: { ids: ["official:ada", "committee:lg", "place:city", "forum:fair"] }) { nodes { __typename
           ... on Official { links: chairs(first: 1) { totalCount nodes { id } } }
           ... on Committee { links: deputyChairs { totalCount nodes { id } } }
           ... on Place { links: parts { totalCount nodes { id } } } } } }`,
      ),
    ).toEqual({
      entities: {
        nodes: [
          { __typename: "Official", links: { totalCount: 2, nodes: [{ id: "committee:fac" }] } },
          { __typename: "Place", links: { totalCount: 1, nodes: [{ id: "place:district" }] } },
          {
            __typename: "Committee",
            links: { totalCount: 2, nodes: [{ id: "official:bo-2" }, { id: "official:bo" }] },
          },
          { __typename: "Forum" },
        ],
      },
    });
  });

  test("are told apart by their arguments, and merged when they are the same", async () => {
    expect(
      await ask(
        graph,
        `query ($yes: Boolean!) { entity(id: "committee:fac") { ...A ...B ... on Entity @skip(if: $yes) { note }
           one: relationships(first: 1) { nodes { type } } two: relationships(first: 2, types: [CHAIRS]) { nodes { role } } } }
         fragment A on Entity { relationships(types: [CONVENED]) { nodes { type } } }
         fragment B on Node { ... on Committee { relationships(types: [CONVENED]) { totalCount nodes { to { name } } } } }`,
        { yes: true },
      ),
    ).toEqual({
      entity: {
        relationships: { nodes: [{ type: "CONVENED", to: { name: "Plenary Meeting" } }], totalCount: 1 },
        one: { nodes: [{ type: "CHAIRS" }] },
        two: { nodes: [{ role: "Head" }, { role: "Head" }] },
      },
    });
  });
});
