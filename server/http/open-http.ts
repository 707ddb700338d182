/**
 * The HTTP application: the API, the client's files, health. Every answer that is not a file is JSON. Composed by
 * `server/main.ts`; knows nothing of Neo4j but the door's signs of life.
 */
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import fastifyApollo from "@as-integrations/fastify";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Door } from "../../cypher/door.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Graph } from "../../cypher/read/graph.ts";
import type { DatasetWatch } from "../dataset-watch.ts";
import { LIMITS } from "../graphql/limits.ts";
import { openApi } from "../graphql/open-api.ts";
import { answerFaults } from "./answer-faults.ts";
import { checkHost } from "./check-host.ts";
import { checkToken } from "./check-token.ts";
import { serveClient } from "./serve-client.ts";
import { serveEvents } from "./serve-events.ts";
import { serveHealth } from "./serve-health.ts";

/** What the application is made of. `clientFolder` holds the built client. */
export type HttpParts = {
  readonly graph: Graph;
  readonly door: Pick<Door, "ping">;
  readonly watch: DatasetWatch;
  readonly log: FastifyBaseLogger;
  readonly clientFolder: string;
  readonly token: string | undefined;
  readonly trustProxy: boolean;
};

/** Builds the application, ready to listen. */
export async function openHttp(parts: HttpParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: parts.trustProxy,
    forceCloseConnections: true,
  });
  answerFaults(app);
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY, useDefaults: false } });
  await app.register(compress, { encodings: ["br", "gzip"] });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  checkHost(app, parts);
  checkToken(app, parts.token);
  serveHealth(app, parts.door);
  serveEvents(app, parts.watch);

  const api = openApi(parts.log);
  await api.start();
  await app.register(fastifyApollo(api), {
    path: "/graphql",
    context: async (request, reply) => ({
      graph: parts.graph,
      today: new Date().toISOString().slice(0, 10),
      read: { signal: signalOf(reply.raw) },
      requestId: request.id,
    }),
  });
  app.addHook("onClose", async () => api.stop());
  await serveClient(app, parts.clientFolder);
  return app;
}

/** Aborts when whoever asked has gone before the answer was sent, so that the database need not go on. */
function signalOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(new LiaisonError("TIMEOUT", "The caller did not wait for the answer."));
  });
  return gone.signal;
}

// GraphiQL's editor runs its language services in workers made from blobs, and styles are set on elements.
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};
