/** The tables of docs/api.md say what the program does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CODES } from "../../cypher/model/liaison-error.ts";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { LIMITS } from "../../server/graphql/limits.ts";

const text = readFileSync(join(PROJECT_ROOT, "docs/api.md"), "utf8");

test("every limit is in the table, with its number", () => {
  const table = /<!-- limits -->(.*)<!-- \/limits -->/s.exec(text)?.[1] ?? "";
  const rows = [...table.matchAll(/^\| `(\w+)` \| ([\d,]+) \| .+ \|$/gm)].map(([, name, most]) => [name, most]);
  expect(rows).toEqual(Object.entries(LIMITS).map(([name, most]) => [name, most.toLocaleString("en")]));
});

test("every code of an error is told", () => {
  const told = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(told).toEqual(expect.arrayContaining(ERROR_CODES.filter((code) => code !== "SETUP")));
});
