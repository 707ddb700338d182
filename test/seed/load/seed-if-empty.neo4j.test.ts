/** What a load or a start leaves behind in a database: its schema, somebody else's graph, and the first seeding. */
import { expect, test } from "vitest";
import type { Door } from "../../../cypher/door.ts";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { applySchema } from "../../../cypher/schema/apply-schema.ts";
import { loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { SHIPPED_DATA, seedIfEmpty } from "../../../seed/seed-if-empty.ts";
import { dumpGraph, openEmptyGraph } from "../empty-graph.ts";
import { dropSchema, EDGES, faults, listSchema, load, NODES, runText } from "./small-load.ts";

test("a load with a fault, and a dry run, leave not even constraints and indexes behind", async () => {
  const door = await openEmptyGraph();
  await applySchema(door);
  const dropped = await dropSchema(door);
  expect(dropped).toBeGreaterThan(20);
  await faults(load(door, { "nodes.csv": "id,kind,name\na,Officer,Ann\n" }));
  await load(door, { "nodes.csv": NODES }, { dryRun: true });
  expect(await listSchema(door)).toEqual([]);
  await load(door, { "nodes.csv": NODES });
  expect(await listSchema(door)).toHaveLength(dropped);
});

test("a database that holds anything of somebody else's is left as it is", async () => {
  for (const statement of ["CREATE (:Film {title: 'Heat'})", "CREATE (:Dataset {name: 'iris'})"]) {
    const door = await openEmptyGraph();
    await dropSchema(door);
    await runText(door, statement);
    const before = await dumpGraph(door);
    expect(await seedIfEmpty(door, { log: SILENT_LOG })).toBeUndefined();
    expect(await dumpGraph(door)).toEqual(before);
    expect(await listSchema(door)).toEqual([]);
  }
});

test("a load of one's own that was stopped is not taken for ours", async () => {
  const door = await openEmptyGraph();
  const abort = new AbortController();
  const stopping = { signal: abort.signal, onProgress: (step: string) => step.startsWith("writing") && abort.abort() };
  await expect(load(door, { "nodes.csv": NODES, "edges.csv": EDGES }, stopping)).rejects.toThrow();
  const before = await dumpGraph(door);
  expect(before.nodes.length).toBeGreaterThan(0);
  expect(await seedIfEmpty(door, { log: SILENT_LOG })).toBeUndefined();
  expect(await dumpGraph(door)).toEqual(before);
});

test("a first seeding that was interrupted is finished, unless another data set has come", async () => {
  const door = await openEmptyGraph();
  const fails: Door = { ...door, transact: () => Promise.reject(new Error("interrupted by the test")) };
  await expect(seedIfEmpty(fails, { log: SILENT_LOG })).rejects.toThrow("interrupted by the test");
  expect((await dumpGraph(door)).nodes).toMatchObject([[["Dataset"], { checksum: "first seeding" }]]);
  expect((await seedIfEmpty(door, { log: SILENT_LOG }))?.entities.created).toBeGreaterThan(100);
  const again = await loadInputs(door, [await openInput(SHIPPED_DATA, "auto")]);
  expect(again.changed).toBe(false);

  const other = await openEmptyGraph();
  await expect(seedIfEmpty({ ...other, transact: fails.transact }, { log: SILENT_LOG })).rejects.toThrow();
  await load(other, { "nodes.csv": NODES }, { dataset: "zoo" });
  expect(await seedIfEmpty(other, { log: SILENT_LOG })).toBeUndefined();
});

test("a start on a graph of ours makes the constraints and indexes that it lacks", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES });
  const dropped = await dropSchema(door);
  expect(await seedIfEmpty(door, { log: SILENT_LOG })).toBeUndefined();
  expect(await listSchema(door)).toHaveLength(dropped);
});

test("an empty database gets the shipped data set once; one that holds a data set is left alone", async () => {
  const door = await openEmptyGraph();
  const summary = await seedIfEmpty(door, { log: SILENT_LOG });
  expect(summary?.entities.created).toBeGreaterThan(100);
  expect(await seedIfEmpty(door, { log: SILENT_LOG })).toBeUndefined();
  const again = await loadInputs(door, [await openInput(SHIPPED_DATA, "auto")]);
  expect(again.changed).toBe(false);
});
