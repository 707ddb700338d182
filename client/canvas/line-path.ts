/**
 * The way of a line: its start, its control points and its end, joined by quadratic curves as Cytoscape draws them; and
 * where it runs between two nodes. Says where a point on the way is, so that roles and highlights sit on the line. Pure.
 */
import type { Camera, Point } from "../state/view.ts";
import { controlsOf, type Run } from "./bend-line.ts";

/** A line's way: no control points for a straight one. */
export type LinePath = { readonly start: Point; readonly controls: readonly Point[]; readonly end: Point };

/** A quadratic piece of a way. */
export type Piece = { readonly from: Point; readonly control: Point; readonly to: Point };

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

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

function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * far) / length, y: from.y + ((to.y - from.y) * far) / length };
}

/** The way between two nodes with these radii, in units of the canvas; a line from a node to itself loops above it. */
export function pathBetween(
  from: Point & { readonly radius: number },
  to: Point & { readonly radius: number },
  run: Run,
): LinePath {
  if (from.x === to.x && from.y === to.y) {
    const up = from.y - 4 * from.radius;
    const controls = [
      { x: from.x - 3 * from.radius, y: up },
      { x: from.x + 3 * from.radius, y: up },
    ];
    return { start: { x: from.x, y: from.y - from.radius }, controls, end: { x: to.x, y: to.y - to.radius } };
  }
  const controls = controlsOf(from, to, run);
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
