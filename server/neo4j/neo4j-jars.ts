/**
 * Neo4j's jars: fetched by Maven, once, as `pom.xml` beside this file pins them. Called before Neo4j is started; with the
 * jars in place it does nothing and needs no Maven and no network.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { type JavaRuntime, resolveProgram } from "./java-runtime.ts";
import { type OnNeo4jState, renderSeconds } from "./neo4j-state.ts";
import { explainDiskFault, makePrivateFolder, requireRoom } from "./private-file.ts";

const POM = join(PROJECT_ROOT, "server/neo4j/pom.xml");
const PROGRESS_MS = 3_000;

/** The version of Neo4j that `pom.xml` pins, such as "5.26.30". */
export function readNeo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, "utf8"))?.[1];
  if (version === undefined) throw new LiaisonError("INTERNAL", `${POM} pins no neo4j.version`, { subject: POM });
  return version;
}

/** The folder of Neo4j's jars under `cache`, fetched first if it is not there; `signal` gives that up. Throws LiaisonError SETUP. */
export async function fetchJars(
  cache: string,
  runtime: JavaRuntime,
  onState: OnNeo4jState,
  signal?: AbortSignal,
): Promise<string> {
  const version = readNeo4jVersion();
  const home = join(cache, `neo4j-${version}`);
  const folder = join(home, "lib");
  if (existsSync(folder)) return folder;
  makePrivateFolder(cache, "LIAISON_CACHE");
  requireRoom(cache, "LIAISON_CACHE");
  const maven = findMaven();
  const draft = join(home, `lib.${process.pid}.new`);
  try {
    makePrivateFolder(home, "LIAISON_CACHE");
    removeDrafts(home);
    const start = performance.now();
    onState({ step: "fetching", message: `Fetching Neo4j ${version} with Maven (125 MB, once)` });
    const report = (files: number): void =>
      onState({
        step: "fetching",
        message: `Fetching Neo4j ${version} with Maven: ${files} files, ${renderSeconds(start)}`,
      });
    await runMaven(maven, draft, runtime, report, signal);
    signal?.throwIfAborted();
    publish(draft, folder);
    onState({
      step: "fetching",
      message: `Fetched Neo4j ${version}: ${readdirSync(folder).length} jars in ${renderSeconds(start)}`,
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function findMaven(): string {
  const { PATH = "" } = process.env;
  for (const folder of PATH.split(delimiter)) {
    const maven = resolveProgram(join(folder, "mvn"));
    if (maven !== undefined) return maven;
  }
  throw new LiaisonError(
    "SETUP",
    "Maven (mvn) was not found; Neo4j is fetched with it, once. Install it (Debian and Ubuntu: sudo apt install maven; " +
      "macOS: brew install maven), or set NEO4J_URI to use an existing Neo4j.",
    { subject: "Maven" },
  );
}

function runMaven(
  maven: string,
  target: string,
  runtime: JavaRuntime,
  onProgress: (files: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const goal = "dependency:copy-dependencies";
  const args = ["-B", "-f", POM, goal, `-DoutputDirectory=${target}`, "-DincludeScope=runtime"];
  const child = spawn(maven, args, {
    env: { ...process.env, JAVA_HOME: runtime.home },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal === undefined ? {} : { signal }),
  });
  let output = "";
  let files = 0;
  let reported = performance.now();
  const onText = (chunk: Buffer): void => {
    const text = chunk.toString("utf8");
    files += text.split("Downloaded from ").length - 1 + text.split("[INFO] Copying ").length - 1;
    output = `${output}${text}`.slice(-20_000);
    if (performance.now() - reported < PROGRESS_MS) return;
    reported = performance.now();
    onProgress(files);
  };
  child.stdout.on("data", onText);
  child.stderr.on("data", onText);
  return new Promise((resolve, reject) => {
    child.on("error", (cause) => reject(explainMavenFault(cause.message, cause)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(explainMavenFault(output))));
  });
}

/** Why Maven failed, from what it printed. */
export function explainMavenFault(output: string, cause?: unknown): LiaisonError {
  const lines = output.split("\n").filter((line) => line.includes("ERROR"));
  const first = (lines[0] ?? output.trim().split("\n").at(-1) ?? "").replace(/^.*?ERROR\S*\s*/, "").trim();
  const reason = /No space left/i.test(output)
    ? "the disk is full. Make room, or set LIAISON_CACHE to a folder on another disk."
    : /Unknown host|Connection refused|timed? out|offline mode|Temporary failure|Network is unreachable|Could not transfer/i.test(
          output,
        )
      ? "it could not reach its repository. Check the network (and the proxy or mirror in ~/.m2/settings.xml), then start again."
      : "see its message below, then start again.";
  return new LiaisonError(
    "SETUP",
    `Maven could not fetch Neo4j: ${reason} Or set NEO4J_URI to use an existing Neo4j.\n  Maven says: ${first || "nothing"}`,
    { subject: "Maven", value: first },
    { cause },
  );
}

// The rename makes the folder whole or absent. A second Liaison with the same cache may have been faster: its jars are as good.
function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw explainDiskFault(folder, cause, "LIAISON_CACHE");
  }
}

function removeDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = Number(/^lib\.(\d+)\.new$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    rmSync(join(home, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
