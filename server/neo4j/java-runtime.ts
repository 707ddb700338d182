/**
 * Finds a Java that Neo4j 5.26 runs on: JAVA_HOME first, then the PATH, then the folders where systems and version managers
 * put their JVMs. Called when the managed Neo4j is opened; reads `release` files where it can, which is faster than asking Java.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** The versions of Java that Neo4j 5.26 supports (Neo4j's operations manual, system requirements). */
export const FITTING_JAVA = [17, 21] as const;

/** A Java: its launcher, its home (for Maven) and its major version; undefined if the version cannot be told. */
export type JavaRuntime = { readonly java: string; readonly home: string; readonly major: number | undefined };

/** The major version in what `java -version` prints or in a `release` file: 8 for "1.8.0_392", 17 for "17.0.15". */
export function parseJavaVersion(text: string): number | undefined {
  const match = /(?:version |JAVA_VERSION=)"(\d+)(?:\.(\d+))?/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return match[1] === "1" && match[2] !== undefined ? Number(match[2]) : Number(match[1]);
}

/** The first of `runtimes` that Neo4j runs on. Throws LiaisonError SETUP that names those that were found. */
export function chooseJava(runtimes: Iterable<JavaRuntime>): JavaRuntime {
  const unfit: string[] = [];
  for (const runtime of runtimes) {
    if (FITTING_JAVA.some((major) => major === runtime.major)) return runtime;
    unfit.push(`${runtime.java} is ${runtime.major === undefined ? "of no known version" : `Java ${runtime.major}`}`);
  }
  const advice =
    "Install one (Debian and Ubuntu: sudo apt install openjdk-17-jre-headless; macOS: brew install openjdk@21), " +
    "set JAVA_HOME to it, or set NEO4J_URI to use an existing Neo4j.";
  if (unfit.length === 0)
    throw new LiaisonError("SETUP", `No Java was found; Neo4j needs Java 17 or 21. ${advice}`, {
      subject: "Java",
      allowed: "17 or 21",
    });
  throw new LiaisonError("SETUP", `Neo4j needs Java 17 or 21, but ${unfit.join(", ")}. ${advice}`, {
    subject: "Java",
    value: unfit,
    allowed: "17 or 21",
  });
}

/** Every Java on this machine, each once, in the order in which they are to be tried; looked up one by one as asked for. */
export function* findJavas(
  javaHome: string | undefined,
  path: string = searchPath(),
  folders: readonly string[] = jvmFolders(),
): Generator<JavaRuntime> {
  const seen = new Set<string>();
  const launchers = [
    ...(javaHome === undefined ? [] : [join(javaHome, "bin", "java")]),
    ...path.split(delimiter).map((folder) => join(folder, "java")),
    ...folders.flatMap(listFolders).flatMap((home) => [join(home, "bin/java"), join(home, "Contents/Home/bin/java")]),
  ];
  for (const launcher of launchers) {
    const java = resolveProgram(launcher);
    if (java === undefined || seen.has(java)) continue;
    seen.add(java);
    const home = dirname(dirname(java));
    yield { java, home, major: readRelease(home) ?? askJava(java) };
  }
}

/** The real path of a program, or undefined if it is none that this user may run. */
export function resolveProgram(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function searchPath(): string {
  const { PATH = "" } = process.env;
  return PATH;
}

function jvmFolders(): readonly string[] {
  const home = homedir();
  return [
    "/usr/lib/jvm",
    "/usr/lib64/jvm",
    "/usr/java",
    "/opt/java",
    "/opt/jdk",
    "/opt",
    "/Library/Java/JavaVirtualMachines",
    "/opt/homebrew/opt",
    "/usr/local/opt",
    "/home/linuxbrew/.linuxbrew/opt",
    join(home, ".sdkman/candidates/java"),
    join(home, ".jdks"),
    join(home, ".asdf/installs/java"),
    join(home, ".local/share/mise/installs/java"),
    join(home, "Library/Java/JavaVirtualMachines"),
  ];
}

// The newest names last in the alphabet come first: of several 17s the one with the latest fixes.
function listFolders(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).sort().reverse();
    return [folder, ...names.map((name) => join(folder, name))];
  } catch {
    return [];
  }
}

function readRelease(home: string): number | undefined {
  try {
    return parseJavaVersion(readFileSync(join(home, "release"), "utf8"));
  } catch {
    return undefined;
  }
}

function askJava(java: string): number | undefined {
  const { stderr, stdout } = spawnSync(java, ["-version"], { encoding: "utf8", timeout: 20_000 });
  return parseJavaVersion(`${stderr ?? ""}${stdout ?? ""}`);
}
