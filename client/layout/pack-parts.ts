/**
 * Puts the unconnected parts of a drawing side by side so that together they fill a window of a given shape: each part
 * is the set of cells that its boxes cover, and goes to the free place nearest to the middle (Freivalds, Dogrusoz and
 * Kikusts, 2001), the largest first.
 */
import type { Point } from "../state/view.ts";
import type { Box } from "./find-room.ts";

/** Distance kept between parts, in units of the canvas. */
const AIR = 26;
const MOST_CELLS = 8_000;
/** Up to so many parts, each is put where all together fit best; more are put where there is room first. */
const MOST_CHOICE = 60;

type Part = {
  readonly cells: readonly (readonly [column: number, row: number])[];
  readonly middle: readonly [number, number];
  readonly halfWidth: number;
  readonly halfHeight: number;
};

function partOf(boxes: readonly Box[], cell: number): Part {
  const keys = new Map<number, readonly [number, number]>();
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    const air = AIR / 2;
    for (let column = Math.floor((x - halfWidth - air) / cell); column <= (x + halfWidth + air) / cell; column += 1) {
      for (let row = Math.floor((y - halfHeight - air) / cell); row <= (y + halfHeight + air) / cell; row += 1) {
        keys.set((column + 32_768) * 65_536 + row + 32_768, [column, row]);
        left = Math.min(left, column);
        right = Math.max(right, column);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
      }
    }
  }
  return {
    cells: [...keys.values()],
    middle: [Math.round((left + right) / 2), Math.round((top + bottom) / 2)],
    halfWidth: (right - left + 1) / 2,
    halfHeight: (bottom - top + 1) / 2,
  };
}

/** The offsets around the middle in the order in which places are tried: rings of the window's shape. */
function* offsets(aspect: number, first: number): Generator<readonly [column: number, row: number, ring: number]> {
  if (first === 0) yield [0, 0, 0];
  for (let ring = Math.max(1, first); ; ring += 1) {
    const wide = Math.max(1, Math.round(ring * Math.sqrt(aspect)));
    const tall = Math.max(1, Math.round(ring / Math.sqrt(aspect)));
    for (let column = 0; column <= wide; column += 1) {
      for (const x of [column, -column]) for (const y of [tall, -tall]) yield [x, y, ring];
    }
    for (let row = 0; row < tall; row += 1) {
      for (const x of [wide, -wide]) for (const y of [row, -row]) yield [x, y, ring];
    }
  }
}

/** How far the only part is to be moved: its middle to 0. */
function centred(boxes: readonly Box[]): Point {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    left = Math.min(left, x - halfWidth);
    right = Math.max(right, x + halfWidth);
    top = Math.min(top, y - halfHeight);
    bottom = Math.max(bottom, y + halfHeight);
  }
  return { x: -(left + right) / 2, y: -(top + bottom) / 2 };
}

/** How far each part is to be moved. `aspect` is the width of the window over its height. */
export function packParts(parts: readonly (readonly Box[])[], aspect: number): readonly Point[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return [centred(only)];
  const area = parts.flat().reduce((sum, box) => sum + (2 * box.halfWidth + AIR) * (2 * box.halfHeight + AIR), 0);
  const cell = Math.max(20, Math.sqrt(area / MOST_CELLS));
  const shapes = parts.map((boxes) => partOf(boxes, cell));
  const taken = new Set<number>();
  const moves: Point[] = parts.map(() => ({ x: 0, y: 0 }));
  const order = [...shapes.keys()].sort(
    (a, b) => (shapes[b]?.cells.length ?? 0) - (shapes[a]?.cells.length ?? 0) || a - b,
  );
  let before = { size: 0, ring: 0 };
  const all = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const at of order) {
    const shape = shapes[at];
    if (shape === undefined) continue;
    // Where a part hardly larger found no room, this one need not look again.
    const size = shape.cells.length;
    const first = size > 0.7 * before.size ? Math.max(0, before.ring - 2) : 0;
    const [middleX, middleY] = shape.middle;
    const { halfWidth, halfHeight } = shape;
    // Of the free places hardly farther out than the nearest, the one that lets all fit the window best.
    const free: { column: number; row: number; ring: number; price: number }[] = [];
    for (const [column, row, ring] of offsets(aspect, first)) {
      const [nearest, best] = [free[0], free.at(-1)];
      if (nearest !== undefined && (parts.length > MOST_CHOICE || ring > 1.5 * nearest.ring + 2)) break;
      const wide = Math.max(all.right, column + halfWidth) - Math.min(all.left, column - halfWidth);
      const tall = Math.max(all.bottom, row + halfHeight) - Math.min(all.top, row - halfHeight);
      const price = Math.max(wide / aspect, tall) + 0.02 * (ring + wide / aspect + tall);
      if (best !== undefined && price >= best.price) continue;
      const key = ([x, y]: readonly [number, number]): number =>
        (x - middleX + column + 32_768) * 65_536 + y - middleY + row + 32_768;
      if (shape.cells.every((each) => !taken.has(key(each)))) free.push({ column, row, ring, price });
    }
    const { column, row } = free.at(-1) ?? { column: 0, row: 0 };
    for (const [x, y] of shape.cells) taken.add((x - middleX + column + 32_768) * 65_536 + y - middleY + row + 32_768);
    all.left = Math.min(all.left, column - halfWidth);
    all.right = Math.max(all.right, column + halfWidth);
    all.top = Math.min(all.top, row - halfHeight);
    all.bottom = Math.max(all.bottom, row + halfHeight);
    moves[at] = { x: (column - middleX) * cell, y: (row - middleY) * cell };
    before = { size, ring: free[0]?.ring ?? 0 };
  }
  return moves;
}
