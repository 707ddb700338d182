/** The whole graph over HTTP is what the command line exports, and what operators watch is told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { csvExporter } from "../../../seed/export/csv-exporter.ts";
import { exportGraph } from "../../../seed/export/export-graph.ts";
import { openGraphSource } from "../../../seed/export/graph-source.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { post, type Served, send, serveGraph } from "./serve-graph.ts";
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

test("an export of several files is an archive of the files that the command line writes", async () => {
  const out = mkdtempSync(join(tmpdir(), "liaison-export-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  await exportGraph(openGraphSource(door), csvExporter, { out });
  const written = Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
  const response = await fetch(`${served.address}/export/csv`);
  expect([response.status, response.headers.get("content-type"), response.headers.get("content-disposition")]).toEqual([
    200,
    "application/zip",
    'attachment; filename="liaison-csv.zip"',
  ]);
  const archive = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const sent = Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
  expect(sent).toEqual(written);
  const again = await fetch(`${served.address}/export/csv`, {
    headers: { "if-none-match": String(response.headers.get("etag")) },
  });
  expect(again.status).toBe(304);
});

test("the formats are listed, and any other is refused", async () => {
  const listed = JSON.parse((await send(`${served.address}/export`)).body);
  expect(listed.formats).toContainEqual({ format: "csv", what: csvExporter.what });
  const reply = await send(`${served.address}/export/cvs`);
  expect(reply.status).toBe(404);
  expectSmallError(reply, "BAD_INPUT", /^"cvs" is not a format to export; allowed: .*Did you mean "csv"/);
});

test("metrics count requests by outcome and tell whether Neo4j answers", async () => {
  const own = await serveGraph(door, { manifest: new Map([["x", "query Names { dataset { __typename } }"]]) });
  await post(own, { query: "query Names { dataset { __typename } }" });
  await post(own, { query: "query Mine { dataset { __typename } }" });
  await post(own, { query: "{ officials(first: -1) { totalCount } }" });
  const { type, body } = await send(`${own.address}/metrics`);
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(body.split("\n").filter((line) => /^liaison_(requests|neo4j)/.test(line))).toEqual([
    'liaison_requests_total{operation="Names",outcome="ok"} 1',
    'liaison_requests_total{operation="other",outcome="ok"} 1',
    'liaison_requests_total{operation="other",outcome="BAD_INPUT"} 1',
    "liaison_requests_running 0",
    "liaison_requests_waiting 0",
    "liaison_neo4j_up 1",
  ]);
  expect(body).toMatch(/^liaison_request_seconds_count\{operation="other"\} 2$/m);
  await own.close();
});
