/** The watch tells of loads, whoever makes them, and never takes a graph for settled that is being written. */
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { DATASET_STATEMENTS } from "../../cypher/dataset-statements.ts";
import { SILENT_LOG } from "../../cypher/log.ts";
import { openNeo4jGraph } from "../../cypher/read/neo4j-graph.ts";
import { loadInputs } from "../../seed/load/load.ts";
import { openInput } from "../../seed/read/readers.ts";
import { type DatasetState, watchDataset } from "../../server/dataset-watch.ts";
import { openTestDoor, wipe } from "../cypher/read/write-world.ts";
import { writeFolder } from "../seed/write-folder.ts";

const EVERY_MS = 20;
const door = openTestDoor(inject("neo4j"));

beforeEach(() => wipe(door));
afterAll(() => door.close());

async function load(name: string): Promise<void> {
  const nodes = `id,kind,name,aliases,source\na,Official,${name},,press#1\n`;
  const folder = writeFolder({ "nodes.csv": nodes, "edges.csv": "id,type,from,to,role,start,end,source\n" });
  await loadInputs(door, [await openInput(folder, "csv")], { dataset: "test" });
}

/** What a listener is told, one promise after the other. */
function listen(): { readonly next: () => Promise<DatasetState>; readonly stop: () => void } {
  const watch = watchDataset({ door, log: SILENT_LOG, everyMs: EVERY_MS });
  const told: DatasetState[] = [];
  let wake = (): void => {};
  const stop = watch.subscribe((state) => {
    told.push(state);
    wake();
  });
  const next = async (): Promise<DatasetState> => {
    for (;;) {
      const first = told.shift();
      if (first !== undefined) return first;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { next, stop };
}

test("an empty graph is not settled, a loaded one is, under the checksum that the API gives", async () => {
  const watch = watchDataset({ door, log: SILENT_LOG });
  expect(await watch.current()).toEqual({ checksum: expect.any(String), settled: false });
  await load("Ada");
  const projection = [{ key: "checksum", field: "checksum", literal: null, sub: null }];
  const { checksum } = (await openNeo4jGraph(door).dataset(projection)) as { checksum: string };
  expect(await watch.current()).toEqual({ checksum, settled: true });
});

test("a graph is not settled from a load's first write to its end", async () => {
  const watch = watchDataset({ door, log: SILENT_LOG });
  await load("Ada");
  const before = await watch.current();
  await door.write(DATASET_STATEMENTS.markLoading, { since: "2026-01-01T00:00:00Z" });
  expect(await watch.current()).toEqual({ ...before, settled: false });
  // A load that changes something ends with a settled graph, also after one that broke off.
  await load("Grace");
  const after = await watch.current();
  expect(after.settled).toBe(true);
  expect(after.checksum).not.toBe(before.checksum);
  await load("Grace");
  expect(await watch.current()).toEqual(after);
});

test("who listens is told the state, then each load, and nothing after stopping", async () => {
  await load("Ada");
  const { next, stop } = listen();
  const first = await next();
  await load("Grace");
  const second = await next();
  expect([first.settled, second.settled]).toEqual([true, true]);
  expect(second.checksum).not.toBe(first.checksum);
  await load("Ada");
  expect(await next()).toEqual(first);
  stop();
});

test("who comes later is told at once what is known", async () => {
  await load("Ada");
  const watch = watchDataset({ door, log: SILENT_LOG, everyMs: EVERY_MS });
  const first = await new Promise<DatasetState>((resolve) => watch.subscribe(resolve));
  const heard: DatasetState[] = [];
  watch.subscribe((state) => heard.push(state));
  expect(heard).toEqual([first]);
  watch.close();
});
