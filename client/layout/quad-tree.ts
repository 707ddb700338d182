/**
 * Repulsion among many points in n log n: the quadtree of Barnes and Hut (1986) on flat arrays that are made once and
 * filled anew each step. Cells farther away than their size over THETA push as one point. Used by the web's kernels.
 */

const THETA = 1.1;
const DEEPEST = 18;
/** What a cell holds: nothing or cells, or several points too close to part; otherwise the index of its one point. */
const INNER = -1;
const CROWD = -2;

/** Adds to `dx` and `dy` the push on each point that `moves`: `strength` over distance, from all other points. */
export type Repel = (
  xs: Float64Array,
  ys: Float64Array,
  dx: Float64Array,
  dy: Float64Array,
  strength: number,
  moves: Uint8Array,
  step: number,
) => void;

/** A repeller of `count` points. `step` shifts the root cell, so that its borders leave no trace in the drawing. */
export function createRepeller(count: number): Repel {
  const most = 4 * count + 64;
  const child = new Int32Array(4 * most);
  const point = new Int32Array(most);
  const mass = new Float64Array(most);
  const sumX = new Float64Array(most);
  const sumY = new Float64Array(most);
  const size = new Float64Array(most);
  const stack = new Int32Array(4 * DEEPEST + 8);
  let used = 0;

  const open = (side: number, at: number, x: number, y: number): number => {
    const cell = used;
    used += 1;
    child.fill(0, 4 * cell, 4 * cell + 4);
    point[cell] = at;
    mass[cell] = 1;
    sumX[cell] = x;
    sumY[cell] = y;
    size[cell] = side;
    return cell;
  };

  const insert = (xs: Float64Array, ys: Float64Array, at: number, rootX: number, rootY: number): void => {
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    let [cell, left, top] = [0, rootX, rootY];
    for (let depth = 0; ; depth += 1) {
      const held = point[cell] ?? INNER;
      const half = (size[cell] ?? 0) / 2;
      if (held >= 0) {
        if (depth >= DEEPEST || used + 2 >= most) point[cell] = CROWD;
        else {
          const [px, py] = [xs[held] ?? 0, ys[held] ?? 0];
          point[cell] = INNER;
          child[4 * cell + (px >= left + half ? 1 : 0) + (py >= top + half ? 2 : 0)] = open(half, held, px, py);
        }
      }
      mass[cell] = (mass[cell] ?? 0) + 1;
      sumX[cell] = (sumX[cell] ?? 0) + x;
      sumY[cell] = (sumY[cell] ?? 0) + y;
      if (point[cell] === CROWD || used + 2 >= most) return;
      const east = x >= left + half ? 1 : 0;
      const south = y >= top + half ? 1 : 0;
      const slot = 4 * cell + east + 2 * south;
      const next = child[slot] ?? 0;
      if (next === 0) {
        child[slot] = open(half, at, x, y);
        return;
      }
      cell = next;
      left += east * half;
      top += south * half;
    }
  };

  return (xs, ys, dx, dy, strength, moves, step) => {
    let [left, top, right, bottom] = [xs[0] ?? 0, ys[0] ?? 0, xs[0] ?? 0, ys[0] ?? 0];
    for (let at = 1; at < count; at += 1) {
      left = Math.min(left, xs[at] ?? 0);
      right = Math.max(right, xs[at] ?? 0);
      top = Math.min(top, ys[at] ?? 0);
      bottom = Math.max(bottom, ys[at] ?? 0);
    }
    const side = 1.3 * Math.max(right - left, bottom - top) + 2;
    const spare = side - Math.max(right - left, bottom - top);
    left -= spare * ((step * 0.618_034) % 1) * 0.98 + 0.01;
    top -= spare * ((step * 0.754_878) % 1) * 0.98 + 0.01;
    used = 0;
    if (count > 0) open(side, 0, xs[0] ?? 0, ys[0] ?? 0);
    for (let at = 1; at < count; at += 1) insert(xs, ys, at, left, top);
    for (let at = 0; at < count; at += 1) {
      if (moves[at] !== 1) continue;
      const x = xs[at] ?? 0;
      const y = ys[at] ?? 0;
      let [pushX, pushY, height] = [0, 0, 1];
      stack[0] = 0;
      while (height > 0) {
        height -= 1;
        const cell = stack[height] ?? 0;
        const held = point[cell] ?? INNER;
        if (held === at) continue;
        const weight = mass[cell] ?? 1;
        const gapX = x - (sumX[cell] ?? 0) / weight;
        const gapY = y - (sumY[cell] ?? 0) / weight;
        const square = gapX * gapX + gapY * gapY;
        const wide = size[cell] ?? 0;
        if (held === INNER && wide * wide > THETA * THETA * square) {
          for (let slot = 4 * cell; slot < 4 * cell + 4; slot += 1) {
            const next = child[slot] ?? 0;
            if (next !== 0) {
              stack[height] = next;
              height += 1;
            }
          }
          continue;
        }
        const push = (strength * weight) / Math.max(square, 25);
        pushX += gapX * push;
        pushY += gapY * push;
      }
      dx[at] = (dx[at] ?? 0) + pushX;
      dy[at] = (dy[at] ?? 0) + pushY;
    }
  };
}
