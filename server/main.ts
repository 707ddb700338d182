/**
 * The composition root of the server: configuration, Neo4j, the shipped data set, the HTTP application, and the end in
 * good order. `start.mjs` imports the built form.
 */
import { join } from "node:path";
import { pino } from "pino";
import { openDoor } from "../cypher/door.ts";
import { LiaisonError } from "../cypher/model/liaison-error.ts";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { openNeo4jGraph } from "../cypher/read/neo4j-graph.ts";
import { EXPORTERS } from "../seed/export/exporters.ts";
import { openGraphSource } from "../seed/export/graph-source.ts";
import { seedIfEmpty } from "../seed/seed-if-empty.ts";
import { type Closing, closeAll } from "./close-all.ts";
import { readConfig } from "./config.ts";
import { watchDataset } from "./dataset-watch.ts";
import { readManifest } from "./graphql/known-operations.ts";
import { listen } from "./http/listen.ts";
import { openHttp } from "./http/open-http.ts";
import { openNeo4j } from "./neo4j/open-neo4j.ts";

/** Milliseconds after which what answers to nobody any more is left to its fate. */
const CLOSE_MS = 5_000;

/** How long a check that the graph is unchanged may serve other walks: less than a load takes to end ([decision 9]). */
const CHECK_HOLDS_MS = 5;

const abort = new AbortController();
let force: (() => void) | undefined;

/** Resolves at the first signal that asks for the end; a second one forces it. */
const asked = new Promise<void>((resolve) => {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      if (abort.signal.aborted) force?.();
      abort.abort();
      resolve();
    });
});

/** What has been opened. */
const opened: Closing[] = [];

try {
  const config = readConfig(process.env, PROJECT_ROOT);
  const log = pino({ level: config.logLevel });
  const say = (line: string): void => console.log(line);
  const neo4j = await openNeo4j(config, { log, onState: ({ message }) => say(message), signal: abort.signal });
  // Neo4j ends itself with patience, and at once when it is asked a second time.
  opened.push({ name: "Neo4j", close: () => neo4j.close() });
  force = () => {
    // What goes wrong is reported by the close in good order, which waits for the same end.
    neo4j.close({ force: true }).catch(() => undefined);
  };
  const door = openDoor({ connection: neo4j.connection, deadlineMs: config.requestDeadlineMs, log });
  opened.push({ name: "the connections to Neo4j", close: () => door.close(), deadlineMs: CLOSE_MS });
  const seeded = await seedIfEmpty(door, { log, signal: abort.signal });
  if (seeded !== undefined)
    say(
      `Loaded the shipped data set (${seeded.entities.created} entities, ${seeded.relationships.created} relationships)`,
    );
  const watch = watchDataset({ door, log });
  opened.push({ name: "the watch of the data set", close: async () => watch.close() });
  const graph = openNeo4jGraph(door, CHECK_HOLDS_MS);
  const http = await openHttp({
    graph,
    door,
    watch,
    log,
    clientFolder: join(PROJECT_ROOT, "dist/client"),
    manifest: readManifest(join(PROJECT_ROOT, "client/generated/persisted-documents.json")),
    token: config.token,
    downloads: EXPORTERS.map(({ write, ...download }) => ({
      ...download,
      write: (take, taken) => write(openGraphSource(door, taken), take, () => undefined),
    })),
    trustProxy: config.trustProxy,
    serving: config.serving,
  });
  opened.push({ name: "the HTTP server", close: () => http.close(), deadlineMs: CLOSE_MS });
  abort.signal.throwIfAborted();
  const address = `${await listen(http, config)}/`;
  neo4j.announce(address);
  say(`Liaison is ready at ${address}`);
  // So that the first trace need not wait; if it fails, the first trace says why.
  graph.structure().catch(() => undefined);
  await asked;
} catch (error) {
  if (!abort.signal.aborted) {
    console.error(error instanceof LiaisonError ? error.message : error);
    process.exitCode = 1;
  }
}
for (const fault of await closeAll(opened)) {
  console.error(fault);
  process.exitCode = 1;
}
process.exit();
