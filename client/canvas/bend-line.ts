/**
 * How a line bends between two nodes: an S from column to column, level beneath the names that it passes; a bracket around
 * those between its ends within a column; an arc beside others between the same two. The drawing, which paints and finds
 * lines by itself, and the drawing library get the same control points. Pure.
 */
import type { Point } from "../state/view.ts";

/** How far an S leaves its ends level, as a share of the width in which it bends. */
const REACH = 0.32;
/** Lines narrower than this, in units of the canvas, are not drawn as an S. */
const LEAST_S = 60;
/** An S bends in at least this width, whatever names it passes. */
const LEAST_BEND = 56;
/** Lines within a column that are taller than this may have others between their ends: they run around those. */
const LEAST_BRACKET = 60;
/** How far a bracket leaves its column: at least, for each unit of its height, and at most. */
const BRACKET = { least: 24, each: 0.16, most: 72 } as const;
/** How far from its ends a bracket turns, in units of the canvas and at most as a share of its height. */
const TURN = { far: 30, most: 0.3 } as const;
/** How much farther out an arc's control point is than the arc. */
const ARC = 1.6;

/** The side of a column without labels: left is -1. */
export type Lean = -1 | 1;

/**
 * How a line runs: `aside` of others between the same two; if `curved`, bent from left to right, `level` from its left end
 * as far as the names there reach, and within a column on the side to which it `leans`. In units of the canvas.
 */
export type Run = {
  readonly aside: number;
  readonly curved: boolean;
  readonly leans: Lean;
  readonly level: number;
};

/** The control points of a line between two nodes that are not in the same place; none for a straight one. */
export function controlsOf(from: Point, to: Point, { aside, curved, leans, level }: Run): readonly Point[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const moved = (point: Point, far: number): Point => ({
    x: point.x - (far * dy) / length,
    y: point.y + (far * dx) / length,
  });
  if (curved && Math.abs(dx) >= LEAST_S) {
    const way = Math.sign(dx);
    const passed = Math.max(0, Math.min(level, Math.abs(dx) - LEAST_BEND));
    const reach = REACH * (Math.abs(dx) - passed);
    const [first, last] = way > 0 ? [passed, 0] : [0, passed];
    const along = (end: Point, far: number): Point => moved({ x: end.x + way * far, y: end.y }, aside);
    return [
      ...(first > 0 ? [along(from, Math.max(first / 2, first - reach))] : []),
      along(from, first + reach),
      along(to, -last - reach),
      ...(last > 0 ? [along(to, -Math.max(last / 2, last - reach))] : []),
    ];
  }
  if (curved && Math.abs(dy) > LEAST_BRACKET) {
    const out = Math.min(BRACKET.most, BRACKET.least + BRACKET.each * Math.abs(dy));
    const share = Math.min(TURN.most, TURN.far / length);
    const far = aside - leans * Math.sign(dy) * out;
    return [share, 1 - share].map((at) => moved({ x: from.x + at * dx, y: from.y + at * dy }, far));
  }
  return aside === 0 ? [] : [moved({ x: from.x + dx / 2, y: from.y + dy / 2 }, ARC * aside)];
}

/** A bend as Cytoscape wants it: for each control point its share of the straight way, and its distance from that. */
export type Bend = { readonly weights: string; readonly distances: string };

/** The bend of a line between two nodes; null for a straight one. */
export function bendOf(from: Point, to: Point, run: Run): Bend | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const controls = length === 0 ? [] : controlsOf(from, to, run);
  if (controls.length === 0) return null;
  const off = controls.map(({ x, y }) => ({ x: x - from.x, y: y - from.y }));
  return {
    weights: off.map(({ x, y }) => ((x * dx + y * dy) / (length * length)).toFixed(4)).join(" "),
    distances: off.map(({ x, y }) => ((y * dx - x * dy) / length).toFixed(2)).join(" "),
  };
}
