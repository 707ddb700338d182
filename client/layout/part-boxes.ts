/**
 * Pushes boxes apart until none overlap, moving each as little as it can: neighbours are found in a grid, each
 * overlapping pair is parted along its shorter side, fixed boxes push and do not yield. Shared by the kernels.
 */

/** A box by its middle and half its sides; `fixed` boxes never move. */
export type Box = {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly fixed: boolean;
};

const ROUNDS = 400;

function part(a: Box, b: Box): boolean {
  const wide = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const tall = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (wide <= 0 || tall <= 0 || (a.fixed && b.fixed)) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (wide < tall) {
    const push = (wide + 0.5) * (a.x < b.x || (a.x === b.x && a.y <= b.y) ? 1 : -1) * share;
    if (!a.fixed) a.x -= push;
    if (!b.fixed) b.x += push;
  } else {
    const push = (tall + 0.5) * (a.y <= b.y ? 1 : -1) * share;
    if (!a.fixed) a.y -= push;
    if (!b.fixed) b.y += push;
  }
  return true;
}

/** Moves the boxes in place. */
export function partBoxes(boxes: readonly Box[]): void {
  const cell = Math.max(1, ...boxes.map((box) => 2 * Math.max(box.halfWidth, box.halfHeight)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const grid = new Map<string, number[]>();
    boxes.forEach((box, index) => {
      const key = `${Math.floor(box.x / cell)},${Math.floor(box.y / cell)}`;
      const there = grid.get(key);
      if (there === undefined) grid.set(key, [index]);
      else there.push(index);
    });
    let moved = false;
    boxes.forEach((box, index) => {
      const column = Math.floor(box.x / cell);
      const row = Math.floor(box.y / cell);
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) {
            const against = boxes[other];
            if (other > index && against !== undefined && part(box, against)) moved = true;
          }
        }
      }
    });
    if (!moved) return;
  }
}
