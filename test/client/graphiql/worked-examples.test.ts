/** Every operation that the client ships is valid for the schema that the server prints. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "../../../client/graphiql/worked-examples.ts";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, "server/graphql/schema.graphql"), "utf8"));

describe("GraphiQL's worked examples", () => {
  it.each(WORKED_EXAMPLES)("are valid: $query", ({ query, variables }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(typeof JSON.parse(variables)).toBe("object");
  });

  it("fit into half a window: no line is longer than 55 signs", () => {
    const lines = WORKED_EXAMPLES.flatMap(({ query }) => query.split("\n"));
    expect(lines.filter((line) => line.length > 55)).toEqual([]);
  });
});

describe("the client's operations", () => {
  it("are valid together", () => {
    const folder = join(PROJECT_ROOT, "client/api/operations");
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
