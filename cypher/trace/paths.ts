/**
 * The k shortest paths between two entities, without repeated entities: Yen's algorithm (Management Science 17, 1971)
 * over a search from both ends, which gives all of the shortest at once. Of equally long paths the one comes first whose
 * entities come first in the order of the structure. Pure.
 */
import { openPathFinder } from "./shortest-path.ts";
import type { Walk } from "./walk.ts";

/** A path as the entities it passes, both ends included. */
export type Path = readonly number[];

/** What paths to look for: at most so long (relationships), at most so many, around what is barred. */
export type PathSearch = {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly count: number;
  /** True if a path may not pass the entity; never asked of the two ends. */
  readonly isBarred: (entity: number) => boolean;
};

/** The paths, shortest first. None if there is none, one of length 0 if the two ends are the same. */
export function findPaths(walk: Walk, { from, to, maxLength, count, isBarred }: PathSearch): readonly Path[] {
  if (from === to) return count > 0 ? [[from]] : [];
  let passed: ReadonlySet<number> = new Set();
  const find = openPathFinder(walk, to, (entity) => passed.has(entity) || isBarred(entity));
  // The shortest of all are found together; most questions end here.
  const found: Path[] = count === 0 ? [] : [...find({ from, maxLength, count, notFirst: new Set() })];
  const candidates: Path[] = [];
  const known = new Set(found.map((path) => path.join()));

  /** What turns off from a path that was found, at each of its places, and is no longer than is needed. */
  const turnOff = (path: Path): void => {
    const needed = candidates[count - found.length - 1];
    const longest = Math.min(maxLength, needed === undefined ? maxLength : needed.length - 1);
    for (let place = 0; place < path.length - 1; place++) {
      const root = path.slice(0, place + 1);
      passed = new Set(root);
      const notFirst = new Set(
        found
          .filter((other) => root.every((entity, index) => other[index] === entity))
          .map((other) => other[place + 1] ?? -1),
      );
      for (const rest of find({ from: path[place] ?? from, maxLength: longest - place, count: 1, notFirst })) {
        const candidate = [...root, ...rest.slice(1)];
        if (known.has(candidate.join())) continue;
        known.add(candidate.join());
        candidates.push(candidate);
      }
    }
    candidates.sort(compare);
  };

  for (let turned = 0; turned < found.length && found.length < count; turned++) {
    turnOff(found[turned] ?? []);
    const next = turned === found.length - 1 ? candidates.shift() : undefined;
    if (next !== undefined) found.push(next);
  }
  return found;
}

function compare(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  const place = a.findIndex((entity, index) => entity !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
