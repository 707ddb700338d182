/** What becomes of Neo4j when Liaison is killed with -9: nothing stays behind, and whatever does is dealt with. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { readConfig } from "../../../server/config.ts";
import { chooseJava, findJavas, resolveProgram } from "../../../server/neo4j/java-runtime.ts";
import type { Neo4jState } from "../../../server/neo4j/neo4j-state.ts";
import { openNeo4j } from "../../../server/neo4j/open-neo4j.ts";
import { identifyProcess, isRunning, type ProcessIdentity } from "../../../server/neo4j/process-identity.ts";
import { waitUntil } from "../../../server/neo4j/wait-until.ts";

let home: string;
let left: ProcessIdentity | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "liaison-orphan-"));
  left = undefined;
});

afterEach(() => {
  if (left !== undefined && isRunning(left)) process.kill(left.pid, "SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

/** A PATH that has these programs and no others. */
function makePath(programs: readonly string[]): string {
  const folder = join(home, "programs");
  mkdirSync(folder);
  for (const name of programs) symlinkSync(resolveProgram(`/bin/${name}`) ?? `/usr/bin/${name}`, join(folder, name));
  return folder;
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  const { home: JAVA_HOME } = chooseJava(findJavas(undefined));
  return { PATH, JAVA_HOME, LIAISON_HOME: home, LIAISON_CACHE: join(PROJECT_ROOT, ".liaison"), ...more };
}

/** Starts a Liaison in a process of its own, kills it with -9, and gives the Neo4j that it had. */
async function startAndKill(env: NodeJS.ProcessEnv): Promise<ProcessIdentity> {
  const args = ["--import", "tsx", "test/fixtures/hold-neo4j.ts"];
  const holder = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  const pid = await readPid(holder);
  const identity = identifyProcess(pid);
  if (identity === undefined) throw new Error(`no process ${pid}`);
  left = identity;
  // The kernel ends it when it gets to it; until then it is rightly taken for running.
  const ended = once(holder, "exit");
  holder.kill("SIGKILL");
  await ended;
  return identity;
}

async function readPid(holder: ChildProcessByStdio<null, Readable, null>): Promise<number> {
  for await (const line of createInterface(holder.stdout)) {
    const state: unknown = JSON.parse(line);
    if (typeof state !== "object" || state === null || !("step" in state)) continue;
    if (state.step === "open" && "pid" in state && typeof state.pid === "number") return state.pid;
    if (state.step === "refused") throw new Error(line);
  }
  throw new Error("it ended before it was open");
}

test.runIf(process.platform === "linux")("Neo4j ends when Liaison is killed", async () => {
  const neo4j = await startAndKill(environment());
  expect(await waitUntil(() => !isRunning(neo4j), 30_000, 50)).toBe(true);
});

test("Neo4j ends when Liaison is killed where the kernel cannot be asked", async () => {
  const neo4j = await startAndKill(environment({ PATH: makePath(["sh", "cat"]) }));
  expect(await waitUntil(() => !isRunning(neo4j), 30_000, 50)).toBe(true);
});

test("a Neo4j that was left behind is ended by the next start, which then goes on", async () => {
  const orphan = await startAndKill(environment({ PATH: makePath([]) }));
  expect(isRunning(orphan)).toBe(true);
  const states: Neo4jState[] = [];
  const handle = await openNeo4j(readConfig(environment()), {
    log: pino({ level: "silent" }),
    onState: (state) => states.push(state),
  });
  expect(isRunning(orphan)).toBe(false);
  expect(states.map(({ step }) => step)).toEqual(["stopping", "starting", "ready"]);
  expect(states[0]?.message).toBe(`Ending a Neo4j that an earlier Liaison left behind (process ${orphan.pid})`);
  await handle.close();
});
