/**
 * Measures of the whole graph, whatever the date: degree, betweenness, PageRank, communities. Worked out once for a
 * structure, in a thread of its own (`measure-worker.mjs`), and kept with it. Called by the API.
 */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { LiaisonError } from "../model/liaison-error.ts";
import { PROJECT_ROOT } from "../project-root.ts";
import { degreesOf, type Structure } from "./structure.ts";

/** Values by entity. */
export type Measures = {
  readonly degree: Uint32Array;
  /** The share of shortest paths between two others that pass it, whichever way relationships lead; 0 to 1. */
  readonly betweenness: Float64Array;
  /** How many entities betweenness was counted from; all of them unless the graph is large. */
  readonly samples: number;
  /** PageRank along the direction of relationships, damping 0.85; all together 1. */
  readonly pageRank: Float64Array;
  /** Communities by Louvain's method, numbered from 0, the largest first. */
  readonly community: Uint32Array;
  /** How large each community is. */
  readonly sizes: readonly number[];
  /** How much more relationships there are within communities than by chance, -0.5 to 1. */
  readonly modularity: number;
};

// Betweenness takes time in proportion to sources and relationships: some seconds for this many on one core.
const WORK = 50_000_000;
const FEWEST_SAMPLES = 32;
// A graph of 100,000 entities and 500,000 relationships needs 600 MB for as long as it is measured.
const MEGABYTES = 2_048;

const known = new WeakMap<Structure, Promise<Measures>>();

/** The measures of the structure; worked out at the first call. */
export function measureStructure(structure: Structure): Promise<Measures> {
  const found = known.get(structure);
  if (found !== undefined) return found;
  const measures = measure(structure);
  known.set(structure, measures);
  // What failed is tried again at the next question.
  measures.catch(() => known.delete(structure));
  return measures;
}

async function measure(structure: Structure): Promise<Measures> {
  const count = structure.entityCount;
  const pairs = joinedPairs(structure, false);
  const arcs = joinedPairs(structure, true);
  const sources = sampleSources(count, pairs.from.length);
  const found = await runWorker({ count, ...pairs, arcFrom: arcs.from, arcTo: arcs.to, sources });
  const { community, sizes } = numberBySize(found.communities);
  return {
    degree: degreesOf(structure),
    betweenness: found.betweenness,
    samples: sources.length,
    pageRank: found.pageRank,
    community,
    sizes,
    modularity: found.modularity,
  };
}

type Pairs = { readonly from: Uint32Array; readonly to: Uint32Array; readonly weight: Uint32Array };

/** Which entities are joined, each pair once; with direction or, `from` below `to`, without. Loops are left out. */
function joinedPairs({ entityCount, from, to }: Structure, directed: boolean): Pairs {
  const keys = Float64Array.from(from, (one, relationship) => {
    const other = to[relationship] ?? 0;
    return directed || one < other ? one * entityCount + other : other * entityCount + one;
  }).sort();
  const found = { from: [] as number[], to: [] as number[], weight: [] as number[] };
  let last = -1;
  for (const key of keys) {
    if (key === last) found.weight.push((found.weight.pop() ?? 0) + 1);
    else if (Math.floor(key / entityCount) !== key % entityCount) {
      found.from.push(Math.floor(key / entityCount));
      found.to.push(key % entityCount);
      found.weight.push(1);
      last = key;
    }
  }
  return {
    from: Uint32Array.from(found.from),
    to: Uint32Array.from(found.to),
    weight: Uint32Array.from(found.weight),
  };
}

/** All entities, or as many as the work allows, evenly over the order of a fixed shuffle. */
function sampleSources(count: number, pairs: number): Uint32Array {
  const all = Uint32Array.from({ length: count }, (_, entity) => entity);
  const most = Math.max(FEWEST_SAMPLES, Math.floor(WORK / Math.max(1, 2 * pairs)));
  if (most >= count) return all;
  // Multiplication by a number without a common divisor visits every entity once, far apart from each other.
  const stride = coprimeNear(Math.floor(count * 0.618), count);
  return Uint32Array.from({ length: most }, (_, index) => (index * stride) % count);
}

function coprimeNear(wanted: number, count: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, wanted);
  while (divisor(stride, count) !== 1) stride++;
  return stride;
}

/** What the thread answers. */
type Measured = {
  readonly communities: Uint32Array;
  readonly modularity: number;
  readonly pageRank: Float64Array;
  readonly betweenness: Float64Array;
};

function runWorker(workerData: object): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(PROJECT_ROOT, "cypher/structure/measure-worker.mjs"), {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    // A server that ends need not wait for it.
    worker.unref();
    const fail = (cause: unknown): void =>
      reject(new LiaisonError("INTERNAL", "The graph could not be measured.", { subject: "structure" }, { cause }));
    worker.once("message", (measured: Measured) => {
      resolve(measured);
      void worker.terminate();
    });
    worker.once("error", fail);
    worker.once("exit", fail);
  });
}

/** The same communities, the largest first, equally large ones by their first member. */
function numberBySize(communities: Uint32Array): Pick<Measures, "community" | "sizes"> {
  const groups = new Map<number, { first: number; size: number }>();
  for (const [entity, community] of communities.entries()) {
    const group = groups.get(community);
    if (group === undefined) groups.set(community, { first: entity, size: 1 });
    else group.size++;
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.size - a.size || a.first - b.first);
  const numbers = new Map(sorted.map(([community], number) => [community, number]));
  return {
    community: communities.map((community) => numbers.get(community) ?? 0),
    sizes: sorted.map(([, { size }]) => size),
  };
}
