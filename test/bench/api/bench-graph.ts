/**
 * The graph that benchmarks run on, in a managed Neo4j with a home of its own in the cache folder: generated, loaded once and
 * kept, as long as neither the facts nor the way they are stored changes.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { openDoor } from "../../../cypher/door.ts";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { applySchema } from "../../../cypher/schema/apply-schema.ts";
import { generatePair } from "../../../seed/generate.ts";
import { loadInputs, SCHEMA_DEADLINE_MS } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { type Config, readConfig } from "../../../server/config.ts";
import { type Neo4jHandle, openNeo4j } from "../../../server/neo4j/open-neo4j.ts";
import type { BenchmarkTools } from "../benchmark.ts";

/** How big a graph: its entities and relationships. */
export type GraphSize = { readonly nodes: number; readonly relationships: number };

/** The sizes by name. */
export const GRAPH_SIZES = {
  full: { nodes: 100_000, relationships: 500_000 },
  small: { nodes: 10_000, relationships: 50_000 },
} as const satisfies Readonly<Record<string, GraphSize>>;

const SEED = 1;
const LOG = pino({ level: "silent" });
// What decides how facts are stored; a change here means loading anew.
const STORED_BY = [
  "seed/generate.ts",
  "seed/load/stored-properties.ts",
  "seed/load/write-datasets.ts",
  "cypher/schema",
];
const WRITING = /^(write|create)-.*\.cypher$/;

/** Opens the Neo4j with the graph of that size in it; the caller closes it. The first time takes minutes. */
export async function openBenchGraph(size: keyof typeof GRAPH_SIZES, tools: BenchmarkTools): Promise<Neo4jHandle> {
  const { PATH, JAVA_HOME, LIAISON_CACHE } = process.env;
  const cache = readConfig({ PATH, JAVA_HOME, LIAISON_CACHE }, PROJECT_ROOT).cache;
  const home = join(cache, `bench-${size}`);
  const stamp = join(home, "loaded");
  const wanted = hashSources(GRAPH_SIZES[size]);
  const ready = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (!ready) rmSync(home, { recursive: true, force: true });
  const config = readConfig(
    {
      PATH,
      JAVA_HOME,
      LIAISON_HOME: home,
      LIAISON_CACHE: cache,
      NEO4J_HEAP: "2g",
      NEO4J_PAGE_CACHE: "512m",
      NEO4J_TRANSACTION_MEMORY: "512m",
    },
    PROJECT_ROOT,
  );
  const handle = await openNeo4j(config, { log: LOG, onState: ({ message }) => tools.say(message), ...tools });
  try {
    await fill(handle, config, ready ? undefined : GRAPH_SIZES[size], tools);
    if (!ready) writeFileSync(stamp, wanted);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Makes missing constraints and indexes; with a size also generates and loads the graph. */
async function fill(
  { connection }: Neo4jHandle,
  { requestDeadlineMs }: Config,
  size: GraphSize | undefined,
  { say, signal }: BenchmarkTools,
): Promise<void> {
  const door = openDoor({ connection, deadlineMs: requestDeadlineMs * 6, log: LOG });
  const out = mkdtempSync(join(tmpdir(), "liaison-bench-"));
  try {
    if (size === undefined) {
      await applySchema(door, { deadlineMs: SCHEMA_DEADLINE_MS });
      return;
    }
    say(`Generating and loading ${size.nodes} entities and ${size.relationships} relationships (once)`);
    const start = performance.now();
    await generatePair({ ...size, seed: SEED, out });
    await loadInputs(door, [await openInput(out, "csv")], { dataset: "bench", signal });
    await door.readText("CALL db.prepareForReplanning() RETURN 1 LIMIT 1", {}, { deadlineMs: SCHEMA_DEADLINE_MS });
    say(`Loaded in ${Math.round((performance.now() - start) / 1_000)} s`);
  } finally {
    await door.close();
    rmSync(out, { recursive: true });
  }
}

function hashSources(size: GraphSize): string {
  const hash = createHash("sha256").update(JSON.stringify([size, SEED]));
  const visit = (path: string): void => {
    if (path.includes(".")) hash.update(readFileSync(join(PROJECT_ROOT, path)));
    else for (const name of readdirSync(join(PROJECT_ROOT, path)).sort()) visit(`${path}/${name}`);
  };
  for (const path of STORED_BY) visit(path);
  const statements = "cypher/statements";
  for (const name of readdirSync(join(PROJECT_ROOT, statements)).sort())
    if (WRITING.test(name)) visit(`${statements}/${name}`);
  return hash.digest("hex");
}
