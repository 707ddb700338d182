/**
 * The shortest path between two entities, searched from both ends level by level, the smaller side first; of several, the
 * first in the order of the structure. Used by `paths.ts`. Pure.
 */
import { forEachStep, type Walk } from "./walk.ts";

/** Between what, how far, around what, and which entities may not be the first after `from`. */
export type ShortestSearch = {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly isBarred: (entity: number) => boolean;
  readonly notFirst: ReadonlySet<number>;
};

type Side = { readonly distance: Map<number, number>; level: readonly number[]; depth: number };

/** The entities of the path, both ends included; null if there is none within the length. */
export function findShortestPath(walk: Walk, search: ShortestSearch): readonly number[] | null {
  const { from, to, maxLength, isBarred, notFirst } = search;
  const back: Walk = backwards(walk);
  const near: Side = { distance: new Map([[from, 0]]), level: [from], depth: 0 };
  const far: Side = { distance: new Map([[to, 0]]), level: [to], depth: 0 };
  const mayFollow = (entity: number, neighbour: number): boolean =>
    (neighbour === to || neighbour === from || !isBarred(neighbour)) && !(entity === from && notFirst.has(neighbour));
  let met = false;
  while (!met && near.depth + far.depth < maxLength && near.level.length > 0 && far.level.length > 0) {
    met =
      near.level.length <= far.level.length
        ? advance(walk, near, far, mayFollow)
        : advance(back, far, near, (entity, neighbour) => mayFollow(neighbour, entity) && mayPass(search, neighbour));
  }
  return met ? firstWay(walk, search, near, far, mayFollow) : null;
}

function mayPass({ from, to, isBarred }: ShortestSearch, entity: number): boolean {
  return entity === from || entity === to || !isBarred(entity);
}

/** One level further; true if something was found that the other side knows. */
function advance(walk: Walk, side: Side, other: Side, may: (entity: number, neighbour: number) => boolean): boolean {
  const found: number[] = [];
  let met = false;
  side.depth++;
  for (const entity of side.level)
    forEachStep(walk, entity, (neighbour) => {
      if (side.distance.has(neighbour) || !may(entity, neighbour)) return;
      side.distance.set(neighbour, side.depth);
      found.push(neighbour);
      if (other.distance.has(neighbour)) met = true;
    });
  side.level = found;
  return met;
}

/** From `from` always to the first entity that is still on a shortest path. */
function firstWay(
  walk: Walk,
  { from, to }: ShortestSearch,
  near: Side,
  far: Side,
  mayFollow: (entity: number, neighbour: number) => boolean,
): readonly number[] {
  const length = near.depth + far.depth;
  // How far it is from an entity to `to`, as far as a shortest path may pass it.
  const left = new Map(far.distance);
  const levels: number[][] = Array.from({ length: near.depth + 1 }, () => []);
  for (const [entity, distance] of near.distance) levels[distance]?.push(entity);
  for (let distance = near.depth - 1; distance >= 0; distance--)
    for (const entity of levels[distance] ?? []) {
      if (left.has(entity)) continue;
      forEachStep(walk, entity, (neighbour) => {
        if (left.get(neighbour) === length - distance - 1 && mayFollow(entity, neighbour))
          left.set(entity, length - distance);
      });
    }
  const path = [from];
  for (let entity = from; entity !== to; ) {
    const wanted = length - path.length;
    let best = -1;
    forEachStep(walk, entity, (neighbour) => {
      if (left.get(neighbour) !== wanted || !mayFollow(entity, neighbour)) return;
      if (best < 0 || neighbour < best) best = neighbour;
    });
    path.push(best);
    entity = best;
  }
  return path;
}

/** The same steps the other way round; for walks that may arrive everywhere. */
function backwards(walk: Walk): Walk {
  return { ...walk, along: walk.against, against: walk.along };
}
