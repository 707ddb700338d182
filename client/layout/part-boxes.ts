/**
 * Pushes boxes apart until none overlap, moving each as little as it can: neighbours are found in a grid on flat
 * arrays, each overlapping pair is parted along its shorter side. What is still crowded after that looks for the
 * nearest room. Fixed boxes push and do not yield. Shared by the kernels.
 */
import { type Box, createRoom } from "./find-room.ts";

const ROUNDS = 90;
/** After so many rounds that did not part all, the crowd grows by GROWTH, as long as it covers its area this densely. */
const PATIENCE = 4;
const GROWTH = 1.05;
const DENSE = 0.36;

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

/** The cells of the grid: as wide as the widest box and as high as the highest, so that only neighbours can touch. */
type Cell = { readonly wide: number; readonly tall: number };

/** One round over all pairs that share a cell or touch by a side or corner; false if nobody overlaps. */
function round(boxes: readonly Box[], { wide, tall }: Cell, next: Int32Array): boolean {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const { x, y } of boxes) {
    left = Math.min(left, Math.floor(x / wide));
    right = Math.max(right, Math.floor(x / wide));
    top = Math.min(top, Math.floor(y / tall));
    bottom = Math.max(bottom, Math.floor(y / tall));
  }
  const [columns, rows] = [right - left + 1, bottom - top + 1];
  const heads = new Int32Array(columns * rows).fill(-1);
  boxes.forEach(({ x, y }, at) => {
    const key = (Math.floor(x / wide) - left) * rows + Math.floor(y / tall) - top;
    next[at] = heads[key] ?? -1;
    heads[key] = at;
  });
  let moved = false;
  boxes.forEach((box, at) => {
    const column = Math.floor(box.x / wide) - left;
    const row = Math.floor(box.y / tall) - top;
    for (let across = Math.max(0, column - 1); across <= Math.min(columns - 1, column + 1); across += 1) {
      for (let down = Math.max(0, row - 1); down <= Math.min(rows - 1, row + 1); down += 1) {
        for (let other = heads[across * rows + down] ?? -1; other >= 0; other = next[other] ?? -1) {
          const against = other > at ? boxes[other] : undefined;
          if (against !== undefined && part(box, against)) moved = true;
        }
      }
    }
  });
  return moved;
}

/** The share of the ellipse around all boxes that they cover. */
function density(boxes: readonly Box[]): number {
  let [left, top, right, bottom, area] = [0, 0, 0, 0, 0];
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    left = Math.min(left, x - halfWidth);
    right = Math.max(right, x + halfWidth);
    top = Math.min(top, y - halfHeight);
    bottom = Math.max(bottom, y + halfHeight);
    area += 4 * halfWidth * halfHeight;
  }
  return area / ((right - left) * (bottom - top) * 0.785);
}

/** Moves the boxes in place; afterwards no two overlap, unless both are fixed. */
export function partBoxes(boxes: readonly Box[]): void {
  const cell = {
    wide: Math.max(1, ...boxes.map((box) => 2 * box.halfWidth)),
    tall: Math.max(1, ...boxes.map((box) => 2 * box.halfHeight)),
  };
  const next = new Int32Array(boxes.length);
  const loose = !boxes.some((box) => box.fixed);
  for (let turn = 1; turn <= ROUNDS; turn += 1) {
    if (!round(boxes, cell, next)) return;
    if (!loose || turn % PATIENCE !== 0 || density(boxes) < DENSE) continue;
    for (const box of boxes) {
      box.x *= GROWTH;
      box.y *= GROWTH;
    }
  }
  const room = createRoom(Math.max(cell.wide, cell.tall));
  const late: Box[] = [];
  for (const box of boxes) if (box.fixed) room.take(box);
  for (const box of boxes) {
    if (box.fixed) continue;
    if (room.free(box)) room.take(box);
    else late.push(box);
  }
  for (const box of late) room.settle(box);
}
