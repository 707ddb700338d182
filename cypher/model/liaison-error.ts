/**
 * The one error class. Everything that a user, an operator or a program is meant to read is thrown as one of these;
 * anything else that is thrown is a fault of ours and leaves the API as INTERNAL without its text.
 */

/** The closed set of codes. SETUP never leaves through the API: it tells an operator what to mend. */
export const ERROR_CODES = [
  "BAD_INPUT",
  "UNKNOWN_ENTITY",
  "LIMIT_EXCEEDED",
  "GRAPH_UNAVAILABLE",
  "TIMEOUT",
  "INTERNAL",
  "SETUP",
] as const;
/** One of `ERROR_CODES`. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What was wrong, for programs: the subject, the value given, what is allowed, and the nearest allowed ones. */
export type ErrorDetails = {
  readonly subject?: string;
  readonly value?: unknown;
  readonly allowed?: string | readonly string[];
  readonly didYouMean?: readonly string[];
  readonly faults?: readonly string[];
};

/** An error for people: `message` gives subject, value and what is allowed; `details` the same for programs. */
export class LiaisonError extends Error {
  override readonly name = "LiaisonError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(
    code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = details;
  }
}
