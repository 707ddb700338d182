/**
 * A Liaison of the tests' own: the built server on a home of its own and a free port, with the shipped data set. Tests
 * may kill its database by the id that this gives.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";

/** A running Liaison: its address, the id of its database's process, and its end. */
export type OwnLiaison = {
  readonly address: string;
  readonly databaseId: () => number;
  readonly close: () => Promise<void>;
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}

// Within the time that a hook has, so that who waits in one reads why; a busy machine takes 45 s.
const READY_WITHIN_MS = 240_000;

/** The address in the line with which a start ends; rejects with all output if the process ends before, or takes too long. */
function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (what: string): void => reject(new Error(`Liaison ${what}:\n${output}`));
    const deadline = setTimeout(() => fail(`was not ready within ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /Liaison is ready at (\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(deadline);
      // Read on, or the full pipe would halt Liaison; but keep nothing, for it may serve for long.
      for (const stream of [child.stdout, child.stderr]) stream?.off("data", listen).resume();
      resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    // "close" comes when all output has been read.
    child.once("close", () => {
      clearTimeout(deadline);
      fail("ended before it was ready");
    });
  });
}

function javaChildOf(parent: number): number {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,comm="], { encoding: "utf8" });
  const rows = table.split("\n").map((row) => row.trim().split(/\s+/));
  const found = rows.find(([, ppid, name]) => Number(ppid) === parent && /java|setpriv/.test(name ?? ""));
  if (found?.[0] === undefined) throw new Error(`No database process under ${parent}:\n${table}`);
  return Number(found[0]);
}

/**
 * Starts it; takes as long as Neo4j takes to start and to be seeded. Who works on the page may name a Liaison that is running
 * already, with the shipped data set, in LIAISON_ADDRESS: it is used as it is, and left running.
 */
export async function startLiaison(): Promise<OwnLiaison> {
  const running = process.env["LIAISON_ADDRESS"];
  if (running !== undefined) {
    const databaseId = (): number => {
      throw new Error("The database of a Liaison that others use is not to be killed.");
    };
    return { address: running, databaseId, close: async () => undefined };
  }
  const home = mkdtempSync(join(tmpdir(), "liaison-e2e-"));
  const { NEO4J_URI: _taken, ...environment } = process.env;
  const child = spawn(process.execPath, ["server/start.mjs"], {
    cwd: PROJECT_ROOT,
    env: {
      ...environment,
      LIAISON_HOME: home,
      LIAISON_CACHE: join(PROJECT_ROOT, ".liaison"),
      PORT: String(await freePort()),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const address = await readyAddress(child);
    return { address, close, databaseId: () => javaChildOf(child.pid ?? 0) };
  } catch (error) {
    await close();
    throw error;
  }
}
