/** What a load writes: facts as they are stored, changes, and nothing where there is a fault or nothing new. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { dumpGraph, openEmptyGraph } from "../empty-graph.ts";
import { writeFolder } from "../write-folder.ts";
import { counts, EDGES, faults, load, NODES } from "./small-load.ts";

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
