/**
 * The HTTP application: the API, the client's files, health. Every answer that is not a file is JSON. Composed by
 * `server/main.ts`; knows nothing of Neo4j but the door's signs of life.
 */
import { createHash, randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Door } from "../../cypher/door.ts";
import type { Graph } from "../../cypher/read/graph.ts";
import type { DatasetWatch } from "../dataset-watch.ts";
import { admitTexts } from "../graphql/admit-text.ts";
import { knowOperations } from "../graphql/known-operations.ts";
import { LIMITS } from "../graphql/limits.ts";
import { openApi } from "../graphql/open-api.ts";
import { printedSchema } from "../graphql/printed-schema.ts";
import type { Serving } from "../serving.ts";
import { answerBrokenRequest, answerFaults } from "./answer-faults.ts";
import { checkHost } from "./check-host.ts";
import { checkToken } from "./check-token.ts";
import type { Download } from "./download.ts";
import { openFreshness } from "./freshness.ts";
import { openGate } from "./gate.ts";
import { keepAnswers } from "./kept-answers.ts";
import { limitRate } from "./limit-rate.ts";
import { protectHeaders, scriptHashes } from "./protect-headers.ts";
import { clientHtml, serveClient } from "./serve-client.ts";
import { serveEvents } from "./serve-events.ts";
import { serveExport } from "./serve-export.ts";
import { serveGraphql } from "./serve-graphql.ts";
import { serveHealth } from "./serve-health.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { serveSchema } from "./serve-schema.ts";

/** What the application is made of. `clientFolder` holds the built client; `manifest` its operations by their hashes. */
export type HttpParts = {
  readonly graph: Graph;
  readonly door: Pick<Door, "ping">;
  readonly watch: DatasetWatch;
  readonly log: FastifyBaseLogger;
  readonly clientFolder: string;
  readonly manifest: ReadonlyMap<string, string>;
  /** What /export offers. */
  readonly downloads: readonly Download[];
  readonly token: string | undefined;
  readonly trustProxy: boolean;
  readonly serving: Serving;
};

/** Milliseconds for a request to come in whole. */
const REQUEST_MS = 60_000;

/** Builds the application, ready to listen. */
export async function openHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { serving, token } = parts;
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.bodyBytes,
    http: { maxHeaderSize: LIMITS.headerBytes },
    clientErrorHandler: answerBrokenRequest,
    trustProxy: parts.trustProxy,
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS,
    // Bodies are data that is never merged into objects of ours, so that their keys need not be looked through.
    onProtoPoisoning: "ignore",
    onConstructorPoisoning: "ignore",
  });
  app.removeContentTypeParser("text/plain");
  answerFaults(app);
  protectHeaders(app, scriptHashes(clientHtml(parts.clientFolder)));
  await app.register(compress, { encodings: ["br", "gzip"] });
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  checkHost(app, parts);
  checkToken(app, token);
  serveHealth(app, parts.door);
  await limitRate(app, serving);
  serveEvents(app, parts.watch);

  const schema = printedSchema();
  const operations = knowOperations(parts.manifest);
  const { queryCost, introspection } = serving;
  const api = openApi(parts.log, { queryCost, introspection, operations });
  await api.start();
  const gate = openGate({ running: serving.concurrency, waiting: serving.queue });
  const freshness = openFreshness(parts.watch, versionOf(schema), token === undefined);
  serveGraphql(app, {
    api,
    graph: parts.graph,
    gate,
    operations,
    metrics: serveMetrics(app, gate, parts.door),
    admit: admitTexts({ introspection, only: serving.knownOnly ? operations : undefined }),
    freshness,
    kept: keepAnswers(),
    deadlineMs: serving.deadlineMs,
  });
  app.addHook("onClose", async () => api.stop());
  serveSchema(app, schema);
  serveExport(app, parts.downloads, freshness);
  await serveClient(app, parts.clientFolder);
  return app;
}

/** What stands for this version of the API in ETags. */
function versionOf(schema: string): string {
  return createHash("sha256").update(schema).digest("hex");
}
