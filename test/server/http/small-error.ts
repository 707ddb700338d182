/** What every error of the API must be: JSON, small, with a code of the closed set, and nothing of our insides. */
import { expect } from "vitest";
import { errorsOf, type Reply } from "./serve-graph.ts";

const CODES = /^(BAD_INPUT|UNKNOWN_ENTITY|LIMIT_EXCEEDED|GRAPH_UNAVAILABLE|TIMEOUT|INTERNAL)$/;

/** Fails unless the reply is such an error with this code and message. */
export function expectSmallError(reply: Reply, code: string, message: RegExp): void {
  expect(reply.type).toMatch(/^application\/(graphql-response\+)?json/);
  expect(reply.body.length).toBeLessThan(2_000);
  expect(reply.body).not.toMatch(/node_modules|\.ts:\d|stacktrace|Neo4jError/);
  const errors = errorsOf(reply);
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(error.extensions.code).toMatch(CODES);
  expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
}
