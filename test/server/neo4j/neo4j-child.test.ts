/** A start of Neo4j that cannot even begin. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openClassArchive } from "../../../server/neo4j/class-archive.ts";
import { spawnNeo4j } from "../../../server/neo4j/neo4j-child.ts";
import { explainExit } from "../../../server/neo4j/neo4j-log.ts";

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), "liaison-child-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

async function explainStart(neo4jHome: string, java = "/bin/true"): Promise<string> {
  const child = spawnNeo4j({ java, jars: join(neo4jHome, "lib"), neo4jHome, conf: "", heap: "1g" });
  child.signal("SIGTERM");
  return explainExit(child.readLog(), await child.exited).words;
}

test("settings that cannot be written are an exit with the reason, and nothing is thrown", async () => {
  const home = makeHome();
  writeFileSync(join(home, "conf"), "");
  expect(await explainStart(home)).toBe(
    `Cannot write ${home}/conf/neo4j.conf: a file stands where a folder is needed. Set LIAISON_HOME to another folder.`,
  );
});

test("a log that cannot be opened is an exit with the reason", async () => {
  const home = makeHome();
  mkdirSync(join(home, "conf"));
  expect(await explainStart(home)).toMatch(/^ENOENT.*console\.log/);
});

test("a process that cannot be written down does not run", async () => {
  const home = makeHome();
  for (const name of ["conf", "logs", "child.json"]) mkdirSync(join(home, name));
  // One that lasts: of one that has ended already there is nothing to write down.
  const lasting = join(home, "java");
  writeFileSync(lasting, "#!/bin/sh\nexec sleep 60\n", { mode: 0o700 });
  expect(await explainStart(home, lasting)).toMatch(/^Cannot write .*child\.json: /);
});

test("a Java that has gone has no archive", () => {
  expect(openClassArchive("/nowhere/bin/java", "/nowhere/lib").options).toEqual([]);
});
