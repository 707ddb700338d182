/** The first steps of a trace as rows that texts and files are written from: a tree by the nearest way in. Pure. */
import type { Trace } from "./trace.ts";
import { type Via, viaOf } from "./via.ts";

/** The children of each step in the tree, for steps 0 to `count`; in the order of steps. */
export function treeOf(trace: Trace, count: number): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let step = 1; step <= count; step++) {
    const [via] = viaOf(trace, step, 1);
    if (via !== undefined) children[via.step]?.push(step);
  }
  return children;
}

/** The steps of the tree with their depth, each parent before its children; the root first. */
export function* walkTree(children: readonly (readonly number[])[]): Generator<readonly [step: number, depth: number]> {
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const [step, depth] = next;
    for (const child of [...(children[step] ?? [])].reverse()) open.push([child, depth + 1]);
  }
}

/** At most `limit` ways into steps 0 to `count` that come from one of them, in the order of steps. */
export function waysWithin(
  trace: Trace,
  count: number,
  limit = Number.POSITIVE_INFINITY,
): readonly (Via & { readonly to: number })[] {
  const { backStart, backFrom, backLink } = trace;
  const ways: (Via & { readonly to: number })[] = [];
  for (let to = 0; to <= count; to++)
    for (let edge = backStart[to] ?? 0; edge < (backStart[to + 1] ?? 0) && ways.length < limit; edge++) {
      const step = backFrom[edge] ?? 0;
      if (step <= count) ways.push({ step, relationship: backLink[edge] ?? 0, to });
    }
  return ways;
}
