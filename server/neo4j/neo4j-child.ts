/**
 * Neo4j as a child process that outlives nothing: one start, one end. It is tied to this process by the kernel where
 * `setpriv` can do so, else by a watchdog that waits at a pipe. Called by the supervisor, which decides when to start again.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openClassArchive } from "./class-archive.ts";
import type { ChildExit } from "./neo4j-log.ts";
import { isRecord, readPrivateRecord, writePrivateFile } from "./private-file.ts";
import { identifyProcess, isRunning, type ProcessIdentity, readCommandLine } from "./process-identity.ts";
import { waitUntil } from "./wait-until.ts";

/** What a start needs: the Java, the folder of jars, Neo4j's home, the text of its `neo4j.conf` and its heap ("1g"). */
export type Launch = {
  readonly java: string;
  readonly jars: string;
  readonly neo4jHome: string;
  readonly conf: string;
  readonly heap: string;
};

/** A running Neo4j: `exited` settles at its end, `readLog` is what it wrote since its start, `signal` reaches it alone. */
export type Neo4jChild = {
  readonly pid: number | undefined;
  readonly exited: Promise<ChildExit>;
  readLog(): string;
  signal(name: "SIGTERM" | "SIGKILL"): void;
};

/** Milliseconds that Neo4j may take to end after SIGTERM before it is killed; it needs 2 s, 30 s after a big load on a busy machine. */
export const PATIENCE_MS = 60_000;

const ENTRY_POINT = "org.neo4j.server.CommunityEntryPoint";

/** Starts Neo4j and writes down which process it is. Never throws: a start that fails is an exit with a `failure`. */
export function spawnNeo4j(launch: Launch): Neo4jChild {
  try {
    return startChild(launch);
  } catch (error) {
    const exited = Promise.resolve({ code: null, signal: null, failure: wordsOf(error) });
    return { pid: undefined, exited, readLog: () => "", signal: () => undefined };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function startChild(launch: Launch): Neo4jChild {
  // At every start, so that a start again is on the same port whatever was written there since.
  writePrivateFile(join(launch.neo4jHome, "conf", "neo4j.conf"), launch.conf);
  const consolePath = join(launch.neo4jHome, "logs", "console.log");
  const logPath = join(launch.neo4jHome, "logs", "neo4j.log");
  const logStart = existsSync(logPath) ? statSync(logPath).size : 0;
  const archive = openClassArchive(launch.java, launch.jars);
  const [program, ...args] = bindToParent(renderCommand(launch, archive.options));
  const output = openSync(consolePath, "w", 0o600);
  // A group of its own, so that Ctrl-C at the terminal reaches Liaison alone, which then ends Neo4j in good order.
  const child = spawn(program, args, { detached: true, stdio: ["ignore", output, output], env: childEnvironment() });
  let failure: string | undefined;
  const exited = new Promise<ChildExit>((resolve) => {
    // Not once: a signal that cannot be sent is an error event as well, and one that nobody hears ends this process.
    child.on("error", (error) =>
      resolve({ code: null, signal: null, failure: `it cannot be run (${error.message}).` }),
    );
    child.once("exit", (code, signal) => {
      archive.settle(code === 0);
      resolve({ code, signal, failure });
    });
  });
  closeSync(output);
  try {
    recordChild(launch.neo4jHome, child);
  } catch (error) {
    // One that is not written down could never be found again if this process were killed.
    failure = wordsOf(error);
    child.kill("SIGKILL");
  }
  if (program !== "setpriv") watchOverParent(child, exited);
  return {
    pid: child.pid,
    exited,
    readLog: () => `${readFrom(consolePath, 0)}\n${readFrom(logPath, logStart)}`,
    signal: (name) => child.kill(name),
  };
}

/**
 * Ends a Neo4j that an earlier Liaison of the same home left behind (killed with -9 where nothing tied the two). Resolves to
 * whether there was one. The process is signalled only if pid, start time and command line are those of our own child.
 */
export async function endOrphan(neo4jHome: string, onFound: (pid: number) => void): Promise<boolean> {
  const orphan = findOrphan(neo4jHome);
  if (orphan === undefined) return false;
  onFound(orphan.pid);
  sendSignal(orphan, "SIGTERM");
  if (!(await waitUntil(() => !isRunning(orphan), PATIENCE_MS, 50))) {
    sendSignal(orphan, "SIGKILL");
    await waitUntil(() => !isRunning(orphan), 5_000, 50);
  }
  return true;
}

/** Forgets the recorded child, after its end. */
export function forgetChild(neo4jHome: string): void {
  rmSync(recordPath(neo4jHome), { force: true });
}

function findOrphan(neo4jHome: string): ProcessIdentity | undefined {
  const record = readPrivateRecord(recordPath(neo4jHome));
  if (!isRecord(record)) return undefined;
  const { pid, startedAt } = record;
  if (typeof pid !== "number" || typeof startedAt !== "string" || !isRunning({ pid, startedAt })) return undefined;
  const command = readCommandLine(pid);
  return command.includes(ENTRY_POINT) && command.includes(`--home-dir=${neo4jHome}`) ? { pid, startedAt } : undefined;
}

function renderCommand(
  { java, jars, neo4jHome, heap }: Launch,
  options: readonly string[],
): readonly [string, ...string[]] {
  const opens = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [
    java,
    "-XX:+UseG1GC",
    ...(heapBytes(heap) > heapBytes("256m") ? ["-Xms256m"] : []),
    `-Xmx${heap}`,
    "-XX:+ExitOnOutOfMemoryError",
    ...options,
    ...opens,
    "-cp",
    join(jars, "*"),
    ENTRY_POINT,
    `--home-dir=${neo4jHome}`,
    `--config-dir=${join(neo4jHome, "conf")}`,
  ];
}

function heapBytes(size: string): number {
  const unit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[size.slice(-1)] ?? 1;
  return Number.parseInt(size, 10) * unit;
}

let canBind: boolean | undefined;

// setpriv becomes Java (same pid) after asking the kernel for a SIGTERM at its parent's death. BusyBox's lacks the option.
function bindToParent(command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  canBind ??= process.platform === "linux" && spawnSync("setpriv", ["--pdeathsig", "TERM", "true"]).status === 0;
  return canBind ? ["setpriv", "--pdeathsig", "TERM", ...command] : command;
}

// `cat` ends when the pipe does, which is when this process is gone, however it went.
function watchOverParent(child: ChildProcess, exited: Promise<ChildExit>): void {
  if (child.pid === undefined) return;
  const script = 'trap "" HUP INT TERM; cat >/dev/null; kill -TERM "$1" 2>/dev/null';
  const watchdog = spawn("sh", ["-c", script, "liaison-watchdog", String(child.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.once("error", () => undefined);
  watchdog.unref();
  void exited.then(() => watchdog.kill("SIGKILL"));
}

// Settings of another Neo4j on this machine must not reach ours.
function childEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J|LIAISON)_/.test(name)));
}

function recordChild(neo4jHome: string, child: ChildProcess): void {
  const identity = child.pid === undefined ? undefined : identifyProcess(child.pid);
  if (identity !== undefined) writePrivateFile(recordPath(neo4jHome), `${JSON.stringify(identity)}\n`);
}

function recordPath(neo4jHome: string): string {
  return join(neo4jHome, "child.json");
}

function sendSignal(identity: ProcessIdentity, name: "SIGTERM" | "SIGKILL"): void {
  try {
    if (isRunning(identity)) process.kill(identity.pid, name);
  } catch {
    // It ended in between.
  }
}

function readFrom(path: string, start: number): string {
  try {
    const whole = readFileSync(path);
    // A log that was rotated in between is shorter than it was.
    return whole.subarray(whole.length < start ? 0 : start).toString("utf8");
  } catch {
    return "";
  }
}
