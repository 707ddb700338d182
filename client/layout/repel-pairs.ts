/**
 * Repulsion among few points, pair by pair: exact, and below some hundreds sooner than a tree, which has to be made anew in
 * each step. Chosen by `settle-web.ts`.
 */
import type { Repel } from "./quad-tree.ts";

/** Up to so many points pairs are sooner than the tree, as measured with the shipped data set and twice as many. */
export const FEW_POINTS = 400;

/** Adds to `dx` and `dy` the push of all pairs of which one moves. */
export const repelPairs: Repel = (xs, ys, dx, dy, strength, moves) => {
  const count = xs.length;
  for (let a = 0; a < count; a += 1) {
    const x = xs[a] ?? 0;
    const y = ys[a] ?? 0;
    const still = moves[a] !== 1;
    let [pushX, pushY] = [0, 0];
    for (let b = a + 1; b < count; b += 1) {
      if (still && moves[b] !== 1) continue;
      const gapX = x - (xs[b] ?? 0);
      const gapY = y - (ys[b] ?? 0);
      const push = strength / Math.max(gapX * gapX + gapY * gapY, 25);
      pushX += gapX * push;
      pushY += gapY * push;
      dx[b] = (dx[b] ?? 0) - gapX * push;
      dy[b] = (dy[b] ?? 0) - gapY * push;
    }
    dx[a] = (dx[a] ?? 0) + pushX;
    dy[a] = (dy[a] ?? 0) + pushY;
  }
};
