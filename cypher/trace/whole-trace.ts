/**
 * A trace together with all that can be said of it, each part worked out when it is first asked for: cycles, routes, what is
 * cut, the longest chain. The last traces of a structure are kept, since pages of one are asked one after another.
 */
import type { Structure } from "../structure/structure.ts";
import { type Components, findComponents } from "./cycles.ts";
import { countCut } from "./dominators.ts";
import { type ChainLink, findLongestChain } from "./longest-chain.ts";
import { once } from "./once.ts";
import { countRoutes, type Routes } from "./routes.ts";
import { type Trace, trace } from "./trace.ts";
import type { Walk } from "./walk.ts";

/** A trace and what follows from it. */
export type WholeTrace = {
  readonly trace: Trace;
  components(): Components;
  routes(): Routes;
  cuts(): Uint32Array;
  longestChain(): readonly ChainLink[];
};

/** The trace of the walk, nothing else worked out yet. */
export function wholeTrace(walk: Walk, root: number, maxDepth: number): WholeTrace {
  const found = trace(walk, root, maxDepth);
  const components = once(() => findComponents(found));
  return {
    trace: found,
    components,
    routes: once(() => countRoutes(found, components())),
    cuts: once(() => countCut(found)),
    longestChain: once(() => findLongestChain(found, components())),
  };
}

// A trace of 75,000 entities and 375,000 relationships takes about 10 MB.
const KEPT = 4;
const kept = new WeakMap<Structure, Map<string, WholeTrace>>();

/** The same, kept under the key, which must tell everything that the walk and its root are made of. */
export function keptTrace(key: string, walk: Walk, root: number, maxDepth: number): WholeTrace {
  const traces = kept.get(walk.structure) ?? new Map<string, WholeTrace>();
  kept.set(walk.structure, traces);
  const known = traces.get(key) ?? wholeTrace(walk, root, maxDepth);
  // The last one asked for stands last.
  traces.delete(key);
  traces.set(key, known);
  const [oldest] = traces.keys();
  if (traces.size > KEPT && oldest !== undefined) traces.delete(oldest);
  return known;
}
