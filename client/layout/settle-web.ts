/**
 * Springs and repulsion (Fruchterman and Reingold, 1991) on flat arrays, cooling from a given start: neighbours near
 * each other, all others apart, and the whole drawn towards the shape of the window by a stronger pull along its short
 * side. Used by the web and by newcomers to a drawing.
 */
import { createRepeller } from "./quad-tree.ts";
import { FEW_POINTS, repelPairs } from "./repel-pairs.ts";

/** What is to be settled: places by index, which of them move, the lines as pairs of indices with their weights. */
export type Springs = {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly moves: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** The wished length of a line, in units of the canvas. */
  readonly length: number;
  /** Width over height of the window; null for no pull at all. */
  readonly aspect: number | null;
  readonly ticks: number;
};

/** How strongly the middle pulls, as a share of a spring. */
const GRAVITY = 0.06;

/** Moves the places in place. */
export function settleWeb({ xs, ys, moves, from, to, weight, length, aspect, ticks }: Springs): void {
  const count = xs.length;
  const repel = count <= FEW_POINTS ? repelPairs : createRepeller(count);
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const pull = aspect === null ? null : { x: GRAVITY / Math.sqrt(aspect), y: GRAVITY * Math.sqrt(aspect) };
  for (let tick = 0; tick < ticks; tick += 1) {
    dx.fill(0);
    dy.fill(0);
    repel(xs, ys, dx, dy, length * length, moves, tick);
    for (let line = 0; line < from.length; line += 1) {
      const a = from[line] ?? 0;
      const b = to[line] ?? 0;
      const gapX = (xs[b] ?? 0) - (xs[a] ?? 0);
      const gapY = (ys[b] ?? 0) - (ys[a] ?? 0);
      const force = (Math.sqrt(gapX * gapX + gapY * gapY) / length) * (weight[line] ?? 1);
      dx[a] = (dx[a] ?? 0) + gapX * force;
      dy[a] = (dy[a] ?? 0) + gapY * force;
      dx[b] = (dx[b] ?? 0) - gapX * force;
      dy[b] = (dy[b] ?? 0) - gapY * force;
    }
    const heat = 1 - tick / ticks;
    const most = length * (0.02 + 0.9 * heat * heat);
    for (let at = 0; at < count; at += 1) {
      if (moves[at] !== 1) continue;
      let pushX = dx[at] ?? 0;
      let pushY = dy[at] ?? 0;
      if (pull !== null) {
        const x = xs[at] ?? 0;
        const y = ys[at] ?? 0;
        const far = Math.sqrt(x * x + y * y) / length;
        pushX -= x * pull.x * far;
        pushY -= y * pull.y * far;
      }
      const size = Math.sqrt(pushX * pushX + pushY * pushY);
      if (size === 0) continue;
      const step = Math.min(most, size * 0.12) / size;
      xs[at] = (xs[at] ?? 0) + pushX * step;
      ys[at] = (ys[at] ?? 0) + pushY * step;
    }
  }
}
