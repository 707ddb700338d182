/** The API while the database is frozen, dead, or was never there: errors in words and in time, and back afterwards. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Door, openDoor } from "../../../cypher/door.ts";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { type FrozenProxy, openFrozenProxy } from "./frozen-proxy.ts";
import { errorsOf, post, question, type Served, send, serveGraph } from "./serve-graph.ts";

const DEADLINE_MS = 1_500;
// A dead database is tried again for a while before it is given up.
const GIVE_UP_MS = 8_000;
const ASK = `{ entity(id: "official:ada") { name } }`;

const connection = inject("neo4j");
let proxy: FrozenProxy;
let door: Door;
let served: Served;

beforeAll(async () => {
  const direct = openTestDoor(connection);
  await writeWorld(direct, SMALL_WORLD);
  await direct.close();
  proxy = await openFrozenProxy(Number(new URL(connection.uri).port));
  const uri = `bolt://127.0.0.1:${proxy.port}`;
  door = openDoor({ connection: { ...connection, uri }, deadlineMs: DEADLINE_MS, log: SILENT_LOG });
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
  await proxy.close();
});

async function expectAnswer(): Promise<void> {
  expect(await question(served, ASK)).toEqual({ entity: { name: "Ada Lovelace" } });
  expect((await send(`${served.address}/readyz`)).status).toBe(200);
}

describe("a frozen database", () => {
  test("is TIMEOUT within the deadline for every request at once, and answers again afterwards", async () => {
    await expectAnswer();
    proxy.freeze();
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(served, { query: ASK })));
    for (const reply of replies) {
      expect(reply.milliseconds).toBeLessThan(DEADLINE_MS + 1_000);
      expect(errorsOf(reply)).toEqual([
        {
          message: `The graph did not answer within ${DEADLINE_MS} ms.`,
          path: ["entity"],
          locations: expect.anything(),
          extensions: { code: "TIMEOUT", subject: "Neo4j", value: DEADLINE_MS },
        },
      ]);
    }
    const ready = await send(`${served.address}/readyz`);
    expect([ready.status, ready.milliseconds < 3_000]).toEqual([503, true]);
    expect((await send(`${served.address}/healthz`)).status).toBe(200);
    await proxy.revive();
    await expectAnswer();
  });
});

describe("a request", () => {
  test("is given up at its deadline although it waits for its turn, and too many are refused at once", async () => {
    const narrow = await serveGraph(door, { serving: { deadlineMs: 700, concurrency: 1, queue: 1 } });
    await expectAnswer();
    proxy.freeze();
    const [first, second] = [post(narrow, { query: ASK }), post(narrow, { query: ASK })];
    // The queue is full once both have arrived.
    let third = await post(narrow, { query: ASK });
    while (third.status !== 503) third = await post(narrow, { query: ASK });
    expect(errorsOf(third)).toEqual([
      {
        message: "Too many requests are being answered; allowed are at most 1 at once and 1 waiting.",
        extensions: {
          code: "LIMIT_EXCEEDED",
          classification: "BAD_REQUEST",
          subject: "concurrent requests",
          value: "more than 2",
          allowed: "at most 1 at once and 1 waiting",
        },
      },
    ]);
    for (const reply of [await first, await second]) {
      expect(errorsOf(reply)[0]).toMatchObject({
        message: "The request was not answered within 700 ms.",
        extensions: { code: "TIMEOUT" },
      });
      expect(reply.milliseconds).toBeLessThan(700 + 1_000);
    }
    await proxy.revive();
    await expectAnswer();
    await narrow.close();
  });
});

describe("a dead database", () => {
  test("is GRAPH_UNAVAILABLE within seconds, and answers again when it is back", async () => {
    await expectAnswer();
    await proxy.die();
    const reply = await post(served, { query: ASK });
    expect(errorsOf(reply).map(({ extensions }) => extensions.code)).toEqual(["GRAPH_UNAVAILABLE"]);
    expect(reply.milliseconds).toBeLessThan(GIVE_UP_MS);
    const ready = await send(`${served.address}/readyz`);
    expect([ready.status, errorsOf(ready)[0]?.extensions.code]).toEqual([503, "GRAPH_UNAVAILABLE"]);
    await proxy.revive();
    await expectAnswer();
  });

  test("that was never there is GRAPH_UNAVAILABLE too, and what needs no database is answered", async () => {
    const closed = await openFrozenProxy(1);
    await closed.close();
    const uri = `bolt://127.0.0.1:${closed.port}`;
    const lost = openDoor({ connection: { ...connection, uri }, deadlineMs: GIVE_UP_MS, log: SILENT_LOG });
    const server = await serveGraph(lost);
    const reply = await post(server, { query: `{ model { kinds { name } } dataset { checksum } }` });
    expect(errorsOf(reply).map(({ extensions }) => extensions.code)).toEqual(["GRAPH_UNAVAILABLE"]);
    expect(reply.body).not.toMatch(/neo4j-driver|ECONNREFUSED|at .*\.ts/);
    expect(reply.milliseconds).toBeLessThan(GIVE_UP_MS);
    expect(await question(server, `{ model { kinds { name } } }`)).toMatchObject({
      model: { kinds: expect.anything() },
    });
    await server.close();
    await lost.close();
  });

  test("with a wrong password is GRAPH_UNAVAILABLE and tells an operator what to mend", async () => {
    const wrong = openDoor({
      connection: { ...connection, password: "wrong" },
      deadlineMs: GIVE_UP_MS,
      log: SILENT_LOG,
    });
    const server = await serveGraph(wrong);
    const [error] = errorsOf(await post(server, { query: ASK }));
    expect(error).toMatchObject({
      message: "Neo4j refuses Liaison's user.",
      extensions: { code: "GRAPH_UNAVAILABLE" },
    });
    expect(JSON.stringify(error)).not.toContain("wrong");
    await server.close();
    await wrong.close();
  });
});
