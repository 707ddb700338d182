/**
 * Neo4j's plan of every read: fixed statements, and composed ones for questions that together use every fragment. No scan
 * where an index should serve, no product of unrelated rows, no warning, and always a LIMIT.
 */
import neo4j, { type Driver, type Plan, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { boltInteger } from "../../../cypher/bolt-integer.ts";
import { DATASET_STATEMENTS } from "../../../cypher/dataset-statements.ts";
import { EXPORT_STATEMENTS } from "../../../cypher/export-statements.ts";
import { LOAD_STATEMENTS } from "../../../cypher/load-statements.ts";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { run } from "../../server/graphql/ask.ts";
import { randomWorld } from "./random-world.ts";
import { openTestDoor, writeWorld } from "./write-world.ts";

const connection = inject("neo4j");
const door = openTestDoor(connection);
let driver: Driver;

beforeAll(async () => {
  driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  // Big enough that the planner's statistics favour indexes over scans.
  await writeWorld(door, randomWorld(3, 1_500, 4_500));
  // What no load has marked yet has never had the property, which would be warned of.
  await driver.executeQuery(`CALL db.createProperty("loading")`, {}, { database: connection.database });
  // Other suites have filled and emptied the same indexes: without new samples of them the planner would go by the old.
  await driver.executeQuery("CALL db.prepareForReplanning(120)", {}, { database: connection.database });
});
afterAll(async () => {
  await driver.close();
  await door.close();
});

const BAD = /AllNodesScan|CartesianProduct|NodeByLabelScan|AllRelationshipsScan/;

type Planned = { readonly operators: readonly string[]; readonly warnings: readonly string[] };

async function explain(text: string, params: Readonly<Record<string, unknown>>): Promise<Planned> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { ...params }, { database: connection.database });
  const operators: string[] = [];
  const visit = (plan: Plan | ProfiledPlan): void => {
    operators.push(plan.operatorType.replace(/@.*/, ""));
    for (const child of plan.children) visit(child);
  };
  if (summary.plan !== false) visit(summary.plan);
  return {
    operators,
    warnings: summary.gqlStatusObjects
      .filter(({ severity }) => severity !== "UNKNOWN")
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
  };
}

/** The one statement that a question sends. */
async function compiled(
  query: string,
): Promise<{ readonly text: string; readonly params: Readonly<Record<string, unknown>> }> {
  const sent: { text: string; params: Readonly<Record<string, unknown>> }[] = [];
  const graph = openNeo4jGraph({
    readText: async (text, params) => {
      sent.push({ text, params });
      return { rows: [] };
    },
  });
  await run(graph, query);
  const [only] = sent;
  if (only === undefined || sent.length > 1) throw new Error(`${sent.length} statements for ${query}`);
  return only;
}

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
const PAGE = `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name degree } }`;
const EVERY_ENTITY = `ids: ["a"], kinds: [Committee, Organization], name: { contains: "a", startsWith: "b", equals: "c" },
  date: { from: "2020", to: "2021" }, statuses: [DONE], sources: ["000"], hasChair: true, degree: { min: 1, max: 9 }, asOf: "2020",
  and: [{ hasChair: false }], or: [{ kinds: [Venue] }, { sources: ["001"] }], not: { name: { contains: "x" } }`;
const EVERY_RELATIONSHIP = `types: [CHAIRS, PART_OF], kinds: [Official, Committee], from: { hasChair: true }, to: { ids: ["b"] },
  roles: ["Head"], role: { contains: "a", startsWith: "b", equals: "c" }, since: { from: "2020", to: "2021" }, until: { from: "2020" },
  certainties: [STATED], standing: { is: [CURRENT], asOf: "2021" }, sources: ["000"], asOf: "2020", and: [{ types: [CHAIRS] }],
  or: [{ among: ["a"] }, { touching: ["b"] }], not: { role: { equals: "x" } }`;
const NAMED = cursor(["NAME,ID", "a", "official:1"]);

describe("a composed read is served by indexes, has no product, no warning, and a limit", () => {
  test.each<readonly [what: string, question: string, seeks: string, scans?: string]>([
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
    ["a page of entities", `entities(first: 10) { ${PAGE} nodes { ${ENTITY} } }`, "NodeIndexScan"],
    ["a page of a kind", `officials(first: 10) { ${PAGE} }`, "NodeIndexScan"],
    ["a later page", `officials(first: 10, after: "${NAMED}") { ${PAGE} }`, "NodeIndexSeekByRange"],
    ["a page backwards", `officials(last: 10, before: "${NAMED}") { ${PAGE} }`, "NodeIndexSeekByRange"],
    ["names downwards", `entities(orderBy: [{ field: NAME, direction: DESC }]) { nodes { id } }`, "NodeIndexScan"],
    ["entities by ids", `entities(filter: { ids: ["official:1", "x"] }) { ${PAGE} }`, "NodeUniqueIndexSeek"],
    ["officials by ids", `officials(filter: { ids: ["official:1"] }, first: 1) { ${PAGE} }`, "NodeUniqueIndexSeek"],
    ["entities in the order of ids", `entities(orderBy: [{ field: ID }]) { nodes { id } }`, "NodeIndexScan"],
    // By degree or kind there is no index: every entity of the label must be looked at.
    [
      "the most linked officials",
      `officials(orderBy: [{ field: DEGREE, direction: DESC }, { field: KIND }]) { nodes { id } }`,
      "NodeByLabelScan",
      "NodeByLabelScan",
    ],
    [
      "every condition at once",
      `entities(filter: { kinds: [Committee, Organization], name: { contains: "a", startsWith: "b", equals: "c" },
        statuses: [DONE], sources: ["000"], hasChair: true, degree: { min: 1, max: 9 }, and: [{ hasChair: false }],
        or: [{ kinds: [Venue] }, { sources: ["001"] }], not: { name: { contains: "x" } } }) { nodes { id } }`,
      "NodeIndexScan",
    ],
    // How many contain a text can only be told by looking at all of them.
    [
      "a total with a condition",
      `entities(filter: { name: { contains: "a" } }) { totalCount nodes { id } }`,
      "NodeIndexScan",
      "NodeByLabelScan",
    ],
    [
      "a page of relationships",
      `relationships(filter: { types: [CHAIRS] }, first: 10) { totalCount edges { cursor node { ${RELATIONSHIP} } } }`,
      "DirectedRelationshipTypeScan",
    ],
    [
      "the links among some",
      `relationships(filter: { among: ["a", "b"] }) { totalCount nodes { id } }`,
      "NodeUniqueIndexSeek",
    ],
    [
      "the links among some that meet every condition",
      `relationships(filter: { among: ["a", "b"], types: [CHAIRS], asOf: "2024", roles: ["Head"], certainties: [STATED],
        sources: ["000"], kinds: [Official] }) { nodes { id } }`,
      "NodeUniqueIndexSeek",
    ],
    [
      "the links of some",
      `relationships(filter: { touching: ["a", "b"] }) { totalCount nodes { id } }`,
      "NodeUniqueIndexSeek",
    ],
    [
      "the links of some that meet every condition",
      `relationships(filter: { touching: ["a"], ${EVERY_RELATIONSHIP} }, orderBy: [{ field: SINCE }, { field: ROLE }]) { totalCount nodes { id } }`,
      "NodeUniqueIndexSeek",
    ],
    [
      "an entity's links that meet every condition, in another order",
      `entity(id: "a") { relationships(filter: { ${EVERY_RELATIONSHIP}, touching: ["a"] }, neighbour: { ${EVERY_ENTITY} },
        exceptNeighbours: ["b"], orderBy: [{ field: DATE }, { field: STATUS }, { field: SINCE }, { field: DEGREE }], last: 3) {
        totalCount nodes { id } } ... on Committee { members(filter: { ${EVERY_RELATIONSHIP} }, neighbour: { ${EVERY_ENTITY} }) { totalCount nodes { id } } } }`,
      "NodeUniqueIndexSeek",
    ],
    [
      "entities of one kind among all, by name",
      `entities(filter: { kinds: [Committee] }, first: 10) { totalCount nodes { id } }`,
      "NodeIndexScan",
    ],
    [
      "a search among some, in another order",
      `search(text: "foreign", filter: { ${EVERY_ENTITY} }, orderBy: [{ field: DATE, direction: DESC }], last: 5) { totalCount nodes { id } }`,
      "NodeIndexSeekByRange",
    ],
    [
      "a search",
      `search(text: "foreign affairs", kinds: [Committee], first: 5) { ${PAGE} nodes { ${LEAVES} ${CITED} } }`,
      "NodeIndexSeekByRange",
    ],
    [
      "a later page of a search",
      `search(text: "foreign affairs", after: "${cursor(["quality,missed,name,id", 0, 0, "a", "b"])}") { edges { quality node { id } } }`,
      "ProcedureCall",
    ],
    ["a subgraph", `neighborhood(ids: ["official:1"], depth: 0) { total truncated }`, "NodeUniqueIndexSeek"],
    [
      "a neighbourhood",
      `neighborhood(ids: ["a", "b"], depth: 4, types: [CHAIRS], kinds: [Committee], asOf: "2024", limit: 50) { total truncated
        nodes { depth hiddenTotal hidden { count } entity { ${LEAVES} ${CITED} } } relationships { ${RELATIONSHIP} } }`,
      "NodeUniqueIndexSeek",
    ],
  ])("%s", async (_, question, seeks, scans) => {
    const { text, params } = await compiled(`{ ${question} }`);
    const { operators, warnings } = await explain(text, params);
    expect(warnings).toEqual([]);
    expect(operators).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${seeks}`))]));
    expect(operators.filter((operator) => BAD.test(operator) && operator !== scans)).toEqual([]);
    expect(text).toMatch(/LIMIT (\d+|\$\w+)\s*$/);
  });
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
    expect(
      operators.filter((operator) =>
        /AllNodesScan|CartesianProduct|NodeByLabelScan|AllRelationshipsScan/.test(operator),
      ),
    ).toEqual([]);
    expect(text).toMatch(/LIMIT (\d+|\$\w+)\s*$/);
  });
});

function cursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}
