/**
 * Repulsion among many points in n log n: the quadtree of Barnes and Hut (1986) on flat arrays. Cells farther away
 * than their size over THETA push as one point.
 */

const THETA = 0.9;
const DEEPEST = 24;

type Cell = {
  x: number;
  y: number;
  mass: number;
  size: number;
  children: (Cell | undefined)[] | undefined;
  point: number;
};

function newCell(size: number): Cell {
  return { x: 0, y: 0, mass: 0, size, children: undefined, point: -1 };
}

function insert(
  cell: Cell,
  x: number,
  y: number,
  point: number,
  left: number,
  top: number,
  xs: Float64Array,
  ys: Float64Array,
  depth: number,
): void {
  if (cell.mass > 0 && depth < DEEPEST) {
    const half = cell.size / 2;
    cell.children ??= [undefined, undefined, undefined, undefined];
    const into = (px: number, py: number, index: number): void => {
      const east = px >= left + half ? 1 : 0;
      const south = py >= top + half ? 1 : 0;
      const at = east + 2 * south;
      const child = cell.children?.[at] ?? newCell(half);
      if (cell.children !== undefined) cell.children[at] = child;
      insert(child, px, py, index, left + east * half, top + south * half, xs, ys, depth + 1);
    };
    if (cell.point >= 0) {
      into(xs[cell.point] ?? 0, ys[cell.point] ?? 0, cell.point);
      cell.point = -1;
    }
    into(x, y, point);
  } else if (cell.mass === 0) {
    cell.point = point;
  }
  cell.x = (cell.x * cell.mass + x) / (cell.mass + 1);
  cell.y = (cell.y * cell.mass + y) / (cell.mass + 1);
  cell.mass += 1;
}

/** Adds to `dx` and `dy` the push that all other points give each point: `strength` over distance. */
export function repel(xs: Float64Array, ys: Float64Array, dx: Float64Array, dy: Float64Array, strength: number): void {
  const left = xs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - 1;
  const top = ys.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - 1;
  const right = xs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) + 1;
  const bottom = ys.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) + 1;
  const root = newCell(Math.max(right - left, bottom - top));
  for (let point = 0; point < xs.length; point += 1)
    insert(root, xs[point] ?? 0, ys[point] ?? 0, point, left, top, xs, ys, 0);
  const stack: Cell[] = [];
  for (let point = 0; point < xs.length; point += 1) {
    const x = xs[point] ?? 0;
    const y = ys[point] ?? 0;
    stack.push(root);
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      if (cell.point === point && cell.mass === 1) continue;
      const gapX = x - cell.x;
      const gapY = y - cell.y;
      const square = gapX * gapX + gapY * gapY;
      if (cell.children !== undefined && cell.size * cell.size > THETA * THETA * square) {
        for (const child of cell.children) if (child !== undefined) stack.push(child);
        continue;
      }
      const push = (strength * cell.mass) / Math.max(square, 25);
      dx[point] = (dx[point] ?? 0) + gapX * push;
      dy[point] = (dy[point] ?? 0) + gapY * push;
    }
  }
}
