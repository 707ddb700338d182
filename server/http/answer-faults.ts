/** Answers faults of HTTP itself (too large, not JSON, no such path) as small JSON in the API's own form. */
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { type ErrorCode, type ErrorDetails, LiaisonError } from "../../cypher/model/liaison-error.ts";
import { publicDetails } from "../graphql/format-error.ts";
import { LIMITS } from "../graphql/limits.ts";

/** The JSON of an error in the form in which GraphQL gives them. */
export type Fault = { readonly errors: readonly unknown[] };

/** Seconds after which a crowded server may have room again. */
const CROWDED_S = 1;
const OUR_SIDE = "Something went wrong on our side. The server's log has more, under the id in x-request-id.";
const PLACES = "/, /graphql, /graphiql, /schema.graphql, /events, /export, /metrics, /healthz and /readyz";

/** Installs the answers on the application. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | LiaisonError>((error, request, reply) => {
    if (error instanceof LiaisonError) return answerFault(reply.code(statusOf(error)), error);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error, request: request.id }, "a request failed on our side");
      return reply.code(status).send(fault("INTERNAL", OUR_SIDE));
    }
    // Fastify hangs up on whoever still sends, and then the answer is lost; what is sent is thrown away instead.
    if (status === 413) reply.removeHeader("connection");
    return answerFault(reply.code(status), explain(status, error.message, request.headers["content-type"]));
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    const value = `${method} ${url.slice(0, 200)}`;
    const details = { subject: "address", value, allowed: PLACES };
    return answerFault(
      reply.code(404),
      new LiaisonError("BAD_INPUT", `Nothing answers ${value}. There are ${PLACES}.`, details),
    );
  });
}

function explain(status: number, message: string, type: string | undefined): LiaisonError {
  if (status === 413) {
    const allowed = `at most ${LIMITS.bodyBytes} bytes`;
    return new LiaisonError("LIMIT_EXCEEDED", `The body is too large; allowed are ${allowed}.`, {
      subject: "body",
      value: `more than ${LIMITS.bodyBytes} bytes`,
      allowed,
    });
  }
  if (status === 415) {
    const value = (type ?? "").slice(0, 100);
    return new LiaisonError("BAD_INPUT", `The content-type is "${value}"; allowed is application/json.`, {
      subject: "content-type",
      value,
      allowed: "application/json",
    });
  }
  return new LiaisonError("BAD_INPUT", message.slice(0, 500), { subject: "request" });
}

/** Sends an error; `type` is a media type other than JSON's own. */
export function answerFault(
  reply: FastifyReply,
  { code, message, details }: LiaisonError,
  type = "application/json; charset=utf-8",
): FastifyReply {
  if (reply.statusCode === 503) reply.header("retry-after", CROWDED_S);
  return reply
    .header("content-type", type)
    .header("cache-control", "no-store")
    .send(fault(code, message, details));
}

/** The status that tells an error of a whole request. */
export function statusOf(error: LiaisonError): number {
  const given: unknown = Reflect.get(error, "statusCode");
  if (typeof given === "number") return given;
  switch (error.code) {
    case "BAD_INPUT":
    case "LIMIT_EXCEEDED":
      return 400;
    case "UNKNOWN_ENTITY":
      return 404;
    case "GRAPH_UNAVAILABLE":
      return 503;
    case "TIMEOUT":
      return 504;
    case "INTERNAL":
    case "SETUP":
      return 500;
  }
}

/** An error in the form in which GraphQL gives them. */
export function fault(code: ErrorCode, message: string, details: ErrorDetails = {}): Fault {
  return { errors: [{ message, extensions: publicDetails(new LiaisonError(code, message, details)) }] };
}

/** Answers what is not even HTTP, or whose head is too large, before there is a request. For Fastify's `clientErrorHandler`. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const tooLarge = error.code === "HPE_HEADER_OVERFLOW";
  const status = tooLarge ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const body = JSON.stringify(
    tooLarge
      ? fault(
          "LIMIT_EXCEEDED",
          `The address and headers are too large; allowed are at most ${LIMITS.headerBytes} bytes.`,
        )
      : fault("BAD_INPUT", "This is no HTTP request that can be read."),
  );
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`;
  socket.end(head + body);
}
