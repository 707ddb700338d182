/**
 * The shortest paths between two entities, searched from both ends level by level, the side with fewer relationships
 * first; those that there are in the order of the structure. Used by `paths.ts`, which asks many times between the same
 * ends. Pure.
 */
import type { Structure } from "../structure/structure.ts";
import { forEachStep, type Walk } from "./walk.ts";

/** From where, how far, how many of the shortest, and which entities may not be the first after `from`. */
export type ShortestSearch = {
  readonly from: number;
  readonly maxLength: number;
  readonly count: number;
  readonly notFirst: ReadonlySet<number>;
};

/** Finds the shortest paths to one end around what is barred, all of one length; keeps its arrays from search to search. */
export type PathFinder = (search: ShortestSearch) => readonly (readonly number[])[];

/** Distances from one end, valid where `stamp` is that of the search. */
type Side = {
  readonly stamp: Uint32Array;
  readonly distance: Uint32Array;
  /** The entities at each distance, and how many relationships those at the last have. */
  readonly levels: number[][];
  width: number;
};

/** What searches write on, as long as all entities are; kept with the structure, and told apart by `turn`. */
type Bench = { readonly near: Side; readonly far: Side; readonly left: Side; turn: number };

const benches = new WeakMap<Structure, Bench>();

function benchFor(structure: Structure): Bench {
  const known = benches.get(structure);
  if (known !== undefined) return known;
  const makeSide = (): Side => ({
    stamp: new Uint32Array(structure.entityCount),
    distance: new Uint32Array(structure.entityCount),
    levels: [],
    width: 0,
  });
  const bench: Bench = { near: makeSide(), far: makeSide(), left: makeSide(), turn: 0 };
  benches.set(structure, bench);
  return bench;
}

/** Opens a finder of paths to `to`. `isBarred` is not asked of the two ends, and may change between searches. */
export function openPathFinder(walk: Walk, to: number, isBarred: (entity: number) => boolean): PathFinder {
  const bench = benchFor(walk.structure);
  const { near, far, left } = bench;
  const { outStart, inStart } = walk.structure;
  const back: Walk = { ...walk, along: walk.against, against: walk.along };

  const widthOf = (entity: number): number =>
    (outStart[entity + 1] ?? 0) - (outStart[entity] ?? 0) + (inStart[entity + 1] ?? 0) - (inStart[entity] ?? 0);
  const mark = (side: Side, entity: number, distance: number): void => {
    side.stamp[entity] = bench.turn;
    side.distance[entity] = distance;
  };
  const distanceOf = (side: Side, entity: number): number =>
    side.stamp[entity] === bench.turn ? (side.distance[entity] ?? 0) : -1;
  const begin = (side: Side, entity: number): void => {
    mark(side, entity, 0);
    side.levels.splice(0, side.levels.length, [entity]);
    side.width = widthOf(entity);
  };

  return ({ from, maxLength, count, notFirst }) => {
    // A search is over before another begins, so that all may use the same stamps.
    bench.turn = (bench.turn + 1) % 0x1_0000_0000 || 1;
    begin(near, from);
    begin(far, to);
    const mayPass = (entity: number): boolean => entity === to || entity === from || !isBarred(entity);
    const mayStep = (entity: number, next: number): boolean =>
      mayPass(next) && !(entity === from && notFirst.has(next));
    const mayStepBack = (entity: number, next: number): boolean => mayStep(next, entity) && mayPass(next);

    const total = meet(near, far, maxLength, (side) => {
      const isNear = side === near;
      const [steps, may, other] = isNear ? ([walk, mayStep, far] as const) : ([back, mayStepBack, near] as const);
      const depth = side.levels.length;
      const found: number[] = [];
      let met = false;
      side.width = 0;
      for (const entity of side.levels[depth - 1] ?? [])
        forEachStep(steps, entity, (next) => {
          if (side.stamp[next] === bench.turn || !may(entity, next)) return;
          mark(side, next, depth);
          side.width += widthOf(next);
          found.push(next);
          met ||= other.stamp[next] === bench.turn;
        });
      side.levels.push(found);
      return met;
    });
    if (total < 0) return [];

    // How far it still is from what lies on a shortest path: what the far side knows, and before that level by level.
    const leftOf = (entity: number): number => Math.max(distanceOf(far, entity), distanceOf(left, entity));
    const middle = near.levels.length - 1;
    let level = (near.levels[middle] ?? []).filter((entity) => distanceOf(far, entity) === total - middle);
    for (let distance = middle - 1; distance >= 0; distance--) {
      const before: number[] = [];
      for (const entity of level)
        forEachStep(back, entity, (previous) => {
          if (distanceOf(near, previous) !== distance || distanceOf(left, previous) >= 0) return;
          if (!mayStep(previous, entity)) return;
          mark(left, previous, total - distance);
          before.push(previous);
        });
      level = before;
    }
    return listPaths(from, total, count, (entity, remaining) => {
      const nexts: number[] = [];
      forEachStep(walk, entity, (next) => {
        if (leftOf(next) === remaining && mayStep(entity, next) && !nexts.includes(next)) nexts.push(next);
      });
      return nexts.sort((a, b) => a - b);
    });
  };
}

/** Lets the sides advance until they meet; how far apart their ends are, or -1 if that is farther than allowed. */
function meet(near: Side, far: Side, maxLength: number, advance: (side: Side) => boolean): number {
  for (let length = 0; length < maxLength; ) {
    if (near.levels.at(-1)?.length === 0 || far.levels.at(-1)?.length === 0) return -1;
    length += 1;
    if (advance(near.width <= far.width ? near : far)) return length;
  }
  return -1;
}

/** The first paths of the length, in order; `nextsOf` tells what may follow with so many steps left after it. */
function listPaths(
  from: number,
  length: number,
  count: number,
  nextsOf: (entity: number, remaining: number) => readonly number[],
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const path = [from];
  const visit = (entity: number): void => {
    if (path.length > length) {
      found.push([...path]);
      return;
    }
    for (const next of nextsOf(entity, length - path.length)) {
      if (found.length === count) return;
      path.push(next);
      visit(next);
      path.pop();
    }
  };
  visit(from);
  return found;
}
