/** The managed Neo4j as it really runs, in a home of its own: its start, its guard, its deaths and its end. */
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Neo4jState } from "../../../server/neo4j/neo4j-state.ts";
import { type Neo4jHandle, openNeo4j } from "../../../server/neo4j/open-neo4j.ts";
import { identifyProcess } from "../../../server/neo4j/process-identity.ts";
import { waitUntil } from "../../../server/neo4j/wait-until.ts";
import { configureOwnHome, explainFailure, SILENT as log, removeOwnHomes } from "../../fixtures/own-home.ts";

afterAll(removeOwnHomes);

describe("a running one", () => {
  const config = configureOwnHome();
  const states: Neo4jState[] = [];
  let handle: Neo4jHandle;
  let driver: Driver;

  beforeAll(async () => {
    handle = await openNeo4j(config, { log, onState: (state) => states.push(state) });
    handle.announce("http://127.0.0.1:4321/");
    const { uri, username, password } = handle.connection;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 0 });
    return async () => {
      await driver.close();
      await handle.close();
    };
  });

  const ask = async (query: string): Promise<unknown> =>
    driver.executeQuery(query, {}, { database: handle.connection.database });

  test("reports its steps", () => {
    expect(states.map(({ step }) => step)).toEqual(["starting", "ready"]);
    expect(states.at(-1)?.message).toMatch(/^Neo4j is ready in \d+\.\d s$/);
  });

  test("keeps what is secret from other users", () => {
    const mode = (path: string): string => (statSync(join(config.home, path)).mode & 0o777).toString(8);
    expect(
      Object.fromEntries(
        [
          "",
          "liaison.lock",
          "neo4j",
          "neo4j/password",
          "neo4j/connection.json",
          "neo4j/conf/neo4j.conf",
          "neo4j/data",
        ].map((path) => [path, mode(path)]),
      ),
    ).toEqual({
      "": "700",
      "liaison.lock": "600",
      neo4j: "700",
      "neo4j/password": "600",
      "neo4j/connection.json": "600",
      "neo4j/conf/neo4j.conf": "600",
      "neo4j/data": "700",
    });
  });

  test.runIf(process.platform === "linux")("listens on its Bolt port on loopback and nowhere else", () => {
    const port = Number(new URL(handle.connection.uri).port);
    expect(listListeners(handle.pid ?? 0)).toEqual([`127.0.0.1:${port}`]);
  });

  test("lets nobody in without the password", async () => {
    const stranger = neo4j.driver(handle.connection.uri, neo4j.auth.basic("neo4j", "neo4j"));
    expect(await explainFailure(stranger.getServerInfo())).toMatch(/unauthorized/i);
    await stranger.close();
  });

  test("does not read files by LOAD CSV", async () => {
    const path = join(config.home, "secret.csv");
    writeFileSync(path, "a\n1\n");
    expect(await explainFailure(ask(`LOAD CSV FROM "file://${path}" AS row RETURN row`))).toMatch(
      /configuration property.*allow_csv/i,
    );
  });

  test("does not fetch addresses by LOAD CSV", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end("a\n1\n");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await explainFailure(ask(`LOAD CSV FROM "http://127.0.0.1:${port}/a.csv" AS row RETURN row`))).toMatch(
      /blocked/i,
    );
    expect(asked).toBe(0);
    server.close();
  });

  test("turns a second Liaison on the same home away and names the first", async () => {
    expect(await explainFailure(openNeo4j(config, { log }))).toBe(
      `Liaison is already running at http://127.0.0.1:4321/ (process ${process.pid}) and has the folder ${config.home}. ` +
        "Stop it first, or set LIAISON_HOME to another folder.",
    );
  });

  test("is shared by a command, whose end leaves it running", async () => {
    const guest = await openNeo4j(config, { log, mode: "attach-or-start" });
    expect(guest.connection).toEqual(handle.connection);
    await guest.close();
    await ask("RETURN 1");
  });

  test("says that its data folder is in use when no lock of ours tells", async () => {
    const lock = join(config.home, "liaison.lock");
    const child = join(config.home, "neo4j/child.json");
    const kept = [lock, child].map((path) => [path, readFileSync(path)] as const);
    for (const [path] of kept) rmSync(path);
    const message = await explainFailure(openNeo4j(config, { log }));
    for (const [path, bytes] of kept) writeFileSync(path, bytes, { mode: 0o600 });
    expect(message).toMatch(/^Neo4j did not start: its data folder is in use by another Neo4j/);
    await ask("RETURN 1");
  });

  test("is started again on the same port when it dies, and the same driver goes on", async () => {
    await ask("CREATE (:Kept)");
    const pid = handle.pid ?? 0;
    states.length = 0;
    process.kill(pid, "SIGKILL");
    expect(await waitUntil(() => states.some(({ step }) => step === "ready"), 150_000, 50)).toBe(true);
    expect(states.map(({ step }) => step)).toEqual(["ended", "restarting", "ready"]);
    expect(states[0]?.message).toBe(
      "Neo4j ended: it was killed (SIGKILL), by hand or by a system that ran out of memory.",
    );
    expect(handle.pid).not.toBe(pid);
    const { records } = await driver.executeQuery("MATCH (n:Kept) RETURN count(n) AS kept");
    expect(records.map((record) => Number(record.get("kept")))).toEqual([1]);
  });

  test("is gone after the end, with its lock and its address", async () => {
    const pid = handle.pid ?? 0;
    await handle.close();
    expect(identifyProcess(pid)).toBeUndefined();
    expect(
      ["liaison.lock", "neo4j/connection.json", "neo4j/child.json"].filter((path) =>
        existsSync(join(config.home, path)),
      ),
    ).toEqual([]);
  });
});

/** The addresses on which a process listens, from the sockets it holds and the kernel's tables of them. */
function listListeners(pid: number): readonly string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      } catch {
        return undefined;
      }
    }),
  );
  const found: string[] = [];
  for (const table of ["tcp", "tcp6"])
    for (const line of readFileSync(`/proc/net/${table}`, "utf8").trim().split("\n").slice(1)) {
      const [, local = "", , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state !== "0A" || !sockets.has(inode)) continue;
      const [host = "", port = ""] = local.split(":");
      const mapped = host.replace(/^0{16}FFFF0000/, "");
      const bytes = mapped.length === 8 ? (mapped.match(/../g) ?? []).reverse() : [];
      const address = bytes.length === 4 ? bytes.map((byte) => Number.parseInt(byte, 16)).join(".") : host;
      found.push(`${address}:${Number.parseInt(port, 16)}`);
    }
  return found;
}
