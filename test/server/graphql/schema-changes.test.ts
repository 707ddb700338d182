/** Programs that rely on the released schema go on working, unless docs/schema-changes.md says what breaks them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges } from "graphql";
import { expect, test } from "vitest";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { printedSchema } from "../../../server/graphql/printed-schema.ts";

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), "utf8");
const released = buildSchema(read("server/graphql/released-schema.graphql"));

/** The descriptions of changes that are listed as deliberate: in backticks, the reason after them. */
function listed(): readonly string[] {
  const since = read("docs/schema-changes.md").split("## Since the last release")[1]?.split("\n## ")[0] ?? "";
  return [...since.matchAll(/^- `(.*)`/gm)].map(([, change]) => change ?? "").sort();
}

test("what breaks programs is listed in docs/schema-changes.md, in graphql-js's words, and nothing else is", () => {
  const changes = findBreakingChanges(released, buildSchema(printedSchema())).map(({ description }) => description);
  expect(changes.sort()).toEqual(listed());
});

test("a field that is taken away, or an argument that becomes required, would be found", () => {
  const text = read("server/graphql/released-schema.graphql");
  const without = buildSchema(text.replace(/^ {2}totalCount: Int!$/m, "  total: Int!"));
  expect(findBreakingChanges(released, without).map(({ type }) => type)).toContain("FIELD_REMOVED");
  const required = buildSchema(text.replace("maxDepth: Int = 6", "maxDepth: Int!"));
  expect(findBreakingChanges(released, required).map(({ type }) => type)).not.toEqual([]);
});
