/**
 * One typed GraphQL request: sends a generated document, gives its data, and turns every way to fail into one
 * `ApiError` whose message is fit to be read. Called by `operations.ts` and the panels; knows nothing of the view.
 */
import type { TypedDocumentString } from "../generated/graphql.ts";
import { hashExtensions, QUESTION_HEADERS, questionAddress } from "./question-address.ts";
import { takeEarly } from "./take-early.ts";

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

/** The longest address that every proxy lets pass. */
const LONGEST_ADDRESS = 2_000;
const UNKNOWN_HASH = "PERSISTED_QUERY_NOT_FOUND";

async function ask(body: string, signal: AbortSignal | undefined): Promise<Answer> {
  return read("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body }, signal);
}

/**
 * Asks by the hash of the operation's text, which the server knows from the same code generation: by GET, so that the
 * browser keeps the answer and revalidates it, unless the variables are too long for an address.
 */
async function askByHash(hash: string, variables: unknown, signal: AbortSignal | undefined): Promise<Answer> {
  const address = questionAddress(hash, variables);
  if (address.length > LONGEST_ADDRESS) {
    return ask(JSON.stringify({ extensions: hashExtensions(hash), variables }), signal);
  }
  return read(address, { headers: QUESTION_HEADERS }, signal);
}

async function read(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Answer> {
  const deadline = AbortSignal.timeout(DEADLINE);
  let response: Response;
  let text: string;
  try {
    const ended = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
    const headers = { accept: "application/json", ...init.headers };
    response = await (takeEarly(address, ended) ?? fetch(address, { ...init, headers, signal: ended }));
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
  const hash: unknown = document.__meta__?.["hash"];
  const known = typeof hash === "string" ? await askByHash(hash, variables, signal) : undefined;
  // A server of another build knows other operations, and takes the text.
  const answer =
    known === undefined || known.errors?.[0]?.extensions?.code === UNKNOWN_HASH
      ? await ask(JSON.stringify({ query: document.toString(), variables }), signal)
      : known;
  const { data, errors } = answer;
  const first = errors?.[0];
  if (first !== undefined) {
    throw new ApiError(AWAY_CODES.has(first.extensions?.code) ? "away" : "refused", first.message);
  }
  // The documents are generated from the schema that the server prints, so an answer without errors has their shape.
  return data as Result;
}
