/**
 * `/graphql`: hands requests to Apollo Server as GraphQL over HTTP asks, behind what guards it: who may ask, how many at
 * once, what texts, for how long. Answers to GET carry an ETag; while it holds they are given again without asking the graph.
 */
import type { ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Graph } from "../../cypher/read/graph.ts";
import type { Admitted } from "../graphql/admit-text.ts";
import type { KnownOperations } from "../graphql/known-operations.ts";
import type { RequestContext } from "../graphql/root-fields.ts";
import { answerFault, statusOf } from "./answer-faults.ts";
import { type Asked, readAsked } from "./asked.ts";
import { checkOrigin } from "./check-origin.ts";
import type { Freshness } from "./freshness.ts";
import type { Gate } from "./gate.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { Metrics } from "./serve-metrics.ts";

/** What the route is made of. `deadlineMs` is for a whole request, waiting for its turn included. */
export type GraphqlParts = {
  readonly api: ApolloServer<RequestContext>;
  readonly graph: Graph;
  readonly gate: Gate;
  readonly operations: KnownOperations;
  readonly admit: (text: string) => Admitted;
  readonly freshness: Freshness;
  readonly kept: KeptAnswers;
  readonly metrics: Metrics;
  readonly deadlineMs: number;
};

/** Installs the route. */
export function serveGraphql(app: FastifyInstance, parts: GraphqlParts): void {
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onRequest: checkOrigin,
    handler: async (request, reply) => {
      const begun = performance.now();
      const patience = signalOf(reply.raw, parts.deadlineMs);
      const asked = readAsked(request);
      const text = asked.query ?? (asked.hash === undefined ? undefined : parts.operations.textOf(asked.hash));
      let outcome = "INTERNAL";
      try {
        const leave = await parts.gate.enter(patience.signal);
        // The answer is sent after the next request has begun: sending needs no database.
        const answered = await answer(parts, request, { asked, text }, patience.signal).finally(leave);
        outcome = answered.outcome;
        return reply.code(answered.status).headers(answered.headers).send(answered.body);
      } catch (error) {
        if (!(error instanceof LiaisonError)) throw error;
        outcome = error.code;
        return answerFault(reply.code(statusOf(error)), error, typeFor(request));
      } finally {
        patience.stop();
        const operation = (text === undefined ? undefined : parts.operations.nameOf(text)) ?? "other";
        parts.metrics.note({ operation, outcome, seconds: (performance.now() - begun) / 1_000 });
      }
    },
  });
  app.route({
    url: "/graphql",
    method: ["PUT", "PATCH", "DELETE"],
    handler: async ({ method }, reply) => {
      const error = new LiaisonError("BAD_INPUT", `/graphql does not answer ${method}; allowed are GET and POST.`, {
        subject: "method",
        value: method,
        allowed: ["GET", "POST"],
      });
      return answerFault(reply.code(405).header("allow", "GET, POST"), error);
    },
  });
}

/** An answer as it goes out, and what it came to. */
type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly outcome: string;
};

/** What is asked, and the text of the query as far as it is known. */
type Question = { readonly asked: Asked; readonly text: string | undefined };

async function answer(
  { api, graph, admit, freshness, kept }: GraphqlParts,
  request: FastifyRequest,
  { asked, text }: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const admitted = text === undefined ? undefined : admit(text);
  const today = new Date().toISOString().slice(0, 10);
  const isGet = request.method === "GET";
  const tag = isGet && text !== undefined ? await tagOf(freshness, asked, text, today, signal) : null;
  if (tag !== null && freshness.isFresh(request.headers["if-none-match"], tag))
    return { status: 304, headers: freshness.headersOf(tag), body: "", outcome: "fresh" };
  const before = tag === null ? undefined : kept.give(tag);
  if (before !== undefined)
    return {
      status: 200,
      headers: { ...before.headers, ...freshness.headersOf(tag) },
      body: before.body,
      outcome: "kept",
    };
  // What is walked waits for this check; meanwhile Apollo Server and the plan do their part.
  const read = admitted?.walks === true ? { signal, checking: graph.checkStructure() } : { signal };
  const { status, headers, body } = await api.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: request.url.slice(request.url.indexOf("?")),
      body: request.body,
    },
    context: async () => ({ graph, today, read, requestId: request.id }),
  });
  if (body.kind !== "complete") throw new TypeError("Apollo Server gave an answer in parts, which no query asks for");
  const outcome = outcomeOf(body.string);
  // An answer with errors may be another next time.
  const lasting = outcome === "ok" && (status ?? 200) === 200 ? tag : null;
  const own = Object.fromEntries(headers);
  if (lasting !== null) kept.keep(lasting, { headers: own, body: body.string });
  return {
    status: status ?? 200,
    headers: { ...own, ...(isGet ? freshness.headersOf(lasting) : {}) },
    body: body.string,
    outcome,
  };
}

/** `ok`, or the code of the first error, which Apollo Server puts first. */
function outcomeOf(body: string): string {
  if (!body.startsWith('{"errors"')) return "ok";
  return /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? "INTERNAL";
}

/** The tag of the answer; null while the graph is being written or cannot be reached. */
async function tagOf(
  freshness: Freshness,
  asked: Asked,
  text: string,
  today: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    return await freshness.tagOf([text, asked.operationName, asked.variables, today, asked.accept], signal);
  } catch (error) {
    // Whatever is wrong with the database, the question itself tells it better.
    if (error instanceof LiaisonError && !signal.aborted) return null;
    throw error;
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}

function typeFor({ headers }: FastifyRequest): string {
  const wanted = headers.accept?.includes("application/graphql-response+json") === true;
  return `application/${wanted ? "graphql-response+json" : "json"}; charset=utf-8`;
}

/** Aborts after the deadline, or when whoever asked has gone, so that the database need not go on. */
function signalOf(response: ServerResponse, deadlineMs: number): { readonly signal: AbortSignal; stop(): void } {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    const message = `The request was not answered within ${deadlineMs} ms.`;
    patience.abort(new LiaisonError("TIMEOUT", message, { subject: "request", value: deadlineMs }));
  }, deadlineMs);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished)
      patience.abort(new LiaisonError("TIMEOUT", "The caller did not wait for the answer."));
  });
  return { signal: patience.signal, stop: () => clearTimeout(timer) };
}
