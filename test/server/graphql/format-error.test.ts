/** What leaves the API of an error. */
import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { ERROR_CODES, LiaisonError } from "../../../cypher/model/liaison-error.ts";
import { formatError, liaisonErrorIn } from "../../../server/graphql/format-error.ts";

const ours = (code: (typeof ERROR_CODES)[number]): LiaisonError =>
  new LiaisonError(
    code,
    "in words",
    { subject: "first", value: -1, allowed: "more" },
    { cause: new Error("Neo4j says") },
  );
const wrapped = (error: Error): GraphQLError => new GraphQLError(error.message, { originalError: error, path: ["a"] });
const formatted = { message: "raw", path: ["a"], extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: ["at x"] } };
const SILENT = {
  message: "Something went wrong on our side. The server's log has more, under the id in x-request-id.",
  path: ["a"],
  extensions: { code: "INTERNAL" },
};

test.each(ERROR_CODES.filter((code) => code !== "INTERNAL" && code !== "SETUP"))(
  "%s leaves with its details",
  (code) => {
    expect(formatError(formatted, wrapped(ours(code)))).toEqual({
      message: "in words",
      path: ["a"],
      extensions: {
        code,
        // Whose fault it is, for tools.
        ...(code === "TIMEOUT" || code === "GRAPH_UNAVAILABLE" ? {} : { classification: "BAD_REQUEST" }),
        subject: "first",
        value: -1,
        allowed: "more",
      },
    });
  },
);

test.each([
  ["INTERNAL", ours("INTERNAL")],
  ["SETUP", ours("SETUP")],
  ["any other error", new TypeError("secret")],
])("%s leaves without a word of it", (_, error) => {
  expect(formatError(formatted, wrapped(error))).toEqual(SILENT);
});

test("what GraphQL refuses keeps its words and becomes BAD_INPUT", () => {
  const refused = { message: "Syntax Error", extensions: { code: "GRAPHQL_PARSE_FAILED", stacktrace: ["at x"] } };
  expect(formatError(refused, new GraphQLError("Syntax Error"))).toEqual({
    message: "Syntax Error",
    extensions: { code: "BAD_INPUT", classification: "BAD_REQUEST", reason: "GRAPHQL_PARSE_FAILED" },
  });
});

test("our error is found under others, and nothing is found where it is not", () => {
  const error = ours("TIMEOUT");
  expect(liaisonErrorIn(wrapped(new Error("outer", { cause: error })))).toBe(error);
  expect(liaisonErrorIn(new Error("x"))).toBeUndefined();
  expect(liaisonErrorIn("x")).toBeUndefined();
});
