/** GraphQL over HTTP as its specification asks, and small JSON errors for whatever is hostile or broken. */
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LIMITS } from "../../../server/graphql/limits.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { post, question, type Served, send, serveGraph } from "./serve-graph.ts";
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

describe("the audits of GraphQL over HTTP", () => {
  test("find all 13 obligations kept", async () => {
    const audits = serverAudits({ url: `${served.address}/graphql` });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const must = results.filter(({ name }) => name.startsWith("MUST"));
    expect(must).toHaveLength(13);
    expect(must.filter(({ status }) => status !== "ok").map(({ name }) => name)).toEqual([]);
    // Apollo Server's own choices: 400 for documents and variables that cannot be served (572B, FDE2, 7B9B), whatever is
    // accepted, and nothing by GET that a foreign page could send (5A70, 6A70, D6D5).
    const left = audits.flatMap(({ id }, index) => (results[index]?.status === "ok" ? [] : [id]));
    expect(left.sort()).toEqual(["572B", "5A70", "6A70", "7B9B", "D6D5", "FDE2"]);
  });
});

describe("what is asked wrongly is answered in words", () => {
  test.each<readonly [what: string, query: string, code: string, message: RegExp]>([
    ["a syntax error", "{ entity(", "BAD_INPUT", /^Syntax Error/],
    ["an unknown field", "{ officialz { totalCount } }", "BAD_INPUT", /Did you mean "officials"/],
    [
      "a page too large",
      "{ officials(first: 1000000) { totalCount } }",
      "LIMIT_EXCEEDED",
      /^first is 1000000; allowed is a whole number from 0 to 500/,
    ],
    ["a negative page", "{ officials(first: -1) { totalCount } }", "BAD_INPUT", /^first is -1; allowed/],
    ["a page of null", "{ officials(first: null) { totalCount } }", "BAD_INPUT", /^first is null; allowed/],
    [
      "a nested page too large",
      `{ entity(id: "official:ada") { relationships(first: 501) { totalCount } } }`,
      "LIMIT_EXCEEDED",
      /^first is 501/,
    ],
    [
      "both directions at once",
      "{ officials(first: 1, last: 1) { totalCount } }",
      "BAD_INPUT",
      /^A page goes forwards/,
    ],
    ["a foreign cursor", `{ officials(after: "💥") { totalCount } }`, "BAD_INPUT", /^The cursor "💥" is not one/],
    ["a date that is none", `{ entity(id: "a") { degree(asOf: "2024-02-30") } }`, "BAD_INPUT", /2024-02-30/],
    [
      "a neighbourhood too deep",
      `{ neighborhood(ids: ["official:ada"], depth: 5) { total } }`,
      "LIMIT_EXCEEDED",
      /^depth is 5; allowed/,
    ],
    [
      "a neighbourhood too wide",
      `{ neighborhood(ids: ["official:ada"], limit: 1001) { total } }`,
      "LIMIT_EXCEEDED",
      /^limit is 1001; allowed/,
    ],
    [
      "an unknown entity",
      `{ neighborhood(ids: ["official:adda"]) { total } }`,
      "UNKNOWN_ENTITY",
      /^No entity has the id "official:adda"/,
    ],
    [
      "a long text",
      `{ search(text: "${"x".repeat(257)}") { totalCount } }`,
      "LIMIT_EXCEEDED",
      /^text has 257 characters/,
    ],
    ["a long list", `{ neighborhood(ids: [${`"a",`.repeat(1001)}]) { total } }`, "LIMIT_EXCEEDED", /^ids lists 1001/],
    [
      "a cycle of fragments",
      "{ entity(id: 1) { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A }",
      "BAD_INPUT",
      /Cannot spread fragment "A" within itself/,
    ],
    ["no such operation", "query A { __typename } query B { __typename }", "BAD_INPUT", /operation/],
    ["a mutation", "mutation { load }", "BAD_INPUT", /mutation/i],
  ])("%s", async (_, query, code, message) => {
    expectSmallError(await post(served, { query }), code, message);
  });

  test("one bad root field leaves the others their answers", async () => {
    const reply = await post(served, {
      query: `{ a: dataset { entityCount } b: search(text: "${"x".repeat(300)}") { totalCount } }`,
    });
    expect(JSON.parse(reply.body)).toMatchObject({ data: null, errors: [{ path: ["b"] }] });
    const nullable = await post(served, {
      query: `{ a: entity(id: "official:ada") { id } b: entity(id: "official:ada") { relationships(first: -1) { totalCount } } }`,
    });
    expect(JSON.parse(nullable.body)).toMatchObject({
      data: { a: { id: "official:ada" }, b: null },
      errors: [{ path: ["b"] }],
    });
  });
});

describe("what is no question at all is answered in JSON", () => {
  const graphql = (): string => `${served.address}/graphql`;
  const json = { "content-type": "application/json" };

  test("a body that is too large", async () => {
    const reply = await post(served, { query: "{ __typename }", extra: "x".repeat(LIMITS.bodyBytes) });
    expect(reply.status).toBe(413);
    expectSmallError(reply, "LIMIT_EXCEEDED", /large/i);
  });

  test("60 megabytes are refused, and others are served meanwhile", async () => {
    const [huge, other] = await Promise.all([
      post(served, `{"query":"${"x".repeat(60_000_000)}"}`),
      question(served, "{ __typename }"),
    ]);
    expect(huge.status).toBe(413);
    expectSmallError(huge, "LIMIT_EXCEEDED", /^The body is too large; allowed are at most 262144 bytes/);
    expect(other).toEqual({ __typename: "Query" });
  });

  test.each<readonly [what: string, init: RequestInit]>([
    ["broken JSON", { method: "POST", headers: json, body: "{" }],
    ["an empty body", { method: "POST", headers: json, body: "" }],
    ["JSON that is no object", { method: "POST", headers: json, body: "null" }],
    ["a body without a query", { method: "POST", headers: json, body: "{}" }],
    [
      "variables that are a text",
      { method: "POST", headers: json, body: JSON.stringify({ query: "{ __typename }", variables: "x" }) },
    ],
    ["a batch", { method: "POST", headers: json, body: JSON.stringify([{ query: "{ __typename }" }]) }],
    [
      "text/plain",
      { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query: "{ __typename }" }) },
    ],
    [
      "a form",
      { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "query={__typename}" },
    ],
    ["no content type", { method: "POST", body: new Blob([JSON.stringify({ query: "{ __typename }" })]) }],
    ["PUT", { method: "PUT", headers: json, body: JSON.stringify({ query: "{ __typename }" }) }],
  ])("%s", async (_, init) => {
    const reply = await send(graphql(), init);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expectSmallError(reply, "BAD_INPUT", /./);
  });

  test("multipart, which browsers send without asking first", async () => {
    const form = new FormData();
    form.set("operations", JSON.stringify({ query: "{ __typename }" }));
    const reply = await send(graphql(), { method: "POST", body: form });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expectSmallError(reply, "BAD_INPUT", /./);
  });

  test("a mutation or a plain link by GET", async () => {
    const mutation = await send(`${graphql()}?query=${encodeURIComponent("mutation { load }")}`, { headers: json });
    expect(mutation.status).toBeGreaterThanOrEqual(400);
    expectSmallError(mutation, "BAD_INPUT", /./);
    // A foreign page may open a link; without a header that it cannot set it gets nothing.
    expectSmallError(
      await send(`${graphql()}?query=${encodeURIComponent("{ __typename }")}`),
      "BAD_INPUT",
      /CSRF|cross-site/i,
    );
  });

  test("an address that is not there, and one that is too long", async () => {
    const missing = await send(`${served.address}/nothing`);
    expect(missing.status).toBe(404);
    expectSmallError(missing, "BAD_INPUT", /^Nothing answers GET \/nothing/);
    const long = await send(`${served.address}/${"x".repeat(8_000)}`);
    expect(long.status).toBeGreaterThanOrEqual(400);
    expect(long.body.length).toBeLessThan(2_000);
  });
});

describe("a token, where one is set,", () => {
  test("is asked of everybody but probes", async () => {
    const guarded = await serveGraph(door, { token: "a long enough token" });
    try {
      const refused = await post(guarded, { query: "{ __typename }" });
      expect(refused.status).toBe(401);
      expectSmallError(refused, "BAD_INPUT", /token/);
      const basic = `Basic ${Buffer.from("me:a long enough token").toString("base64")}`;
      for (const authorization of ["Bearer a long enough token", basic])
        expect((await post(guarded, { query: "{ __typename }" }, { authorization })).status).toBe(200);
      expect((await send(`${guarded.address}/healthz`)).body).toBe('{"status":"ok"}');
      expect((await send(`${guarded.address}/readyz`)).status).toBe(200);
    } finally {
      await guarded.close();
    }
  });
});
