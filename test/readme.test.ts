import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { CONFIG_VARIABLES } from "../server/config-variables.ts";

const readme = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8");

describe("the README", () => {
  it("lists exactly the settings that are read, with their defaults", () => {
    const table = /<!-- settings -->(.*)<!-- \/settings -->/s.exec(readme)?.[1] ?? "";
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const wanted = Object.entries(CONFIG_VARIABLES).map(
      ([name, { fallback, about }]) => `| \`${name}\` | ${fallback === "" ? "" : `\`${fallback}\``} | ${about} |`,
    );
    expect(rows).toEqual(wanted);
  });

  it("names only scripts that package.json has", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")).scripts);
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== undefined && !scripts.includes(name))).toEqual([]);
  });

  it("links only to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.filter((path) => !exists(path))).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(join(PROJECT_ROOT, path));
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, "code") === "EISDIR";
  }
}
