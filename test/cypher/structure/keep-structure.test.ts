/** The keeper gives nobody a structure older than his question, waits for none where it need not, and fails nobody behind his back. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { graphChanged } from "../../../cypher/structure/graph-changed.ts";
import { keepStructure } from "../../../cypher/structure/keep-structure.ts";

/** What a database of so many entities answers; `hold` keeps checks or pages until they are let go. */
function openDatabase(entities: number) {
  const database = { entities, checks: 0, pages: 0, fault: undefined as LiaisonError | undefined };
  const gates = { checks: Promise.resolve(), pages: Promise.resolve() };
  const keeper = keepStructure({
    readText: async (text) => {
      const isCheck = text.includes("entities, COUNT");
      const what = isCheck ? "checks" : "pages";
      database[what] += 1;
      const { entities: count } = database;
      await gates[what];
      if (database.fault !== undefined) throw database.fault;
      const ids = Array.from({ length: count }, (_, number) => `e${number}`);
      if (isCheck) return { rows: [[[["set", "sum"]], count, 0]] };
      const texts = (value: string): readonly string[] => ids.map(() => value);
      if (text.includes("aliasKeys")) return { rows: [[ids, texts("Place"), ids, ids, texts(""), ids.map(() => [])]] };
      return { rows: [] };
    },
  });
  const hold = (what: keyof typeof gates): (() => void) => {
    let go = (): void => undefined;
    gates[what] = new Promise((resolve) => {
      go = resolve;
    });
    return go;
  };
  return { database, keeper, hold };
}

const count = async ({ entityCount }: { readonly entityCount: number }): Promise<number> => entityCount;

const unhandled: unknown[] = [];
const note = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeEach(() => {
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

test("a reading that began before the graph became what it is answers nobody who asks afterwards", async () => {
  const { database, keeper, hold } = openDatabase(2);
  const go = hold("pages");
  const before = keeper.over(count);
  await expect.poll(() => database.pages).toBe(1);
  database.entities = 3;
  const { checks } = database;
  const after = [keeper.over(count), keeper.current().then(count)];
  await expect.poll(() => database.checks).toBe(checks + 1);
  go();
  expect(await before).toBe(2);
  expect(await Promise.all(after)).toEqual([3, 3]);
});

test("what cannot be prepared from what is kept is told at once, without asking whether it holds", async () => {
  const { database, keeper } = openDatabase(2);
  expect(await keeper.overKept((structure) => () => count(structure))).toBeUndefined();
  expect(await keeper.current().then(count)).toBe(2);
  const { checks } = database;
  expect(await keeper.overKept(() => undefined)).toBeUndefined();
  expect(database.checks).toBe(checks);
  expect(await keeper.overKept((structure) => () => count(structure))).toBe(2);
  expect(database.checks).toBe(checks + 1);
});

test("while the graph changes again and again, questions that need not wait for it do not read it each time", async () => {
  const { database, keeper } = openDatabase(2);
  await keeper.current();
  const { pages } = database;
  for (let change = 0; change < 5; change += 1) {
    database.entities += 1;
    expect(await keeper.overKept((structure) => () => count(structure))).toBeUndefined();
  }
  expect(database.pages - pages).toBeLessThanOrEqual(2);
});

test("what was found and is gone from the graph makes the structure outdated", async () => {
  const { database, keeper } = openDatabase(2);
  const kept = await keeper.current();
  const gone = async (): Promise<number> => {
    throw graphChanged();
  };
  expect(await keeper.overKept(() => gone)).toBeUndefined();
  database.entities = 4;
  expect(await keeper.over(async (structure) => (structure === kept ? gone() : count(structure)))).toBe(4);
});

test("who is gone is told so, and a reading that then fails fails nobody else", async () => {
  const { database, keeper, hold } = openDatabase(2);
  const go = hold("checks");
  const gone = new AbortController();
  const early = keeper.over(count, { signal: gone.signal });
  await expect.poll(() => database.checks).toBe(1);
  gone.abort(new Error("gone"));
  await expect(early).rejects.toThrow("gone");
  await expect(keeper.over(count, { signal: gone.signal })).rejects.toThrow("gone");
  database.fault = new LiaisonError("GRAPH_UNAVAILABLE", "away");
  go();
  await expect(keeper.over(count)).rejects.toThrow("away");
});

test("a check that was begun for a question is the one that its structure is held to", async () => {
  const { database, keeper } = openDatabase(2);
  await keeper.current();
  const { checks } = database;
  expect(await keeper.over(count, { checking: keeper.check() })).toBe(2);
  expect(database.checks).toBe(checks + 1);
  database.entities = 3;
  expect(await keeper.over(count, { checking: keeper.check() })).toBe(3);
});
