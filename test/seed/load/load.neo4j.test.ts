import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Door } from "../../../cypher/door.ts";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { type LoadOptions, loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { SHIPPED_DATA, seedIfEmpty } from "../../../seed/seed-if-empty.ts";
import { dumpGraph, openEmptyGraph } from "../empty-graph.ts";
import { writeFolder } from "../write-folder.ts";

const NODES =
  "id,kind,name,aliases,source\na,Official,Ann,,press#1\nb,Committee,Board,The Board,press#2\nc,Committee,Council,,press\n";
const EDGES =
  "id,type,from,to,role,start,end,source\nt,CHAIRS,a,b,Chair,2020,2021-02,press#1\nu,PART_OF,b,c,,,,press#2\n";

async function load(door: Door, files: Readonly<Record<string, string>>, options: LoadOptions = {}) {
  const input = await openInput(writeFolder(files), "csv");
  return loadInputs(door, [input], { dataset: "test", ...options });
}

async function faults(loading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LiaisonError)) throw new Error("a LiaisonError was expected", { cause: error });
  return (error.details.faults ?? []).map((line) => line.replace(/^.*\/([^/]+\.csv)/, "$1"));
}

async function runText(door: Door, text: string): Promise<void> {
  await door.write({ name: "of the test", text, columns: {} }, {});
}

async function listSchema(door: Door): Promise<readonly string[]> {
  const { rows } = await door.readText(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name LIMIT 1000",
    {},
  );
  return rows.flat().map(String);
}

/** Drops every constraint and index; returns how many there were. */
async function dropSchema(door: Door): Promise<number> {
  const names = await listSchema(door);
  const { rows } = await door.readText("SHOW CONSTRAINTS YIELD name RETURN name LIMIT 1000", {});
  for (const name of rows.flat()) await runText(door, `DROP CONSTRAINT \`${String(name)}\``);
  for (const name of await listSchema(door)) await runText(door, `DROP INDEX \`${name}\``);
  return names.length;
}

const counts = (created: number, updated: number, unchanged: number, gone = 0, removed = 0) => ({
  created,
  updated,
  unchanged,
  gone,
  removed,
});

test("a fact is stored with what search, dates and citations rely on", async () => {
  const door = await openEmptyGraph();
  await load(door, {
    "nodes.csv": NODES.slice(0, NODES.indexOf("c,")),
    "edges.csv": EDGES.slice(0, EDGES.indexOf("u,")),
  });
  const checksum = expect.stringMatching(/^[0-9a-f]{16}$/);
  const plain = { dataset: "test", checksum, possiblySameAs: [], figures: "[]", figureDocuments: [] };
  const { nodes, ties } = await dumpGraph(door);
  expect(nodes).toEqual(
    [
      [["Dataset"], { name: "test", checksum, loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) }],
      [
        ["Entity", "Official"],
        {
          ...plain,
          id: "a",
          kind: "Official",
          name: "Ann",
          aliases: [],
          nameKey: "ann",
          searchKeys: ["ann"],
          sources: ["press#1"],
          documents: ["press"],
        },
      ],
      [
        ["Entity", "Committee"],
        {
          ...plain,
          id: "b",
          kind: "Committee",
          name: "Board",
          aliases: ["The Board"],
          nameKey: "board",
          searchKeys: ["board", "the board"],
          aliasKeys: ["the board"],
          sources: ["press#2"],
          documents: ["press"],
        },
      ],
      [["Source"], { id: "press", title: "press", dataset: "test", checksum }],
    ].sort((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1)),
  );
  expect(ties).toEqual([
    [
      "CHAIRS",
      "a",
      "b",
      {
        id: "t",
        role: "Chair",
        roleKey: "chair",
        since: "2020",
        until: "2021-02",
        sinceFirst: "2020-01-01",
        untilLast: "2021-02-28",
        observed: [],
        certainty: "STATED",
        sources: ["press#1"],
        documents: ["press"],
        dataset: "test",
        checksum,
      },
    ],
  ]);
});

test("a second load changes nothing and says so", async () => {
  const door = await openEmptyGraph();
  const first = await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  expect(first).toMatchObject({ changed: true, entities: counts(3, 0, 0), relationships: counts(2, 0, 0) });
  const before = await dumpGraph(door);
  const second = await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  expect(second).toEqual({
    dryRun: false,
    datasets: ["test"],
    changed: false,
    sharedIds: 0,
    sources: counts(0, 0, 1),
    entities: counts(0, 0, 3),
    relationships: counts(0, 0, 2),
  });
  expect(await dumpGraph(door)).toEqual(before);
});

test("a load with a fault, and a dry run, write nothing", async () => {
  const door = await openEmptyGraph();
  expect(await faults(load(door, { "nodes.csv": NODES, "edges.csv": `${EDGES}v,CHAIRS,a,x,,,,\n` }))).toEqual([
    'edges.csv:4:4 CHAIRS a -> x leads to "x", which is not there; allowed: the id of an entity. Did you mean "a" or "b" or "c"?',
  ]);
  const dry = await load(door, { "nodes.csv": NODES, "edges.csv": EDGES }, { dryRun: true });
  expect(dry).toMatchObject({ dryRun: true, changed: true, entities: counts(3, 0, 0), relationships: counts(2, 0, 0) });
  expect(await dumpGraph(door)).toEqual({ nodes: [], ties: [] });
});

test("what has changed is updated: a name, a kind, and a relationship whose ends or type moved under its id", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  const changed = await load(door, {
    "nodes.csv": NODES.replace("Ann", "Anne").replace("c,Committee", "c,Organization"),
    "edges.csv": EDGES.replace("a,b,Chair", "a,c,Chair").replace("u,PART_OF,b,c", "u,RELATED_TO,b,c"),
  });
  expect(changed).toMatchObject({ entities: counts(0, 2, 1), relationships: counts(0, 2, 0) });
  const { rows: ends } = await door.readText(
    "MATCH (from)-[tie]->(to) RETURN tie.id, type(tie), from.id, to.id ORDER BY tie.id LIMIT 10",
    {},
  );
  expect(ends).toEqual([
    ["t", "CHAIRS", "a", "c"],
    ["u", "RELATED_TO", "b", "c"],
  ]);
  const { rows: labels } = await door.readText(
    "MATCH (e:Entity) RETURN e.id, e.name, e.nameKey, [l IN labels(e) WHERE l <> 'Entity'] ORDER BY e.id LIMIT 10",
    {},
  );
  expect(labels).toEqual([
    ["a", "Anne", "anne", ["Official"]],
    ["b", "Board", "board", ["Committee"]],
    ["c", "Council", "council", ["Organization"]],
  ]);
});

test("what is no longer in the input stays, until --prune removes it, of the same data set only", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  await load(door, { "nodes.csv": "id,kind,name\nz,Place,Elsewhere\n" }, { dataset: "other" });
  const fewer = { "nodes.csv": NODES.replace(/^c,.*\n/m, ""), "edges.csv": EDGES.replace(/^u,.*\n/m, "") };
  expect(await load(door, fewer)).toMatchObject({
    changed: false,
    entities: counts(0, 0, 2, 1),
    relationships: counts(0, 0, 1, 1),
  });
  expect(await load(door, fewer, { prune: true })).toMatchObject({
    changed: true,
    entities: counts(0, 0, 2, 0, 1),
    relationships: counts(0, 0, 1, 0, 1),
  });
  const { rows } = await door.readText("MATCH (e:Entity) RETURN e.id ORDER BY e.id LIMIT 10", {});
  expect(rows).toEqual([["a"], ["b"], ["z"]]);
});

test("an entity that another data set's relationships hold is not pruned", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES });
  await load(door, { "edges.csv": "id,type,from,to\nx,CHAIRS,a,c\n" }, { dataset: "other" });
  const fewer = { "nodes.csv": NODES.replace(/^c,.*\n/m, "") };
  expect(await faults(load(door, fewer, { prune: true }))).toEqual([
    '--prune entity "c" would be removed but the relationship "x" of the data set "other" holds it; allowed: removing what holds it first, or keeping it in the input.',
  ]);
});

test("--prune with an input that states nothing of a sort is refused: the file is more likely wrong", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  const before = await dumpGraph(door);
  expect(await faults(load(door, { "nodes.csv": "id,kind,name\n" }, { prune: true }))).toEqual([
    "--prune the input states nothing; allowed: at least one entity or relationship.",
  ]);
  expect(await faults(load(door, { "nodes.csv": NODES }, { prune: true }))).toEqual([
    "--prune the input states no relationship, and all 2 relationships of the data set would be removed; allowed: at least one relationship.",
  ]);
  expect(await dumpGraph(door)).toEqual(before);
});

test("a source that another data set cites is not pruned", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES, "edges.csv": EDGES });
  await load(
    door,
    {
      "nodes.csv": "id,kind,name,source\nz,Place,Elsewhere,press#9\n",
      "edges.csv": "id,type,from,to,source\nx,RELATED_TO,z,z,press\n",
    },
    { dataset: "other" },
  );
  const before = await dumpGraph(door);
  const uncited = {
    "nodes.csv": NODES.replaceAll(/press(#\d)?/g, "gazette"),
    "edges.csv": EDGES.replaceAll(/press(#\d)?/g, "gazette"),
  };
  const allowed = "allowed: removing what holds it first, or keeping it in the input.";
  expect((await faults(load(door, uncited, { prune: true }))).toSorted()).toEqual([
    `--prune source "press" would be removed but "x" of the data set "other" cites it; ${allowed}`,
    `--prune source "press" would be removed but "z" of the data set "other" cites it; ${allowed}`,
  ]);
  expect(await dumpGraph(door)).toEqual(before);
});

test("a source that the input still cites but no longer describes is not pruned", async () => {
  const door = await openEmptyGraph();
  const sources = "id,title,paragraphs\npress,Press,9\n";
  await load(door, { "nodes.csv": NODES, "sources.csv": sources });
  const without = { "nodes.csv": NODES, "sources.csv": "id,title\ngazette,Gazette\n" };
  expect(await faults(load(door, without, { prune: true }))).toEqual([
    '--prune source "press" would be removed but the input cites it; allowed: removing what holds it first, or keeping it in the input.',
  ]);
});

test("a file that changes between the two readings is a fault, and the next load finishes what was written", async () => {
  const changes = [
    [NODES, NODES.replace("Ann", "Anne")],
    [NODES, `${NODES}d,Committee,Diet,,\n`],
    [NODES, NODES.replace(/^c,.*\n/m, "")],
    [NODES, ""],
  ] as const;
  for (const [first, second] of changes) {
    const door = await openEmptyGraph();
    const folder = writeFolder({ "nodes.csv": first });
    const input = await openInput(folder, "csv");
    const loading = loadInputs(door, [input], {
      dataset: "test",
      onProgress: (step) => {
        if (step.startsWith("comparing")) writeFileSync(join(folder, "nodes.csv"), second);
      },
    });
    await expect(loading).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: `${folder}/nodes.csv changed while it was being loaded. Load it again; what has been written so far is finished by that.`,
    });
    writeFileSync(join(folder, "nodes.csv"), first);
    expect(await loadInputs(door, [input], { dataset: "test" })).toMatchObject({ changed: true });
    expect(await loadInputs(door, [input], { dataset: "test" })).toMatchObject({ changed: false });
  }
});

test("what another data set owns may be stated again in the same words, not in others", async () => {
  const door = await openEmptyGraph();
  await load(door, { "nodes.csv": NODES });
  const same = await load(door, { "nodes.csv": NODES }, { dataset: "other" });
  expect(same).toMatchObject({ entities: counts(0, 0, 3) });
  expect(await faults(load(door, { "nodes.csv": NODES.replace("Ann", "Anne") }, { dataset: "other" }))).toEqual([
    'nodes.csv:2:1 entity "a" belongs to the data set "test", which states it differently; allowed: the same content, another id, or --dataset test.',
  ]);
});

test("a load with a fault, and a dry run, leave not even constraints and indexes behind", async () => {
  const door = await openEmptyGraph();
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
