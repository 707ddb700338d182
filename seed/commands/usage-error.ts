/** Mistakes on the command line, which end it with exit code 2. */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

const SUBJECT = "command line";

/** An error for a command that was typed wrongly. */
export function usageError(message: string): LiaisonError {
  return new LiaisonError("BAD_INPUT", message, { subject: SUBJECT });
}

/** True for errors made by `usageError`. */
export function isUsageError(error: unknown): boolean {
  return error instanceof LiaisonError && error.details.subject === SUBJECT;
}
