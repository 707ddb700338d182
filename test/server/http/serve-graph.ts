/** The real HTTP application on a free port, over the tests' Neo4j. */
import { pino } from "pino";
import type { Door } from "../../../cypher/door.ts";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { EXPORTERS } from "../../../seed/export/exporters.ts";
import { openGraphSource } from "../../../seed/export/graph-source.ts";
import { watchDataset } from "../../../server/dataset-watch.ts";
import { LIMITS } from "../../../server/graphql/limits.ts";
import { listen } from "../../../server/http/listen.ts";
import { openHttp } from "../../../server/http/open-http.ts";
import type { Serving } from "../../../server/serving.ts";

/** A running application: its address without a final slash, and its end. */
export type Served = { readonly address: string; close(): Promise<void> };

/** An answer over HTTP. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly milliseconds: number;
};

/** What a test may want otherwise. */
export type ServeOptions = {
  readonly token?: string;
  readonly manifest?: ReadonlyMap<string, string>;
  readonly serving?: Partial<Serving>;
};

const SERVING: Serving = {
  deadlineMs: 10_000,
  concurrency: 64,
  queue: 256,
  ratePerMinute: 0,
  rateSparesLoopback: false,
  queryCost: LIMITS.cost,
  introspection: true,
  knownOnly: false,
};

/** Serves the graph behind the door. */
export async function serveGraph(door: Door, options: ServeOptions = {}): Promise<Served> {
  const log = pino({ level: "silent" });
  const app = await openHttp({
    graph: openNeo4jGraph(door),
    door,
    watch: watchDataset({ door, log, everyMs: 20 }),
    log,
    clientFolder: "no such folder",
    manifest: options.manifest ?? new Map(),
    downloads: EXPORTERS.map(({ write, ...download }) => ({
      ...download,
      write: (take, signal) => write(openGraphSource(door, signal), take, () => undefined),
    })),
    token: options.token,
    trustProxy: false,
    serving: { ...SERVING, ...options.serving },
  });
  const address = await listen(app, { host: "127.0.0.1", port: 0 });
  return { address, close: () => app.close() };
}

/** Sends a request and reads the whole answer. */
export async function send(url: string, init: RequestInit = {}): Promise<Reply> {
  const start = performance.now();
  const response = await fetch(url, init);
  const body = await response.text();
  const milliseconds = performance.now() - start;
  return { status: response.status, type: response.headers.get("content-type") ?? "", body, milliseconds };
}

/** Posts a body as JSON. */
export function post(served: Served, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return send(`${served.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: text,
  });
}

/** Asks a question; throws if the answer has errors. */
export async function question(
  served: Served,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const reply = await post(served, { query, variables });
  const { data, errors } = JSON.parse(reply.body);
  if (errors !== undefined) throw new Error(reply.body);
  return data;
}

/** The errors of an answer. */
export function errorsOf({ body }: Reply): readonly { message: string; extensions: { code: string } }[] {
  return JSON.parse(body).errors;
}
