/** What a trace is silent about, and how much of it there is. Pure. */
import type { Trace } from "./trace.ts";
import { forEachStep, mayHold } from "./walk.ts";

/** How many relationships of what was reached would be followed if it were not for the date. */
export function countEnded({ walk, order }: Trace): number {
  const { structure, asOf } = walk;
  if (asOf === null) return 0;
  const undated = { ...walk, asOf: null };
  let count = 0;
  for (const entity of order)
    forEachStep(undated, entity, (_, relationship) => {
      if (!mayHold(structure, relationship, asOf)) count++;
    });
  return count;
}
