/**
 * A dependency trace: everything that a walk reaches from its root within a depth, and every step among what it reached.
 * The base of cycles, routes, critical entities and chains, each in a file of its own. Pure.
 */
import { forEachStep, type Walk } from "./walk.ts";

/**
 * Steps are numbered by `order`: 0 is the root, then by depth, then in the order of the structure. `edgeTo` and
 * `edgeLink` of step n are at `edgeStart[n]` up to `edgeStart[n + 1]`, sorted by `edgeTo`; parallel relationships
 * are parallel edges. The same the other way round as `backStart`, `backFrom`, `backLink`.
 */
export type Trace = {
  readonly walk: Walk;
  readonly maxDepth: number;
  /** Entities by step. */
  readonly order: Uint32Array;
  /** The shortest distance from the root, by step. */
  readonly depth: Uint32Array;
  /** The step of an entity, or -1. */
  readonly stepOf: Int32Array;
  readonly edgeStart: Uint32Array;
  readonly edgeTo: Uint32Array;
  readonly edgeLink: Uint32Array;
  readonly backStart: Uint32Array;
  readonly backFrom: Uint32Array;
  readonly backLink: Uint32Array;
  /** How many entities lie one step beyond the depth. */
  readonly beyond: number;
};

/** Traces from the root; linear in what it reaches. */
export function trace(walk: Walk, root: number, maxDepth: number): Trace {
  const { order, depth, stepOf } = reach(walk, root, maxDepth);
  const starts: number[] = [0];
  const tos: number[] = [];
  const links: number[] = [];
  const outside = new Set<number>();
  for (const entity of order) {
    const first = tos.length;
    forEachStep(walk, entity, (neighbour, link) => {
      const step = stepOf[neighbour] ?? -1;
      if (step < 0) {
        outside.add(neighbour);
        return;
      }
      tos.push(step);
      links.push(link);
    });
    sortEdges(tos, links, first);
    starts.push(tos.length);
  }
  const edgeTo = Uint32Array.from(tos);
  const edgeLink = Uint32Array.from(links);
  const edgeStart = Uint32Array.from(starts);
  return {
    walk,
    maxDepth,
    order,
    depth,
    stepOf,
    edgeStart,
    edgeTo,
    edgeLink,
    ...reverse(edgeStart, edgeTo, edgeLink),
    beyond: outside.size,
  };
}

function reach(walk: Walk, root: number, maxDepth: number): Pick<Trace, "order" | "depth" | "stepOf"> {
  const stepOf = new Int32Array(walk.structure.entityCount).fill(-1);
  const order: number[] = [root];
  const depth: number[] = [0];
  stepOf[root] = 0;
  let first = 0;
  for (let level = 1; level <= maxDepth && first < order.length; level++) {
    const found: number[] = [];
    for (const entity of order.slice(first))
      forEachStep(walk, entity, (neighbour) => {
        if (stepOf[neighbour] !== -1) return;
        stepOf[neighbour] = 0;
        found.push(neighbour);
      });
    found.sort((a, b) => a - b);
    first = order.length;
    for (const entity of found) {
      stepOf[entity] = order.length;
      order.push(entity);
      depth.push(level);
    }
  }
  return { order: Uint32Array.from(order), depth: Uint32Array.from(depth), stepOf };
}

/** Sorts the edges from `first` on by where they lead, then by relationship. */
function sortEdges(tos: number[], links: number[], first: number): void {
  const count = tos.length - first;
  if (count < 2) return;
  const pairs = Array.from(
    { length: count },
    (_, index) => [tos[first + index] ?? 0, links[first + index] ?? 0] as const,
  );
  pairs.sort(([to, link], [otherTo, otherLink]) => to - otherTo || link - otherLink);
  for (const [index, [to, link]] of pairs.entries()) {
    tos[first + index] = to;
    links[first + index] = link;
  }
}

function reverse(
  edgeStart: Uint32Array,
  edgeTo: Uint32Array,
  edgeLink: Uint32Array,
): Pick<Trace, "backStart" | "backFrom" | "backLink"> {
  const count = edgeStart.length - 1;
  const backStart = new Uint32Array(count + 1);
  for (const to of edgeTo) backStart[to + 1] = (backStart[to + 1] ?? 0) + 1;
  for (let step = 0; step < count; step++) backStart[step + 1] = (backStart[step + 1] ?? 0) + (backStart[step] ?? 0);
  const next = backStart.slice();
  const backFrom = new Uint32Array(edgeTo.length);
  const backLink = new Uint32Array(edgeTo.length);
  for (let step = 0; step < count; step++)
    for (let edge = edgeStart[step] ?? 0; edge < (edgeStart[step + 1] ?? 0); edge++) {
      const to = edgeTo[edge] ?? 0;
      const place = next[to] ?? 0;
      next[to] = place + 1;
      backFrom[place] = step;
      backLink[place] = edgeLink[edge] ?? 0;
    }
  return { backStart, backFrom, backLink };
}
