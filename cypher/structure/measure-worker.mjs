/**
 * Measures a graph in a thread of its own, so that the server goes on answering: communities and PageRank by graphology,
 * betweenness by Brandes' algorithm (J. Math. Sociology 25, 2001). Started by `measure-structure.ts`. JavaScript, so that it
 * runs as it lies here, whether the rest was built or not.
 */
import { parentPort, workerData } from "node:worker_threads";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import pagerank from "graphology-metrics/centrality/pagerank.js";

/**
 * @typedef {object} Input
 * @property {number} count entities
 * @property {Uint32Array} from the pairs that are joined, each once, `from` below `to`
 * @property {Uint32Array} to
 * @property {Uint32Array} weight how many relationships join the pair
 * @property {Uint32Array} arcFrom the same with direction, each once
 * @property {Uint32Array} arcTo
 * @property {Uint32Array} sources from where betweenness is counted
 */

/** A generator of numbers from 0 to 1, the same at each run (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {Input} input */
function findCommunities({ count, from, to, weight }) {
  const graph = new Graph({ type: "undirected", multi: false });
  for (let entity = 0; entity < count; entity++) graph.addNode(entity);
  for (let pair = 0; pair < from.length; pair++)
    graph.addEdge(Number(from[pair]), Number(to[pair]), { weight: weight[pair] });
  // Without a single edge modularity is not defined, and everybody is alone.
  if (from.length === 0)
    return { communities: Uint32Array.from({ length: count }, (_, entity) => entity), modularity: 0 };
  const found = louvain.detailed(graph, { rng: seeded(1), getEdgeWeight: "weight" });
  const communities = new Uint32Array(count);
  for (let entity = 0; entity < count; entity++) communities[entity] = found.communities[entity] ?? 0;
  return { communities, modularity: found.modularity };
}

/** @param {Input} input */
function rankPages({ count, arcFrom, arcTo }) {
  if (arcFrom.length === 0) return new Float64Array(count).fill(1 / count);
  const graph = new Graph({ type: "directed", multi: false });
  for (let entity = 0; entity < count; entity++) graph.addNode(entity);
  for (let arc = 0; arc < arcFrom.length; arc++) graph.addEdge(Number(arcFrom[arc]), Number(arcTo[arc]));
  const ranks = pagerank(graph, { maxIterations: 1000, tolerance: 1e-9, getEdgeWeight: null });
  const pageRank = new Float64Array(count);
  for (let entity = 0; entity < count; entity++) pageRank[entity] = ranks[entity] ?? 0;
  return pageRank;
}

/**
 * The share of shortest paths between two others that pass an entity, from 0 to 1; if not every entity is a source, an
 * estimate from those that are. Own code: graphology has no sampling, and counts paths in 32 bits.
 * @param {Input} input
 */
function countBetween({ count, from, to, sources }) {
  const starts = new Uint32Array(count + 1);
  for (const ends of [from, to]) for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let entity = 0; entity < count; entity++) starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  const next = starts.slice();
  const neighbours = new Uint32Array(from.length * 2);
  for (let pair = 0; pair < from.length; pair++) {
    const [one, other] = [from[pair] ?? 0, to[pair] ?? 0];
    neighbours[next[one] ?? 0] = other;
    next[one] = (next[one] ?? 0) + 1;
    neighbours[next[other] ?? 0] = one;
    next[other] = (next[other] ?? 0) + 1;
  }
  const between = new Float64Array(count);
  const distance = new Int32Array(count);
  const paths = new Float64Array(count);
  const dependency = new Float64Array(count);
  const queue = new Uint32Array(count);
  for (const source of sources) {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let length = 1;
    for (let place = 0; place < length; place++) {
      const entity = queue[place] ?? 0;
      const further = (distance[entity] ?? 0) + 1;
      for (let edge = starts[entity] ?? 0; edge < (starts[entity + 1] ?? 0); edge++) {
        const other = neighbours[edge] ?? 0;
        if (distance[other] === -1) {
          distance[other] = further;
          queue[length++] = other;
        }
        if (distance[other] === further) paths[other] = (paths[other] ?? 0) + (paths[entity] ?? 0);
      }
    }
    for (let place = length - 1; place > 0; place--) {
      const entity = queue[place] ?? 0;
      const nearer = (distance[entity] ?? 0) - 1;
      const share = (1 + (dependency[entity] ?? 0)) / (paths[entity] ?? 1);
      for (let edge = starts[entity] ?? 0; edge < (starts[entity + 1] ?? 0); edge++) {
        const other = neighbours[edge] ?? 0;
        if (distance[other] === nearer) dependency[other] = (dependency[other] ?? 0) + (paths[other] ?? 0) * share;
      }
      between[entity] = (between[entity] ?? 0) + (dependency[entity] ?? 0);
    }
  }
  const pairs = (count - 1) * (count - 2) * (sources.length / Math.max(1, count));
  return pairs <= 0 ? between.fill(0) : between.map((sum) => sum / pairs);
}

/** @type {Input} */
const input = workerData;
const { communities, modularity } = findCommunities(input);
const pageRank = rankPages(input);
const betweenness = countBetween(input);
parentPort?.postMessage({ communities, modularity, pageRank, betweenness });
