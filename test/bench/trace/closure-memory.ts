/** How much memory the server takes while a closure of most of the graph is read from it, page by page. */
import { spawnSync } from "node:child_process";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import type { PlainDriver } from "../api/plain-driver.ts";
import type { BenchmarkTools } from "../benchmark.ts";
import type { LiaisonClient } from "./liaison-client.ts";

/** Megabytes of the server's resident memory: with the graph's structure read, and the most while the closure was read. */
export type ClosureMemory = {
  readonly entities: number;
  readonly pages: number;
  readonly seconds: number;
  readonly idle: number;
  readonly peak: number;
};

type Page = {
  readonly dependencies: {
    readonly steps: {
      readonly nodes: readonly { readonly entity: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

const WANTED = 75_000;
const PAGE = 500;

// Every type, so that the closure is most of the graph.
const DOCUMENT = `query ($id: ID!, $after: String) { dependencies(id: $id, direction: DOWNSTREAM, maxDepth: 10000, types: [${RELATIONSHIP_TYPE_NAMES.join(", ")}]) {
  total steps(first: ${PAGE}, after: $after) { nodes { depth entity { id name } } pageInfo { hasNextPage endCursor } } } }`;

/** Reads the closure of the most linked entity, as far as the wanted number goes. */
export async function measureClosure(
  client: LiaisonClient,
  pid: number | undefined,
  driver: PlainDriver,
  { say, signal }: BenchmarkTools,
): Promise<ClosureMemory> {
  const [[id] = []] = await driver.ask(
    "MATCH (n:Official) WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT 1 RETURN n.id",
  );
  // The structure is read, and the code that walks it is compiled.
  await client.ask(DOCUMENT, { id: String(id), after: null });
  const idle = residentMegabytes(pid);
  let peak = idle;
  const seen = new Set<unknown>();
  const start = performance.now();
  let pages = 0;
  for (let after: string | null = null; seen.size < WANTED; ) {
    signal.throwIfAborted();
    const { dependencies }: Page = Object(await client.ask(DOCUMENT, { id: String(id), after }));
    for (const { entity } of dependencies.steps.nodes) seen.add(entity.id);
    pages++;
    peak = Math.max(peak, residentMegabytes(pid));
    after = dependencies.steps.pageInfo.endCursor;
    if (!dependencies.steps.pageInfo.hasNextPage) break;
  }
  const seconds = (performance.now() - start) / 1_000;
  say(`A closure of ${seen.size} entities in ${pages} pages`);
  return { entities: seen.size, pages, seconds, idle, peak };
}

function residentMegabytes(pid: number | undefined): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  const kilobytes = Number(stdout.trim());
  if (stdout.trim() === "" || Number.isNaN(kilobytes)) throw new Error("ps does not tell the server's memory.");
  return kilobytes / 1_000;
}
