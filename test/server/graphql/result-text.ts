/** Results of an execution as text that can be compared. */
import type { ExecutionResult } from "graphql";

/** The data with the order of its keys; of each error its message and the root field that it belongs to. */
export function resultText({ data, errors = [] }: ExecutionResult): string {
  const faults = errors.map(({ message, path }) => ({ message, root: path?.[0] }));
  return JSON.stringify({ data, errors: faults }, null, 1);
}
