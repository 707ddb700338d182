/** Which Java is taken for Neo4j. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseJava, findJavas, type JavaRuntime, parseJavaVersion } from "../../../server/neo4j/java-runtime.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "liaison-java-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A JVM that tells its version by a `release` file or, as some do, only when asked. */
function makeJava(name: string, version: string, how: "release" | "asked" = "release"): JavaRuntime {
  const home = join(folder, name);
  const java = join(home, "bin", "java");
  mkdirSync(join(home, "bin"), { recursive: true });
  writeFileSync(java, how === "asked" ? `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n` : "", { mode: 0o755 });
  if (how === "release") writeFileSync(join(home, "release"), `JAVA_VERSION="${version}"\n`);
  return { java, home, major: Number(version.split(".")[0]) };
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21 LTS', 25],
  ['IMPLEMENTOR="Debian"\nJAVA_VERSION="17.0.15"\n', 17],
  ['openjdk version "22-ea"', 22],
  ["command not found", undefined],
])("%j is Java %s", (text, major) => {
  expect(parseJavaVersion(text)).toBe(major);
});

test("JAVA_HOME comes before the PATH, and the PATH before the folders of JVMs", () => {
  const [named, onPath, installed] = [
    makeJava("named", "21.0.1"),
    makeJava("path", "17.0.2"),
    makeJava("jvms/a", "17.0.3"),
  ];
  const found = [...findJavas(named.home, `/nowhere:${join(onPath.home, "bin")}`, [join(folder, "jvms"), "/nowhere"])];
  expect(found).toEqual([named, onPath, installed]);
});

test("a Java without a release file is asked for its version", () => {
  const java = makeJava("quiet", "17.0.9", "asked");
  expect([...findJavas(java.home, "", [])]).toEqual([java]);
});

test("a Java that does not fit is passed over for one that does", () => {
  const [newer, fitting] = [makeJava("newer", "25.0.1"), makeJava("jvms/17", "17.0.3")];
  expect(chooseJava(findJavas(newer.home, join(newer.home, "bin"), [join(folder, "jvms")]))).toEqual(fitting);
});

test("with no Java at all the message says what to install", () => {
  expect(() => chooseJava([])).toThrow(/^No Java was found; Neo4j needs Java 17 or 21\. Install one/);
});

test("with none that fits the message names those that were found", () => {
  const runtimes = [
    { java: "/a/bin/java", home: "/a", major: 25 },
    { java: "/b/bin/java", home: "/b", major: undefined },
  ];
  expect(() => chooseJava(runtimes)).toThrow(
    /^Neo4j needs Java 17 or 21, but \/a\/bin\/java is Java 25, \/b\/bin\/java is of no known version\. Install one/,
  );
});
