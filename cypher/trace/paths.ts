/**
 * The k shortest paths between two entities, without repeated entities: Yen's algorithm (Management Science 17, 1971)
 * over a search from both ends. Of equally long paths the one comes first whose entities come first in the order of the
 * structure. Pure.
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
  const found: Path[] = [];
  const candidates: Path[] = [];
  const known = new Set<string>();
  const consider = (path: Path | null): void => {
    if (path === null || known.has(path.join())) return;
    known.add(path.join());
    candidates.push(path);
  };
  consider(count === 0 ? null : find({ from, maxLength, notFirst: new Set() }));
  while (found.length < count) {
    candidates.sort(compare);
    const path = candidates.shift();
    if (path === undefined) break;
    found.push(path);
    if (found.length === count) break;
    // Longer than the last candidate that is needed nothing can become.
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
      const rest = find({ from: path[place] ?? from, maxLength: longest - place, notFirst });
      if (rest !== null) consider([...root, ...rest.slice(1)]);
    }
  }
  return found;
}

function compare(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  const place = a.findIndex((entity, index) => entity !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
