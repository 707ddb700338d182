/** What goes in comes out: exports loaded again, shared ids, and a big pair whose load was stopped in the middle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Door } from "../../../cypher/door.ts";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { exportGraph } from "../../../seed/export/export-graph.ts";
import { findExporter } from "../../../seed/export/exporters.ts";
import { openGraphSource } from "../../../seed/export/graph-source.ts";
import { generatePair } from "../../../seed/generate.ts";
import { loadInputs } from "../../../seed/load/load.ts";
import { summaryLines } from "../../../seed/load/load-summary.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { SHIPPED_DATA } from "../../../seed/seed-if-empty.ts";
import { wipe } from "../../cypher/read/write-world.ts";
import { ask } from "../../server/graphql/ask.ts";
import { openEmptyGraph } from "../empty-graph.ts";
import { writeFolder } from "../write-folder.ts";

const FILES = ["datasets.csv", "sources.csv", "nodes.csv", "edges.csv"];

async function exportFiles(door: Door): Promise<{ readonly folder: string; readonly texts: readonly string[] }> {
  const folder = writeFolder({});
  await exportGraph(openGraphSource(door), findExporter("csv"), { out: folder });
  return { folder, texts: FILES.map((name) => readFileSync(join(folder, name), "utf8")) };
}

const load = async (door: Door, path: string) => loadInputs(door, [await openInput(path, "auto")]);

test("an export holds everything: loaded again it changes nothing, loaded elsewhere it exports the same bytes", async () => {
  const door = await openEmptyGraph();
  await load(door, SHIPPED_DATA);
  const hard = 'id,kind,name,aliases,description\n"x,1",Venue,"The ""Nest"" | North",a\\|b|c\\\\,"two\nlines, =1+1"\n';
  await loadInputs(door, [await openInput(writeFolder({ "nodes.csv": hard }), "csv")], { dataset: "hard" });
  const first = await exportFiles(door);
  expect((await load(door, first.folder)).changed).toBe(false);
  expect((await exportFiles(door)).texts).toEqual(first.texts);
  const empty = await openEmptyGraph();
  const again = await load(empty, first.folder);
  expect(again.datasets).toEqual(["beijing-foreign-affairs", "hard"]);
  expect((await exportFiles(empty)).texts).toEqual(first.texts);
  expect((await load(empty, SHIPPED_DATA)).changed).toBe(false);
}, 120_000);

test("a pair whose nodes, edges and sources have the same plain numbers loads, keeps them, says so, and comes out the same", async () => {
  const door = await openEmptyGraph();
  const folder = writeFolder({
    "nodes.csv": "id,kind,name,aliases,source\n1,Official,Ann,,1#4\n2,Committee,Board,,3\n",
    "edges.csv": "id,type,from,to,role,start,end,source\n1,CHAIRS,1,2,Chair,,,1#5\n3,MEMBER_OF,1,2,,,,\n",
  });
  const summary = await load(door, folder);
  expect(summary.sharedIds).toBe(2);
  expect(summaryLines(summary)).toContain(
    "Note: 2 ids are shared by an entity, a relationship or a source; node(id) then answers the entity.",
  );
  const first = await exportFiles(door);
  expect(
    first.texts.slice(2).map((text) => text.split("\n").map((line) => line.split(",").slice(0, 4).join(","))),
  ).toEqual([
    ["id,kind,name,aliases", "1,Official,Ann,", "2,Committee,Board,", ""],
    ["id,type,from,to", "1,CHAIRS,1,2", "3,MEMBER_OF,1,2", ""],
  ]);
  const empty = await openEmptyGraph();
  await load(empty, first.folder);
  expect((await exportFiles(empty)).texts).toEqual(first.texts);
  const answer = await ask(
    openNeo4jGraph(empty),
    '{ shared: node(id: "1") { __typename } two: node(id: "2") { __typename } tie: node(id: "3") { __typename } }',
  );
  expect(answer).toMatchObject({ shared: { __typename: "Official" }, two: { __typename: "Committee" } });
});

test("a big pair loads, a load that is stopped in the middle is finished by repeating it, and all of it comes out", async () => {
  const door = await openEmptyGraph();
  // Whichever file comes next would empty this graph in steps that take more memory than a transaction may use.
  onTestFinished(() => wipe(door));
  const folder = writeFolder({});
  await generatePair({ nodes: 20_000, relationships: 60_000, seed: 7, out: folder });
  const input = await openInput(folder, "csv");
  const abort = new AbortController();
  const stopped = loadInputs(door, [input], {
    dataset: "big",
    signal: abort.signal,
    onProgress: (step, done) => {
      if (step === "writing relationships" && done > 10_000) abort.abort(new Error("stopped by the test"));
    },
  });
  await expect(stopped).rejects.toThrow("stopped by the test");
  const repeated = await loadInputs(door, [input], { dataset: "big" });
  expect(repeated.entities).toEqual({ created: 0, updated: 0, unchanged: 20_000, gone: 0, removed: 0 });
  const { created, unchanged } = repeated.relationships;
  expect(created).toBeGreaterThan(0);
  expect(unchanged).toBeGreaterThanOrEqual(10_000);
  expect(created + unchanged).toBe(60_000);
  expect((await loadInputs(door, [input], { dataset: "big" })).changed).toBe(false);
  const { texts } = await exportFiles(door);
  expect(texts.map((text) => text.trimEnd().split("\n").length - 1)).toEqual([1, 100, 20_000, 60_000]);
}, 300_000);
