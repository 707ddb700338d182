/** What an error looks like when it leaves the API: a code of the closed set, our own words, and never a stack trace. */
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

// Codes of Apollo Server for requests that cannot be served because of what they ask.
const REFUSED = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** The LiaisonError behind an error, however deep GraphQL has wrapped it; `undefined` if there is none. */
export function liaisonErrorIn(error: unknown): LiaisonError | undefined {
  let inner: unknown = unwrapResolverError(error);
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    if (inner instanceof LiaisonError) return inner;
    inner = Reflect.get(inner, "originalError") ?? inner.cause;
  }
  return undefined;
}

const UNKNOWN_HASH = "PERSISTED_QUERY_NOT_FOUND";
const UNKNOWN_HASH_TOLD = "No operation with this hash is known to the server; send its text.";

/** Errors repeat what was given, and anything may have been given. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_VALUE = 200;

function shorten(text: string, longest = LONGEST_MESSAGE): string {
  return text.length <= longest ? text : `${text.slice(0, longest)} …`;
}

/** The word with which tools tell what the caller did wrong from what we did. */
const CALLERS = "BAD_REQUEST";

/** Code and details of an error for programs. `classification` is there if it is the caller who can mend it. */
export function publicDetails({ code, details }: LiaisonError): Readonly<Record<string, unknown>> {
  const { value, ...others } = details;
  const callers = code === "BAD_INPUT" || code === "LIMIT_EXCEEDED" || code === "UNKNOWN_ENTITY";
  return {
    code,
    ...(callers ? { classification: CALLERS } : {}),
    ...others,
    ...(value === undefined ? {} : { value: shortenValue(value) }),
  };
}

function shortenValue(value: unknown): unknown {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length <= LONGEST_VALUE ? value : shorten(text, LONGEST_VALUE);
}

/** Whether an error that execution met is our fault, which clients are not told of. */
export function isOurFault(error: GraphQLError): boolean {
  const { extensions } = formatError({ message: error.message, extensions: error.extensions }, error);
  return extensions?.["code"] === "INTERNAL";
}

/** The error as clients see it. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  const known = liaisonErrorIn(error);
  if (known !== undefined && known.code !== "INTERNAL" && known.code !== "SETUP") {
    return { message: shorten(known.message), ...place, extensions: publicDetails(known) };
  }
  const code = String(formatted.extensions?.["code"] ?? "");
  // Clients of the protocol wait for this very code.
  if (code === UNKNOWN_HASH) return { message: UNKNOWN_HASH_TOLD, ...place, extensions: { code } };
  // GraphQL itself refuses what no rule of validation covers, such as a mutation where there are none.
  const refused = error instanceof GraphQLError && error.originalError === undefined && error.path === undefined;
  if (REFUSED.has(code) || refused)
    return {
      message: shorten(formatted.message),
      ...place,
      extensions: { code: "BAD_INPUT", classification: CALLERS, reason: REFUSED.has(code) ? code : "BAD_REQUEST" },
    };
  return {
    message: "Something went wrong on our side. The server's log has more, under the id in x-request-id.",
    ...place,
    extensions: { code: "INTERNAL" },
  };
}
