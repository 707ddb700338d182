/**
 * The shortest paths between two entities, searched from both ends level by level, the side with fewer relationships
 * first; those that there are in the order of the structure. Used by `paths.ts`, which asks many times between the same
 * ends. Pure.
 */
import { degreesOf, type Structure } from "../structure/structure.ts";
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

/**
 * Distances from one end, with the turn of the search for which they hold: `turn * 32 + distance`, so that a look at an
 * entity is one look at memory.
 */
type Side = {
  readonly marks: Uint32Array;
  /** The entities at each distance, and how many relationships those at the last have. */
  readonly levels: number[][];
  width: number;
};

// No search goes farther than 31 steps; the API allows 20.
const MOST_DISTANCES = 32;
const MOST_TURNS = 2 ** 32 / MOST_DISTANCES;

/** What searches write on, as long as all entities are; kept with the structure, and told apart by `turn`, from 1 on. */
type Bench = { readonly near: Side; readonly far: Side; readonly left: Side; turn: number };

const benches = new WeakMap<Structure, Bench>();

function benchFor(structure: Structure): Bench {
  const known = benches.get(structure);
  if (known !== undefined) return known;
  const makeSide = (): Side => ({
    marks: new Uint32Array(structure.entityCount),
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
  const degrees = degreesOf(walk.structure);
  const back: Walk = { ...walk, along: walk.against, against: walk.along };

  const mark = (side: Side, entity: number, distance: number): void => {
    side.marks[entity] = bench.turn * MOST_DISTANCES + distance;
  };
  const distanceOf = ({ marks }: Side, entity: number): number => {
    const distance = (marks[entity] ?? 0) - bench.turn * MOST_DISTANCES;
    return distance >= 0 && distance < MOST_DISTANCES ? distance : -1;
  };
  const begin = (side: Side, entity: number): void => {
    mark(side, entity, 0);
    side.levels.splice(0, side.levels.length, [entity]);
    side.width = degrees[entity] ?? 0;
  };

  return ({ from, maxLength, count, notFirst }) => {
    // A search is over before another begins, so that all may use the same marks.
    bench.turn += 1;
    if (bench.turn === MOST_TURNS) {
      for (const { marks } of [near, far, left]) marks.fill(0);
      bench.turn = 1;
    }
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
      const last = side.levels[depth - 1] ?? [];
      const found: number[] = [];
      // Most levels that are wide are the last, and of that only what the other side knows lies on a shortest path.
      for (const entity of last)
        forEachStep(steps, entity, (next) => {
          if (distanceOf(other, next) < 0 || distanceOf(side, next) >= 0 || !may(entity, next)) return;
          mark(side, next, depth);
          found.push(next);
        });
      side.levels.push(found);
      if (found.length > 0) return true;
      side.width = 0;
      for (const entity of last)
        forEachStep(steps, entity, (next) => {
          if (distanceOf(side, next) >= 0 || !may(entity, next)) return;
          mark(side, next, depth);
          side.width += degrees[next] ?? 0;
          found.push(next);
        });
      return false;
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
