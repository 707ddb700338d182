/** The four that are compared, each a process of its own, and how each is asked. Started and stopped by `api-benchmark.ts`. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Neo4jConnection } from "../../../cypher/door.ts";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { type ApiQuery, flatten, type GraphqlQuestion, onlyField, type Variables } from "./api-query.ts";
import { ownFile, type ServerChild, startServer, startWorker, type WorkerChild } from "./child.ts";
import { type HttpRequest, openHttpConnection, renderRequest } from "./http-connection.ts";
import type { Load, LoadResult } from "./load-loop.ts";
import { openPlainDriver, type PlainDriver } from "./plain-driver.ts";

/** The contenders in the order of the tables. */
export const CONTENDER_NAMES = ["Liaison", "@neo4j/graphql", "plain HTTP", "raw driver"] as const;
/** One of them. */
export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** A contender: whether it can express a query, its answer in the plain form, and one round of load. */
export type Contender = {
  readonly name: ContenderName;
  readonly expresses: (query: ApiQuery) => boolean;
  readonly answer: (query: ApiQuery, variables: Variables) => Promise<unknown>;
  readonly load: (query: ApiQuery, variants: readonly Variables[], load: Load) => Promise<LoadResult>;
};

/** All four, ready, and the end of their processes. */
export type Contenders = { readonly list: readonly Contender[]; readonly close: () => Promise<void> };

const PEER = fileURLToPath(new URL("../peer", import.meta.url));

/** Liaison's real server as `npm start` runs it, on the benchmark's Neo4j; `nodeArgs` go before the program. */
export function startLiaison(connection: Neo4jConnection, nodeArgs: readonly string[] = []): Promise<ServerChild> {
  return startServer({
    args: [...nodeArgs, join(PROJECT_ROOT, "dist/node/server/main.js")],
    cwd: PROJECT_ROOT,
    env: {
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
      NEO4J_DATABASE: connection.database,
      PORT: "0",
      // The load is one address's, and the page sizes that are asked for allow far more than there is.
      REQUEST_RATE: "0",
      QUERY_COST: "100000000",
    },
    ready: /Liaison is ready at (\S+)/,
  });
}

/** Liaison's server as a contender, asked by the load generator. */
export function liaisonContender(server: ServerChild, generator: WorkerChild): Contender {
  return overHttp(
    "Liaison",
    server,
    generator,
    graphql("/graphql", (query) => query.liaison),
  );
}

const PRIMING_ATTEMPTS = 10;

/** Asks Liaison about the structure of the graph until it has read all of it, which takes longer than one request may. */
export async function primeLiaison(liaison: Contender, query: ApiQuery, variables: Variables): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      await liaison.answer(query, variables);
      return;
    } catch (error) {
      if (attempt === PRIMING_ATTEMPTS || !String(error).includes('"TIMEOUT"')) throw error;
    }
}

/** Starts all four; `cache` is where the peer's packages go. */
export async function startContenders(connection: Neo4jConnection, cache: string): Promise<Contenders> {
  const env = {
    BENCH_URI: connection.uri,
    BENCH_USERNAME: connection.username,
    BENCH_PASSWORD: connection.password,
    PORT: "0",
  };
  const ready = /ready (\S+)/;
  const folder = installPeer(cache);
  const children: { readonly close: () => Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.close()));
  };
  const keep = <T extends { readonly close: () => Promise<void> }>(child: T): T => {
    children.push(child);
    return child;
  };
  try {
    const liaison = keep(await startLiaison(connection));
    const peer = keep(await startServer({ args: [join(folder, "server.mjs")], cwd: folder, env, ready }));
    const plain = keep(await startServer({ args: ownFile("plain-server.ts"), cwd: PROJECT_ROOT, env, ready }));
    const raw = keep(await startWorker("raw-driver.ts", env));
    const generator = keep(await startWorker("load-generator.ts", {}));
    const list = [
      liaisonContender(liaison, generator),
      overHttp(
        "@neo4j/graphql",
        peer,
        generator,
        graphql("/", (query) => query.peer),
      ),
      overHttp("plain HTTP", plain, generator, PLAIN),
      onDriver(raw, connection, keep),
    ];
    return { list, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How a query becomes a request, undefined if it cannot be expressed, and how the answer's JSON is read into the plain form. */
type Speech = {
  readonly request: (query: ApiQuery, variables: Variables) => HttpRequest | undefined;
  readonly read: (query: ApiQuery, json: unknown) => unknown;
};

const PLAIN: Speech = {
  request: (query, variables) => ({ path: `/?${new URLSearchParams({ query: query.name, ...variables })}` }),
  read: ({ plain }, json) => (plain.arrange === undefined ? json : plain.arrange(json)),
};

function graphql(path: string, questionOf: (query: ApiQuery) => GraphqlQuestion | undefined): Speech {
  return {
    request: (query, variables) => {
      const document = questionOf(query)?.document.replaceAll(/\s+/g, " ");
      return document === undefined ? undefined : { path, body: JSON.stringify({ query: document, variables }) };
    },
    read: (query, json) => {
      const data = Object(json).data;
      if (data === null || data === undefined || Object(json).errors !== undefined)
        throw new Error(`${query.name}: ${JSON.stringify(json).slice(0, 2_000)}`);
      const { raw = false, arrange } = questionOf(query) ?? {};
      const flat = raw ? onlyField(data) : flatten(onlyField(data));
      return arrange === undefined ? flat : arrange(flat);
    },
  };
}

function overHttp(name: ContenderName, { port }: ServerChild, generator: WorkerChild, speech: Speech): Contender {
  return {
    name,
    expresses: (query) => speech.request(query, {}) !== undefined,
    answer: async (query, variables) => {
      const { path, body } = speech.request(query, variables) ?? { path: "/" };
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { method: "POST", body }),
      });
      return speech.read(query, await response.json());
    },
    load: async (query, variants, load) => {
      const requests = variants.flatMap((variables) => speech.request(query, variables) ?? []).map(renderRequest);
      return readResult(await generator.ask({ ...load, port, requests, bytes: await countBytes(port, requests) }));
    },
  };
}

function onDriver(raw: WorkerChild, connection: Neo4jConnection, keep: (child: PlainDriver) => PlainDriver): Contender {
  const driver = keep(openPlainDriver(connection));
  return {
    name: "raw driver",
    expresses: () => true,
    // What the HTTP route would make of it: JSON knows no undefined.
    answer: async (query, variables) =>
      PLAIN.read(query, JSON.parse(JSON.stringify(await driver.answer(query, variables)))),
    load: async (query, variants, load) => readResult(await raw.ask({ ...load, query: query.name, variants })),
  };
}

async function countBytes(port: number, requests: readonly string[]): Promise<readonly number[]> {
  const connection = openHttpConnection(port);
  const bytes: number[] = [];
  for (const request of requests) bytes.push((await connection.send(request)).bytes);
  connection.close();
  return bytes;
}

/** The peer with its packages, installed once for each lock file, in a folder of its own. */
function installPeer(cache: string): string {
  const lock = readFileSync(join(PEER, "package-lock.json"));
  const folder = join(cache, `bench-peer-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}`);
  if (!existsSync(join(folder, "installed"))) {
    mkdirSync(folder, { recursive: true });
    for (const name of ["package.json", "package-lock.json"]) cpSync(join(PEER, name), join(folder, name));
    const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`The peer could not be installed:\n${stderr}`);
    writeFileSync(join(folder, "installed"), "");
  }
  for (const name of ["server.mjs", "schema.graphql"]) cpSync(join(PEER, name), join(folder, name));
  return folder;
}

function readResult(message: unknown): LoadResult {
  const { latencies, milliseconds, fault } = Object(message);
  if (typeof fault === "string") throw new Error(fault);
  if (!Array.isArray(latencies) || typeof milliseconds !== "number") throw new TypeError("not the figures of a round");
  return { latencies, milliseconds, fault: undefined };
}
