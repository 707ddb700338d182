/**
 * Where an arrow key leads: the nearest node in that direction. Pure.
 */

import { own } from "../state/own.ts";
import type { Point } from "../state/view.ts";

/** The direction of an arrow key. */
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** Where each arrow points. */
export const AHEAD: Readonly<Record<Arrow, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** True if the key is an arrow. */
export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(AHEAD, key);
}

/** The id to which the arrow leads from `id`; sideways distance counts three times; undefined if nothing lies there. */
export function nearestNode(
  id: string,
  arrow: Arrow,
  ids: readonly string[],
  positions: Readonly<Record<string, Point>>,
): string | undefined {
  const from = own(positions, id);
  if (from === undefined) return ids[0];
  const ahead = AHEAD[arrow];
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of ids) {
    const at = own(positions, other);
    if (other === id || at === undefined) continue;
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const forward = dx * ahead.x + dy * ahead.y;
    if (forward < 1) continue;
    const price = forward + 3 * Math.abs(dx * ahead.y + dy * ahead.x);
    if (price < least) {
      least = price;
      best = other;
    }
  }
  return best;
}
