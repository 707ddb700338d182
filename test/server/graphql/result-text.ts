/** Results of an execution as text that can be compared. */
import type { ExecutionResult } from "graphql";

/** The data with the order of its keys; of each error its message and the root field that it belongs to. */
export function resultText({ data, errors = [] }: ExecutionResult): string {
  const faults = errors.map(({ message, path }) => ({ message, root: path?.[0] }));
  return JSON.stringify({ data, errors: faults }, null, 1);
}

/**
 * What we answered, to be compared with what graphql-js did. Once a root field that may not be null has failed, graphql-js
 * stops, and whatever fails later stays untold, as the specification allows; we tell all. So where the data are null, only
 * the root fields count of which both tell.
 */
export function comparableText(found: ExecutionResult, expected: ExecutionResult): string {
  if (found.data !== null || expected.data !== null) return resultText(found);
  const told = new Set(expected.errors?.map(({ path }) => path?.[0]));
  return resultText({ ...found, errors: found.errors?.filter(({ path }) => told.has(path?.[0])) ?? [] });
}
