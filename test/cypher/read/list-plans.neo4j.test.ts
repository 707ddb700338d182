/**
 * Neo4j's plans of lists: pages, filters, orders, facets, searches. No scan where an index should serve, no product of
 * unrelated rows, no warning, and always a LIMIT.
 */
import { describe, test } from "vitest";
import { cursor, expectPlan, openPlans } from "./explain.ts";

const explain = openPlans();

const LEAVES = `id kind name aliases description note date`;
const CITED = `sources { locator paragraph source { title } } figures { value sources { source { title } } }`;
const ENTITY = `${LEAVES} ${CITED} degree linkCounts { count } relationships(types: [CHAIRS], asOf: "2024", first: 5) { totalCount nodes { id } }`;
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

/** What is asked, the question, the beginning of an operator of its plan, and a scan that nothing can serve. */
const LISTS: readonly (readonly [what: string, question: string, seeks: string, scans?: string])[] = [
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
    `relationships(first: 10) { totalCount edges { cursor node { ${RELATIONSHIP} } } facets { types { count } } }`,
    "NodeIndexScan",
  ],
  [
    "a later page of relationships",
    `relationships(first: 10, after: "${cursor(["FROM,TO,TYPE,ID", "a", "b", "CHAIRS", "r"])}") { nodes { ${RELATIONSHIP} } }`,
    "NodeIndexSeekByRange",
  ],
  [
    "relationships backwards",
    `relationships(filter: { certainties: [INFERRED] }, last: 10, orderBy: [{ field: TO, direction: DESC }]) { nodes { id } }`,
    "NodeIndexScan",
  ],
  [
    "a page of relationships of a type",
    `relationships(filter: { types: [CHAIRS] }, first: 10) { totalCount edges { cursor node { ${RELATIONSHIP} } } }`,
    "(DirectedRelationshipTypeScan|NodeIndexScan)",
  ],
  [
    "relationships of a type in the order of ids",
    `relationships(filter: { types: [CHAIRS] }, orderBy: [{ field: ID, direction: DESC }], first: 10) { nodes { id } }`,
    "DirectedRelationshipIndexScan",
  ],
  [
    "the facets of an entity's links",
    `entity(id: "a") { relationships { facets { types { count } kinds { count } statuses { count } years { count } certainties { count } } } }`,
    "NodeUniqueIndexSeek",
  ],
  [
    "the facets of some entities",
    `entities(filter: { ids: ["a"] }) { facets { types { count } kinds { count } statuses { count } years { count } } }`,
    "NodeUniqueIndexSeek",
  ],
  [
    "the kinds of all entities",
    `entities(first: 1) { totalCount facets { kinds { count } } nodes { id } }`,
    "NodeCountFromCountStore",
  ],
  [
    "how many there are of some kinds",
    `entities(filter: { kinds: [Venue, Place] }, first: 1) { totalCount nodes { id } }`,
    "NodeCountFromCountStore",
  ],
  [
    "the facets of hits",
    `search(text: "a") { facets { types { count } kinds { count } statuses { count } years { count } } }`,
    "ProcedureCall",
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
];

describe("a list is served by indexes, has no product, no warning, and a limit", () => {
  for (const [what, question, seeks, scans] of LISTS) test(what, () => expectPlan(explain, question, seeks, scans));
});
