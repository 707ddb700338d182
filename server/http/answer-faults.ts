/** Answers faults of HTTP itself (too large, not JSON, no such path) as small JSON in the API's own form. */
import type { FastifyError, FastifyInstance } from "fastify";
import type { ErrorCode, ErrorDetails } from "../../cypher/model/liaison-error.ts";

/** Installs the answers on the application. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error, request: request.id }, "a request failed on our side");
      return reply.code(status).send(fault("INTERNAL", "Something went wrong on our side."));
    }
    return reply.code(status).send(fault(status === 413 ? "LIMIT_EXCEEDED" : "BAD_INPUT", error.message));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        fault(
          "BAD_INPUT",
          `Nothing answers ${request.method} ${request.url.slice(0, 200)}. There are /, /graphql, /graphiql, /healthz and /readyz.`,
        ),
      ),
  );
}

/** An error in the form in which GraphQL gives them. */
export function fault(
  code: ErrorCode,
  message: string,
  details: ErrorDetails = {},
): { readonly errors: readonly unknown[] } {
  return { errors: [{ message, extensions: { code, ...details } }] };
}
