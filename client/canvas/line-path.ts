/**
 * The way of a line on the screen: its start, its control points and its end, joined by quadratic curves as Cytoscape
 * draws them. Says where a point on the way is, so that roles and highlights sit on the line. Pure.
 */
import type { Point } from "../state/view.ts";

/** A line's way: no control points for a straight one. */
export type LinePath = { readonly start: Point; readonly controls: readonly Point[]; readonly end: Point };

/** A quadratic piece of a way. */
export type Piece = { readonly from: Point; readonly control: Point; readonly to: Point };

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** How far an S leaves its ends level, as a share of its width. */
const REACH = 0.32;

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

/** Cytoscape's control weights and distances for an S from left to right, `dx` and `dy` apart, bent aside by `aside`. */
export function sCurve(
  dx: number,
  dy: number,
  aside: number,
): { readonly weights: string; readonly distances: string } {
  const length = Math.hypot(dx, dy) || 1;
  const weight = (REACH * dx * dx) / (length * length);
  const distance = (REACH * dx * dy) / length;
  return {
    weights: `${weight.toFixed(4)} ${(1 - weight).toFixed(4)}`,
    distances: `${(aside - distance).toFixed(2)} ${(aside + distance).toFixed(2)}`,
  };
}
