/** By which relationships a trace reaches a step, and how that reads. Pure. */
import { type Step, stepFrom, tellWay } from "./sentence.ts";
import type { Trace } from "./trace.ts";

/** One way in: the step it comes from, and the relationship. */
export type Via = { readonly step: number; readonly relationship: number };

/** The ways into a step, at most so many, from the nearest step first. Steps are in the order of depth, so edges are too. */
export function viaOf({ backStart, backFrom, backLink }: Trace, step: number, limit: number): readonly Via[] {
  const first = backStart[step] ?? 0;
  const last = Math.min(backStart[step + 1] ?? 0, first + limit);
  return Array.from({ length: last - first }, (_, index) => ({
    step: backFrom[first + index] ?? 0,
    relationship: backLink[first + index] ?? 0,
  }));
}

/** How many ways lead into a step. */
export function countVia({ backStart }: Trace, step: number): number {
  return (backStart[step + 1] ?? 0) - (backStart[step] ?? 0);
}

/** The first way into a step in words: "Plan depends on Forum". Empty for the root if nothing leads back to it. */
export function tellVia(trace: Trace, step: number): string {
  const [via] = viaOf(trace, step, 1);
  if (via === undefined) return "";
  const from = trace.order[via.step] ?? 0;
  return tellWay(trace.walk.structure, from, [stepFrom(trace.walk.structure, from, via.relationship)]);
}

/** A shortest way from a step round its cycle and back, as steps in the graph; empty if it is in none. */
export function findRing(trace: Trace, step: number, isInside: (step: number) => boolean): readonly Step[] {
  const { edgeStart, edgeTo, edgeLink, order, walk } = trace;
  const cameBy = new Map<number, { readonly from: number; readonly relationship: number }>();
  const queue = [step];
  for (const from of queue) {
    for (let edge = edgeStart[from] ?? 0; edge < (edgeStart[from + 1] ?? 0); edge++) {
      const to = edgeTo[edge] ?? 0;
      if (cameBy.has(to) || !isInside(to)) continue;
      cameBy.set(to, { from, relationship: edgeLink[edge] ?? 0 });
      if (to === step)
        return ringBack(cameBy, step, (at, relationship) => stepFrom(walk.structure, order[at] ?? 0, relationship));
      queue.push(to);
    }
  }
  return [];
}

function ringBack(
  cameBy: ReadonlyMap<number, { readonly from: number; readonly relationship: number }>,
  start: number,
  stepOf: (from: number, relationship: number) => Step,
): readonly Step[] {
  const ring: Step[] = [];
  for (let at = cameBy.get(start); at !== undefined; at = at.from === start ? undefined : cameBy.get(at.from))
    ring.unshift(stepOf(at.from, at.relationship));
  return ring;
}
