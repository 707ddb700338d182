/** How Neo4j's jars are fetched, with stand-ins for Maven itself. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchJars, readNeo4jVersion } from "../../../server/neo4j/neo4j-jars.ts";
import type { Neo4jStep } from "../../../server/neo4j/neo4j-state.ts";

const JAVA = { java: "/java/bin/java", home: "/java", major: 17 };

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "liaison-jars-"));
  cache = join(folder, "cache");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function provideMaven(script: string): void {
  writeFileSync(join(folder, "mvn"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
}

async function fetchAll(): Promise<readonly Neo4jStep[]> {
  const steps: Neo4jStep[] = [];
  await fetchJars(cache, JAVA, ({ step }) => steps.push(step));
  return steps;
}

const COPY =
  'for a in "$@"; do case $a in -DoutputDirectory=*) d=$(echo "$a" | cut -d= -f2); mkdir -p "$d"; echo "$JAVA_HOME" >"$d/x.jar";; esac; done';

test("a cache that cannot be made is told with its own setting", async () => {
  writeFileSync(cache, "");
  await expect(fetchAll()).rejects.toThrow(
    `Cannot write ${cache}: a file stands where a folder is needed. Set LIAISON_CACHE to another folder.`,
  );
});

test("the version is pinned", () => {
  expect(readNeo4jVersion()).toMatch(/^5\.26\.\d+$/);
});

test("the jars stand in a folder of their version, whole, and Maven is asked once", async () => {
  provideMaven(COPY);
  expect(await fetchAll()).toEqual(["fetching", "fetching"]);
  expect(readdirSync(join(cache, `neo4j-${readNeo4jVersion()}`, "lib"))).toEqual(["x.jar"]);
  vi.stubEnv("PATH", "/nowhere");
  expect(await fetchAll()).toEqual([]);
});

test("a Maven that fails half way leaves nothing that could be taken for the jars", async () => {
  provideMaven(`${COPY}\necho '[ERROR] Unknown host repo.example'\nexit 1`);
  await expect(fetchAll()).rejects.toThrow(
    /^Maven could not fetch Neo4j: it could not reach its repository\. .*\n {2}Maven says: Unknown host repo\.example$/,
  );
  expect(readdirSync(join(cache, `neo4j-${readNeo4jVersion()}`))).toEqual([]);
});

test("what a killed start left half fetched is cleared away", async () => {
  const draft = join(cache, `neo4j-${readNeo4jVersion()}`, `lib.${2 ** 22 + 1}.new`);
  mkdirSync(draft, { recursive: true });
  provideMaven(COPY);
  await fetchAll();
  expect(existsSync(draft)).toBe(false);
});

test("without Maven the message says what to install", async () => {
  vi.stubEnv("PATH", "/nowhere");
  await expect(fetchAll()).rejects.toThrow(/^Maven \(mvn\) was not found; .* Install it/);
});

test("a folder that cannot be made is named", async () => {
  writeFileSync(join(folder, "file"), "");
  cache = join(folder, "file", "cache");
  await expect(fetchAll()).rejects.toThrow(`Cannot write ${cache}: a file stands where a folder is needed.`);
});
