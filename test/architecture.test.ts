/** The direction of imports holds because lint refuses what runs against it: one forbidden import planted in each room. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../cypher/project-root.ts";

const BIOME = join(PROJECT_ROOT, "node_modules", ".bin", "biome");

const FORBIDDEN = [
  ["cypher/model/planted.ts", "../door.ts", "The model imports nothing but the model."],
  ["cypher/planted.ts", "../seed/raw.ts", "cypher/ knows only itself."],
  ["cypher/read/planted.ts", "../../server/config.ts", "cypher/ knows only itself."],
  ["cypher/schema/planted.ts", "../../seed/raw.ts", "cypher/ knows only itself."],
  ["seed/load/planted.ts", "../../server/config.ts", "seed/ knows only cypher/"],
  ["seed/load/planted.ts", "../main.ts", "Nothing imports a main.ts."],
  ["server/http/planted.ts", "../../seed/raw.ts", "server/ knows only cypher/"],
  ["server/http/planted.ts", "../main.ts", "Nothing imports a main.ts."],
  ["client/panels/planted.ts", "../../cypher/door.ts", "client/ knows only cypher/model"],
  ["client/panels/planted.ts", "../../server/config.ts", "client/ knows only cypher/model"],
] as const;

const ALLOWED = ["client/panels/allowed.ts", "../../cypher/model/kinds.ts"] as const;

describe("the direction of imports", () => {
  const folder = mkdtempSync(join(tmpdir(), "liaison-lint-"));
  let report = "";

  beforeAll(() => {
    for (const name of ["biome.json", ".gitignore"]) copyFileSync(join(PROJECT_ROOT, name), join(folder, name));
    for (const [index, [path, target]] of [...FORBIDDEN, ALLOWED].entries()) {
      const file = join(folder, path.replace("planted", `planted-${index}`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import { thing } from "${target}";\n\nthing();\n`);
    }
    const args = ["lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--colors=off", "."];
    const { stdout, stderr } = spawnSync(BIOME, args, { cwd: folder, encoding: "utf8" });
    report = stdout + stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORBIDDEN.map(([path, target, message], index) => ({ path, target, message, index })))(
    "$path may not import $target",
    ({ path, message, index }) => {
      const place = report.indexOf(path.replace("planted", `planted-${index}`));
      expect(place).toBeGreaterThanOrEqual(0);
      expect(report.slice(place, place + 600)).toContain(message);
    },
  );

  it("lets the client import the model", () => {
    expect(report).not.toContain(ALLOWED[0]);
  });
});
