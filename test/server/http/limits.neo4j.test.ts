/** Hostile and immoderate questions are refused with a limit that is named, before they cost anything. */
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LIMITS } from "../../../server/graphql/limits.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { errorsOf, post, question, type Served, send, serveGraph } from "./serve-graph.ts";
import { expectSmallError } from "./small-error.ts";

const door = openTestDoor(inject("neo4j"));
let served: Served;

beforeAll(async () => {
  await writeWorld(door, SMALL_WORLD);
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
});

const nested = (depth: number): string =>
  `{ entity(id: "official:ada") ${"{ relationships(first: 1) { nodes { from ".repeat(depth)}{ id }${" } } }".repeat(depth)} }`;
const hidden = (depth: number): string =>
  `{ entity(id: "a") { ...F0 } } ${Array.from({ length: depth }, (_, index) => `fragment F${index} on Entity { relationships { nodes { from { ...F${index + 1} } } } }`).join(" ")} fragment F${depth} on Entity { id }`;
const fragments = (count: number): string =>
  `{ ...F0 } ${Array.from({ length: count }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(" ")} fragment F${count} on Query { __typename }`;
const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(" ");

describe("hostile documents", () => {
  test.each<readonly [what: string, query: string, subject: string, value: unknown, allowed: string]>([
    ["a depth of 1,000", nested(334), "depth", 1004, "at most 26"],
    ["a depth that is far too many tokens", nested(1_000), "tokens", "more than 5000", "at most 5000"],
    ["a depth in fragments", hidden(40), "depth", 122, "at most 26"],
    ["1,000 aliases", `{ ${aliases(1_000, "__typename")} }`, "root fields", 1_000, "at most 20"],
    [
      "900 aliases within a field",
      `{ entity(id: "official:ada") { ${aliases(900, "name")} } }`,
      "aliases",
      900,
      "at most 200",
    ],
    ["2^25 fragments", fragments(25), "selections", 100_663_295, "at most 1000"],
    ["one field 1,000 times", `{ dataset { ${"checksum ".repeat(1_000)} } }`, "selections", 1_001, "at most 1000"],
    [
      "one field 1,000 times in a fragment that nobody uses",
      `{ __typename } fragment F on Dataset { ${"checksum ".repeat(1_001)} }`,
      "selections",
      1_001,
      "at most 1000",
    ],
    [
      "10,000 directives",
      `{ __typename ${"@include(if: true) ".repeat(10_000)} }`,
      "tokens",
      "more than 5000",
      "at most 5000",
    ],
    ["300 directives", `{ dataset { ${aliases(100, "checksum @a @b @c")} } }`, "directives", 300, "at most 200"],
    ["ten directives in one place", `{ __typename ${"@aa".repeat(10)} }`, "directives of one place", 10, "at most 4"],
  ])("%s", async (_, query, subject, value, allowed) => {
    const reply = await post(served, { query });
    expect(reply.status).toBe(400);
    expectSmallError(reply, "LIMIT_EXCEEDED", /^The query has .*; allowed are at most/);
    expect(errorsOf(reply)).toEqual([
      {
        message: expect.any(String),
        extensions: { code: "LIMIT_EXCEEDED", classification: "BAD_REQUEST", subject, value, allowed },
      },
    ]);
    expect(reply.milliseconds).toBeLessThan(1_000);
  });

  test("what the limits allow is served: eight steps deep, and the introspection of GraphiQL", async () => {
    expect(await question(served, nested(8))).toMatchObject({ entity: { relationships: { nodes: [{ from: {} }] } } });
    expect(await question(served, getIntrospectionQuery())).toHaveProperty("__schema");
  });

  test("what is repeated in an error is cut", async () => {
    const query = "query ($first: Int) { officials(first: $first) { totalCount } }";
    expectSmallError(await post(served, { query, variables: { first: "9".repeat(200_000) } }), "BAD_INPUT", /999 …$/);
    const unknown = `{ ${Array.from({ length: 15 }, (_, index) => `unknownField${index}`).join(" ")} }`;
    expect((await post(served, { query: unknown })).body.length).toBeLessThan(10_000);
  });
});

describe("the cost of a query", () => {
  const PAGES = "query ($n: Int = 500) { officials(first: $n) { nodes { posts(first: 500) { nodes { id } } } } }";

  test("is estimated from its pages before it runs, and refused with the estimate", async () => {
    const reply = await post(served, { query: PAGES });
    expect(reply.status).toBe(400);
    const [error] = errorsOf(reply);
    expect(error).toEqual({
      message:
        "The query is estimated to cost 250500: its pages could come to that many rows; allowed is at most 100000; " +
        "ask for smaller pages (first, limit), or for fewer levels at once.",
      extensions: {
        code: "LIMIT_EXCEEDED",
        classification: "BAD_REQUEST",
        subject: "cost",
        value: 250_500,
        allowed: "at most 100000; ask for smaller pages (first, limit), or for fewer levels at once",
      },
    });
  });

  test("depends on the variables, each time", async () => {
    const code = async (n: number | undefined) =>
      errorsOf(await post(served, { query: PAGES, variables: { n } }))?.length;
    expect(await code(100)).toBeUndefined();
    expect(await code(undefined)).toBe(1);
    expect(await code(100)).toBeUndefined();
    expect(await code(400)).toBe(1);
  });

  test("is an operator's to allow", async () => {
    const generous = await serveGraph(door, { serving: { queryCost: LIMITS.cost * 10 } });
    expect(await question(generous, PAGES)).toHaveProperty("officials");
    await generous.close();
  });
});

describe("the schema", () => {
  test("is told by introspection only where an operator says so, and at its own address everywhere", async () => {
    const silent = await serveGraph(door, { serving: { introspection: false } });
    const reply = await post(silent, { query: "{ __schema { directive } }" });
    expect(reply.status).toBe(400);
    expectSmallError(
      reply,
      "BAD_INPUT",
      /^Introspection is off on this server; there is the schema at \/schema.graphql/,
    );
    expect(await question(silent, "{ __typename dataset { __typename } }")).toEqual({
      __typename: "Query",
      dataset: { __typename: "Dataset" },
    });
    const schema = await send(`${silent.address}/schema.graphql`);
    expect([schema.status, schema.type]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(schema.body).toContain("type Query {");
    await silent.close();
  });
});

describe("pages of other sites", () => {
  test.each([
    ["an Origin that is not ours", { origin: "https://evil.example" }],
    ["an Origin that is none", { origin: "null" }],
    ["what a browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["what a browser calls same-site", { "sec-fetch-site": "same-site" }],
  ])("are refused by %s", async (_, headers) => {
    const reply = await post(served, { query: "{ __typename }" }, headers);
    expect(reply.status).toBe(403);
    expectSmallError(reply, "BAD_INPUT", /^Pages of ".*" may not ask this server/);
    expect((await send(`${served.address}/events`, { headers })).status).toBe(403);
  });

  test("are told from our own page, and from programs", async () => {
    for (const headers of [{ origin: served.address }, { "sec-fetch-site": "same-origin" }, {}])
      expect((await post(served, { query: "{ __typename }" }, headers)).status).toBe(200);
  });
});

test("what is too large in an address or its headers is refused in JSON", async () => {
  const reply = await send(`${served.address}/graphql?query=${"x".repeat(20_000)}`);
  expect(reply.status).toBe(431);
  expectSmallError(reply, "LIMIT_EXCEEDED", /^The address and headers are too large; allowed are at most 16384 bytes/);
});

test("this machine itself has no rate unless one is set", async () => {
  const local = await serveGraph(door, { serving: { ratePerMinute: 3, rateSparesLoopback: true } });
  for (let count = 0; count < 6; count += 1) expect((await post(local, { query: "{ __typename }" })).status).toBe(200);
  await local.close();
});

test("an address that asks more than its rate is told when to come back, and probes are not counted", async () => {
  const slow = await serveGraph(door, { serving: { ratePerMinute: 3 } });
  for (let count = 0; count < 3; count += 1) expect((await post(slow, { query: "{ __typename }" })).status).toBe(200);
  const response = await fetch(`${slow.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  expect([response.status, Number(response.headers.get("retry-after")) > 0]).toEqual([429, true]);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^This address has made more requests than are allowed \(at most 3 a minute\)/),
        extensions: {
          code: "LIMIT_EXCEEDED",
          classification: "BAD_REQUEST",
          subject: "requests of an address",
          value: "more than 3",
          allowed: "at most 3 a minute",
        },
      },
    ],
  });
  for (let count = 0; count < 5; count += 1) expect((await send(`${slow.address}/healthz`)).status).toBe(200);
  await slow.close();
});
