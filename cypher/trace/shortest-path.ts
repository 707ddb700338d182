/**
 * The shortest path between two entities, searched from both ends level by level, the smaller side first; of several, the
 * first in the order of the structure. Used by `paths.ts`, which asks many times between the same ends. Pure.
 */
import type { Structure } from "../structure/structure.ts";
import { forEachStep, type Walk } from "./walk.ts";

/** From where, how far, and which entities may not be the first after `from`. */
export type ShortestSearch = {
  readonly from: number;
  readonly maxLength: number;
  readonly notFirst: ReadonlySet<number>;
};

/** Finds paths to one end around what is barred; keeps its arrays from search to search. */
export type PathFinder = (search: ShortestSearch) => readonly number[] | null;

/** Distances from one end, valid where `stamp` is that of the search. */
type Side = {
  readonly stamp: Uint32Array;
  readonly distance: Uint32Array;
  level: readonly number[];
  readonly levels: (readonly number[])[];
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
    level: [],
    levels: [],
  });
  const bench: Bench = { near: makeSide(), far: makeSide(), left: makeSide(), turn: 0 };
  benches.set(structure, bench);
  return bench;
}

/** Opens a finder of paths to `to`. `isBarred` is not asked of the two ends, and may change between searches. */
export function openPathFinder(walk: Walk, to: number, isBarred: (entity: number) => boolean): PathFinder {
  const bench = benchFor(walk.structure);
  const { near, far, left } = bench;
  const back: Walk = { ...walk, along: walk.against, against: walk.along };
  let turn = bench.turn;

  const begin = (side: Side, entity: number): void => {
    side.stamp[entity] = turn;
    side.distance[entity] = 0;
    side.level = [entity];
    side.levels.length = 0;
    side.levels.push(side.level);
  };
  const distanceOf = (side: Side, entity: number): number =>
    side.stamp[entity] === turn ? (side.distance[entity] ?? 0) : -1;

  return ({ from, maxLength, notFirst }) => {
    // A search is over before another begins, so that all may use the same stamps.
    bench.turn = (bench.turn + 1) % 0x1_0000_0000 || 1;
    turn = bench.turn;
    begin(near, from);
    begin(far, to);
    const mayPass = (entity: number): boolean => entity === to || entity === from || !isBarred(entity);
    const mayStep = (entity: number, next: number): boolean =>
      mayPass(next) && !(entity === from && notFirst.has(next));

    /** One level further; true if something was found that the other side knows. */
    const advance = (steps: Walk, side: Side, other: Side, may: (entity: number, next: number) => boolean): boolean => {
      const depth = side.levels.length;
      const found: number[] = [];
      let met = false;
      for (const entity of side.level)
        forEachStep(steps, entity, (next) => {
          if (side.stamp[next] === turn || !may(entity, next)) return;
          side.stamp[next] = turn;
          side.distance[next] = depth;
          found.push(next);
          if (other.stamp[next] === turn) met = true;
        });
      side.level = found;
      side.levels.push(found);
      return met;
    };

    const length = (): number => near.levels.length + far.levels.length - 2;
    let met = false;
    while (!met && length() < maxLength && near.level.length > 0 && far.level.length > 0)
      met =
        near.level.length <= far.level.length
          ? advance(walk, near, far, mayStep)
          : advance(back, far, near, (entity, next) => mayStep(next, entity) && mayPass(next));
    if (!met) return null;

    // How far it still is from what lies on a shortest path: what the far side knows, and before that level by level.
    const total = length();
    const leftOf = (entity: number): number => {
      const known = distanceOf(far, entity);
      return known >= 0 ? known : distanceOf(left, entity);
    };
    for (let distance = near.levels.length - 2; distance >= 0; distance--)
      for (const entity of near.levels[distance] ?? []) {
        if (leftOf(entity) >= 0) continue;
        forEachStep(walk, entity, (next) => {
          if (leftOf(next) !== total - distance - 1 || !mayStep(entity, next)) return;
          left.stamp[entity] = turn;
          left.distance[entity] = total - distance;
        });
      }
    const path = [from];
    for (let entity = from; entity !== to; ) {
      const wanted = total - path.length;
      let best = -1;
      forEachStep(walk, entity, (next) => {
        if (leftOf(next) === wanted && (best < 0 || next < best) && mayStep(entity, next)) best = next;
      });
      path.push(best);
      entity = best;
    }
    return path;
  };
}
