/**
 * The way of a line: its start, its control points and its end, joined by quadratic curves as Cytoscape draws them; and
 * where it runs between two nodes. Says where a point on the way is, so that roles and highlights sit on the line. Pure.
 */
import type { Camera, Point } from "../state/view.ts";

/** A line's way: no control points for a straight one. */
export type LinePath = { readonly start: Point; readonly controls: readonly Point[]; readonly end: Point };

/** A quadratic piece of a way. */
export type Piece = { readonly from: Point; readonly control: Point; readonly to: Point };

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** How far an S leaves its ends level, as a share of its width. */
const REACH = 0.32;
/** Lines narrower than this, in units of the canvas, are not drawn as an S. */
const LEAST_S = 60;

/** The quadratic pieces of a way. */
export function pieces({ start, controls, end }: LinePath): readonly Piece[] {
  if (controls.length === 0) return [{ from: start, control: middle(start, end), to: end }];
  let from = start;
  return controls.map((control, at) => {
    const next = controls[at + 1];
    const to = next === undefined ? end : middle(control, next);
    const piece = { from, control, to };
    from = to;
    return piece;
  });
}

/** The point at `t` (0 to 1) of the way. */
export function pointAt(path: LinePath, t: number): Point {
  const all = pieces(path);
  const scaled = Math.min(0.9999, Math.max(0, t)) * all.length;
  const piece = all[Math.floor(scaled)];
  if (piece === undefined) return path.start;
  const s = scaled - Math.floor(scaled);
  const r = 1 - s;
  return {
    x: r * r * piece.from.x + 2 * r * s * piece.control.x + s * s * piece.to.x,
    y: r * r * piece.from.y + 2 * r * s * piece.control.y + s * s * piece.to.y,
  };
}

/** How a line bends, as Cytoscape wants it: shares of the way and distances from it; null for a straight one. */
export type Bend = { readonly weights: string; readonly distances: string };

/**
 * The bend of a line between two points: an S from left to right if `curved`, else an arc if it runs `aside` of others.
 */
export function bendOf(from: Point, to: Point, aside: number, curved: boolean): Bend | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  if (!curved || Math.abs(dx) < LEAST_S) {
    return aside === 0 ? null : { weights: "0.5", distances: (1.6 * aside).toFixed(2) };
  }
  const weight = (REACH * dx * dx) / (length * length);
  const distance = (REACH * dx * dy) / length;
  return {
    weights: `${weight.toFixed(4)} ${(1 - weight).toFixed(4)}`,
    distances: `${(aside - distance).toFixed(2)} ${(aside + distance).toFixed(2)}`,
  };
}

function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

/** The way between two nodes with these radii, in units of the canvas; a line from a node to itself loops above it. */
export function pathBetween(
  from: Point & { readonly radius: number },
  to: Point & { readonly radius: number },
  aside: number,
  curved: boolean,
): LinePath {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) {
    const up = from.y - 4 * from.radius;
    const controls = [
      { x: from.x - 3 * from.radius, y: up },
      { x: from.x + 3 * from.radius, y: up },
    ];
    return { start: { x: from.x, y: from.y - from.radius }, controls, end: { x: to.x, y: to.y - to.radius } };
  }
  const normal = { x: -dy / length, y: dx / length };
  const controls: Point[] = [];
  if (curved && Math.abs(dx) >= LEAST_S) {
    controls.push({ x: from.x + REACH * dx + normal.x * aside, y: from.y + normal.y * aside });
    controls.push({ x: to.x - REACH * dx + normal.x * aside, y: to.y + normal.y * aside });
  } else if (aside !== 0) {
    const out = 1.6 * aside;
    controls.push({ x: (from.x + to.x) / 2 + normal.x * out, y: (from.y + to.y) / 2 + normal.y * out });
  }
  return {
    start: towards(from, controls[0] ?? to, from.radius),
    controls,
    end: towards(to, controls.at(-1) ?? from, to.radius),
  };
}

/** Where a way of the canvas is on a screen of this size. */
export function onScreen(
  path: LinePath,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): LinePath {
  const put = ({ x, y }: Point): Point => ({
    x: (x - camera.x) * camera.zoom + size.width / 2,
    y: (y - camera.y) * camera.zoom + size.height / 2,
  });
  return { start: put(path.start), controls: path.controls.map(put), end: put(path.end) };
}
