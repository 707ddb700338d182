import { expect, inject, onTestFinished, test } from "vitest";
import { boltInteger } from "../../cypher/bolt-integer.ts";
import { type Door, openDoor } from "../../cypher/door.ts";
import { LOAD_STATEMENTS } from "../../cypher/load-statements.ts";
import { SILENT_LOG } from "../../cypher/log.ts";
import { ERROR_CODES } from "../../cypher/model/liaison-error.ts";

const SLOW = "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j WITH i WHERE i < 0 RETURN count(i) LIMIT 1";

function open(change: { readonly uri?: string; readonly password?: string } = {}): Door {
  const door = openDoor({ connection: { ...inject("neo4j"), ...change }, deadlineMs: 5_000, log: SILENT_LOG });
  onTestFinished(() => door.close());
  return door;
}

test("rows come as values in the order of the columns, and whole numbers are numbers", async () => {
  const door = open();
  expect(door.state()).toBe("UNTRIED");
  const table = await door.readText("UNWIND range(1, $n) AS i RETURN i, [i, 'x'] AS list LIMIT 2", {
    n: boltInteger(5),
  });
  expect(table).toEqual({
    rows: [
      [1, [1, "x"]],
      [2, [2, "x"]],
    ],
  });
  expect(door.state()).toBe("OPEN");
});

test("a read cannot write", async () => {
  await expect(open().readText("CREATE (node:Entity {id: 'x'}) RETURN 1 LIMIT 1", {})).rejects.toMatchObject({
    code: "INTERNAL",
    message: "The graph could not answer.",
    cause: { code: "Neo.ClientError.Statement.AccessMode" },
  });
});

test("the deadline holds, and Neo4j stops working on what was given up", async () => {
  const door = open();
  const start = performance.now();
  await expect(door.readText(SLOW, {}, { deadlineMs: 300 })).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(performance.now() - start).toBeLessThan(1_000);
  const running = async () =>
    (await door.readText("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery LIMIT 50", {})).rows.flat();
  await expect.poll(running, { timeout: 5_000 }).not.toContain(SLOW);
});

test("a caller who leaves gets the reason given", async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error("left")), 100);
  await expect(open().readText(SLOW, {}, { signal: abort.signal })).rejects.toThrow("left");
});

test("a question that needs too much memory is refused at once and not asked again", async () => {
  const start = performance.now();
  await expect(
    open().readText("UNWIND range(1, 20000000) AS i RETURN size(collect(i)) LIMIT 1", {}, { deadlineMs: 20_000 }),
  ).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("a Neo4j that is not there, or refuses the user, is GRAPH_UNAVAILABLE", async () => {
  const nobody = open({ uri: "bolt://127.0.0.1:1" });
  await expect(nobody.ping(4_000)).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
  expect(nobody.state()).toBe("SHUT");
  await expect(nobody.write(LOAD_STATEMENTS.deleteEntities, { ids: [] })).rejects.toMatchObject({
    code: "GRAPH_UNAVAILABLE",
  });
  await expect(open({ password: "wrong" }).ping(4_000)).rejects.toMatchObject({
    code: "GRAPH_UNAVAILABLE",
    details: { allowed: expect.stringContaining("NEO4J_PASSWORD") },
  });
});

test("a transaction writes all or nothing", async () => {
  const door = open();
  const row = { id: "door-test", properties: { id: "door-test", title: "x" } };
  const failing = door.transact(async (run) => {
    expect(await run(LOAD_STATEMENTS.writeSources, { rows: [row] })).toEqual([{ count: 1 }]);
    throw new Error("half way");
  });
  await expect(failing).rejects.toMatchObject({ code: "INTERNAL", cause: { message: "half way" } });
  const { rows } = await door.readText("MATCH (s:Source {id: 'door-test'}) RETURN count(s) LIMIT 1", {});
  expect(rows).toEqual([[0]]);
});

test("every error that leaves the door has one of the known codes", async () => {
  const error: unknown = await open()
    .readText("this is no Cypher", {})
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "LiaisonError", code: "INTERNAL" });
  expect(ERROR_CODES).toContain("INTERNAL");
});
