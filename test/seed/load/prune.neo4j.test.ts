/** What is no longer in the input: it stays until --prune removes it, and never while something else holds it. */
import { expect, test } from "vitest";
import { dumpGraph, openEmptyGraph } from "../empty-graph.ts";
import { counts, EDGES, faults, load, NODES } from "./small-load.ts";

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
