/** An export replaces nothing but an earlier export, unless it is told to. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportCommand } from "../../../seed/commands/export-command.ts";
import { checkTarget } from "../../../seed/export/check-target.ts";
import { csvExporter } from "../../../seed/export/csv-exporter.ts";
import { writeFolder } from "../write-folder.ts";

const EXPORT = Object.fromEntries(csvExporter.files.map((name) => [name, ""]));
const REST = "allowed: a new folder, an empty folder, an earlier export in the same format, --force.";

test("a folder that is missing, empty or an earlier export may be written", async () => {
  const empty = writeFolder({});
  for (const folder of [join(empty, "new"), empty, writeFolder(EXPORT)])
    expect(await checkTarget(folder, csvExporter.files)).toBeUndefined();
});

test("any other is refused, with what it holds and what is allowed", async () => {
  const file = join(writeFolder({}), "notes.txt");
  writeFileSync(file, "");
  for (const [out, fault] of [
    [writeFolder({ ...EXPORT, "notes.txt": "" }), "is not empty and no earlier export: it holds notes.txt"],
    [
      writeFolder({ "nodes.csv": "", "edges.csv": "" }),
      "is not empty and no earlier export: it holds edges.csv, nodes.csv",
    ],
    [
      writeFolder({ a: "", b: "", c: "", d: "", e: "" }),
      "is not empty and no earlier export: it holds a, b, c and 2 more",
    ],
    [file, "is a file, not a folder"],
  ] as const)
    await expect(checkTarget(out, csvExporter.files)).rejects.toThrow(`--out "${out}" ${fault}; ${REST}`);
});

test("the command refuses before it asks Neo4j, and asks it if forced", async () => {
  const out = writeFolder({ "notes.txt": "" });
  let asked = 0;
  const run = (force: boolean) => {
    const given = {
      text: (name: string) => ({ format: "csv", out })[name],
      flag: (name: string) => force && name === "force",
      words: [],
    };
    return exportCommand.run(given, {
      say: () => undefined,
      warn: () => undefined,
      progress: { show: () => undefined, clear: () => undefined },
      signal: new AbortController().signal,
      withDoor: () => {
        asked += 1;
        return Promise.reject(new Error("asked"));
      },
    });
  };
  await expect(run(false)).rejects.toThrow(/^--out /);
  expect(asked).toBe(0);
  await expect(run(true)).rejects.toThrow("asked");
  expect(asked).toBe(1);
});
