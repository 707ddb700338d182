/**
 * A dependency trace: everything that a walk reaches from its root within a depth, and every step among what it reached.
 * The base of cycles, routes, critical entities and chains, each in a file of its own. Pure.
 */
import type { Structure } from "../structure/structure.ts";
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
  readonly stepOf: (entity: number) => number;
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
  const { order, depth, stepNow } = reach(walk, root, maxDepth);
  const froms: number[] = [];
  const tos: number[] = [];
  const links: number[] = [];
  const outside = new Set<number>();
  for (const [from, entity] of order.entries())
    forEachStep(walk, entity, (neighbour, link) => {
      const to = stepNow(neighbour);
      if (to < 0) outside.add(neighbour);
      else {
        froms.push(from);
        tos.push(to);
        links.push(link);
      }
    });
  // Filled in the order of one end, the lists of the other end are sorted by it.
  const [from, to, link] = [Uint32Array.from(froms), Uint32Array.from(tos), Uint32Array.from(links)];
  const back = listByEnd(order.length, to, from, link);
  const forth = listByEnd(order.length, back.other, endsOf(back.start), back.link);
  return {
    walk,
    maxDepth,
    order,
    depth,
    stepOf: lookUpSteps(order),
    edgeStart: forth.start,
    edgeTo: forth.other,
    edgeLink: forth.link,
    backStart: back.start,
    backFrom: back.other,
    backLink: back.link,
    beyond: outside.size,
  };
}

/** What reaching writes on, as long as all entities are; kept with the structure, and told apart by `turn`. */
type Bench = { readonly stamp: Uint32Array; readonly step: Uint32Array; turn: number };

const benches = new WeakMap<Structure, Bench>();

function benchFor(structure: Structure): Bench {
  const known = benches.get(structure);
  if (known !== undefined) return known;
  const { entityCount } = structure;
  const bench: Bench = { stamp: new Uint32Array(entityCount), step: new Uint32Array(entityCount), turn: 0 };
  benches.set(structure, bench);
  return bench;
}

/** `stepNow` tells the step of an entity, or -1, until the next trace of the structure begins. */
type Reach = Pick<Trace, "order" | "depth"> & { readonly stepNow: (entity: number) => number };

function reach(walk: Walk, root: number, maxDepth: number): Reach {
  const bench = benchFor(walk.structure);
  const { stamp, step } = bench;
  bench.turn = (bench.turn + 1) % 0x1_0000_0000 || 1;
  const { turn } = bench;
  const order: number[] = [root];
  const depth: number[] = [0];
  stamp[root] = turn;
  step[root] = 0;
  let first = 0;
  for (let level = 1; level <= maxDepth && first < order.length; level++) {
    const found: number[] = [];
    for (const entity of order.slice(first))
      forEachStep(walk, entity, (neighbour) => {
        if (stamp[neighbour] === turn) return;
        stamp[neighbour] = turn;
        found.push(neighbour);
      });
    found.sort((a, b) => a - b);
    first = order.length;
    for (const entity of found) {
      step[entity] = order.length;
      order.push(entity);
      depth.push(level);
    }
  }
  return {
    order: Uint32Array.from(order),
    depth: Uint32Array.from(depth),
    stepNow: (entity) => (stamp[entity] === turn ? (step[entity] ?? 0) : -1),
  };
}

/** Steps by entity; the table is made when it is first asked. */
function lookUpSteps(order: Uint32Array): (entity: number) => number {
  let steps: ReadonlyMap<number, number> | undefined;
  return (entity) => {
    steps ??= new Map(Array.from(order, (one, step) => [one, step]));
    return steps.get(entity) ?? -1;
  };
}

type Lists = { readonly start: Uint32Array; readonly other: Uint32Array; readonly link: Uint32Array };

/** Edges by their end `by`, those of each end in the order in which they are given. */
function listByEnd(count: number, by: Uint32Array, others: Uint32Array, links: Uint32Array): Lists {
  const start = new Uint32Array(count + 1);
  for (const end of by) start[end + 1] = (start[end + 1] ?? 0) + 1;
  for (let step = 0; step < count; step++) start[step + 1] = (start[step + 1] ?? 0) + (start[step] ?? 0);
  const next = start.slice();
  const other = new Uint32Array(by.length);
  const link = new Uint32Array(by.length);
  for (const [edge, end] of by.entries()) {
    const place = next[end] ?? 0;
    next[end] = place + 1;
    other[place] = others[edge] ?? 0;
    link[place] = links[edge] ?? 0;
  }
  return { start, other, link };
}

/** The end that each place of the lists belongs to. */
function endsOf(start: Uint32Array): Uint32Array {
  const ends = new Uint32Array(start.at(-1) ?? 0);
  for (let end = 0; end + 1 < start.length; end++) ends.fill(end, start[end], start[end + 1]);
  return ends;
}
