/** Answers to GET are kept by whoever asked, asked for again with their tag, and never shown after the graph has changed. */
import { afterAll, beforeEach, expect, inject, test, vi } from "vitest";
import { DATASET_STATEMENTS } from "../../../cypher/dataset-statements.ts";
import { loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { openTestDoor, wipe } from "../../cypher/read/write-world.ts";
import { writeFolder } from "../../seed/write-folder.ts";
import { type Served, serveGraph } from "./serve-graph.ts";

const door = openTestDoor(inject("neo4j"));
const served: Served = await serveGraph(door);

beforeEach(async () => {
  await wipe(door);
  await load("Ada");
});
afterAll(async () => {
  await served.close();
  await door.close();
});

async function load(name: string): Promise<void> {
  const nodes = `id,kind,name,aliases,source\na,Official,${name},,press#1\n`;
  const folder = writeFolder({ "nodes.csv": nodes, "edges.csv": "id,type,from,to,role,start,end,source\n" });
  await loadInputs(door, [await openInput(folder, "csv")], { dataset: "test" });
}

const NAME = '{ entity(id: "a") { name } }';

async function get(query: string, tag?: string | null, more: Readonly<Record<string, string>> = {}) {
  const headers = { "apollo-require-preflight": "1", ...(tag ? { "if-none-match": tag } : {}), ...more };
  const response = await fetch(`${served.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
  const tagged = response.headers.get("etag");
  return { status: response.status, tag: tagged, headers: response.headers, body: await response.text() };
}

test("the same question is answered 304 until the graph changes, and then at once with what is new", async () => {
  const first = await get(NAME);
  expect([first.status, first.body]).toEqual([200, '{"data":{"entity":{"name":"Ada"}}}\n']);
  expect(first.tag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  expect(first.headers.get("vary")).toMatch(/accept/);
  const again = await get(NAME, first.tag);
  expect([again.status, again.tag, again.body]).toEqual([304, first.tag, ""]);
  expect((await get(NAME, `"other", ${first.tag}`)).status).toBe(304);
  await load("Grace");
  const after = await get(NAME, first.tag);
  expect([after.status, after.body]).toEqual([200, '{"data":{"entity":{"name":"Grace"}}}\n']);
  await load("Ada");
  expect((await get(NAME, first.tag)).status).toBe(304);
});

test("who comes without a tag gets the answer that somebody else was given, until the graph changes", async () => {
  const kept = async (): Promise<number> => {
    const metrics = await (await fetch(`${served.address}/metrics`)).text();
    return Number(/liaison_requests_total\{operation="other",outcome="kept"\} (\d+)/.exec(metrics)?.[1] ?? 0);
  };
  await load("Hedy");
  const first = await get(NAME);
  const before = await kept();
  const again = await get(NAME);
  expect([again.status, again.tag, again.body]).toEqual([200, first.tag, first.body]);
  expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
  expect((await kept()) - before).toBe(1);
  await load("Mary");
  expect((await get(NAME)).body).toBe('{"data":{"entity":{"name":"Mary"}}}\n');
  expect((await kept()) - before).toBe(1);
});

test("another question, other variables, another form of answer has another tag", async () => {
  const tags = [
    await get(NAME),
    await get('{ entity(id: "a") { id } }'),
    await get(NAME, null, { accept: "application/graphql-response+json" }),
  ].map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(3);
});

test("while a load writes, or after one that broke off, nothing is kept", async () => {
  const { tag } = await get(NAME);
  await door.write(DATASET_STATEMENTS.markLoading, { since: "2026-01-01T00:00:00Z" });
  const during = await get(NAME, tag);
  expect([during.status, during.tag, during.headers.get("cache-control")]).toEqual([200, null, "no-store"]);
});

test("an answer with errors is not kept", async () => {
  const { status, tag, headers } = await get('{ a: entity(id: "a") { name } b: officials(first: -1) { totalCount } }');
  expect([status, tag, headers.get("cache-control")]).toEqual([200, null, "no-store"]);
});

test("tomorrow's answer is another, since standings depend on the day", async () => {
  const { tag } = await get(NAME);
  vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ["Date"] });
  try {
    expect((await get(NAME, tag)).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test("with a token only the browser itself keeps answers", async () => {
  const guarded = await serveGraph(door, { token: "a long enough token" });
  const response = await fetch(`${guarded.address}/graphql?query=${encodeURIComponent(NAME)}`, {
    headers: { "apollo-require-preflight": "1", authorization: "Bearer a long enough token" },
  });
  expect(response.headers.get("cache-control")).toBe("private, no-cache");
  await guarded.close();
});

test("large answers are compressed, small ones are not", async () => {
  const encoding = async (query: string, accepted: string) => {
    const response = await fetch(`${served.address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "apollo-require-preflight": "1", "accept-encoding": accepted },
    });
    return [response.headers.get("content-encoding"), response.headers.get("vary")];
  };
  const large =
    "{ model { kinds { name description } relationshipTypes { name description reads readsBack from to } } }";
  expect(await encoding(large, "br, gzip")).toEqual(["br", "accept, accept-encoding"]);
  expect(await encoding(large, "gzip")).toEqual(["gzip", "accept, accept-encoding"]);
  expect(await encoding(NAME, "br, gzip")).toEqual([null, "accept, accept-encoding"]);
});
