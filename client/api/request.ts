/**
 * One typed GraphQL request: sends a generated document, gives its data, and turns every way to fail into one
 * `ApiError` whose message is fit to be read. Called by `operations.ts` and the panels; knows nothing of the view.
 */
import type { TypedDocumentString } from "../generated/graphql.ts";

/**
 * `away`: the server or its database cannot be reached, and the page asks again by itself once it can. `refused`: this
 * is the answer, a timeout too; whether to ask again is for the reader.
 */
export type ApiFault = "away" | "refused";

/** A request that failed, in words. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly fault: ApiFault;
  constructor(fault: ApiFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Milliseconds after which a request is given up. */
const DEADLINE = 20_000;
const AWAY_CODES: ReadonlySet<unknown> = new Set(["GRAPH_UNAVAILABLE"]);
/** The statuses with which something between us and the server says that it is not there. */
const AWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);
const SERVER_AWAY = "The Liaison server does not answer.";

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
};

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && ("data" in value || "errors" in value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Answer> {
  const deadline = AbortSignal.timeout(DEADLINE);
  let response: Response;
  let text: string;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body,
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (deadline.aborted) throw new ApiError("refused", `No answer came within ${DEADLINE / 1000} seconds.`);
    throw new ApiError("away", SERVER_AWAY);
  }
  const answer = parsed(text);
  if (isAnswer(answer)) return answer;
  if (AWAY_STATUSES.has(response.status)) throw new ApiError("away", SERVER_AWAY);
  throw new ApiError("refused", `The server's answer (status ${response.status}) could not be read.`);
}

/** Runs an operation; throws `ApiError`, or the abort's own error if `signal` ended it. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors } = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const first = errors?.[0];
  if (first !== undefined) {
    throw new ApiError(AWAY_CODES.has(first.extensions?.code) ? "away" : "refused", first.message);
  }
  // The documents are generated from the schema that the server prints, so an answer without errors has their shape.
  return data as Result;
}
