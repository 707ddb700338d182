/**
 * What lies under a point of the canvas: a node, else a line. Linear in what is drawn, on plain numbers: a millisecond
 * for ten thousand, where the drawing library's own search takes a hundred. Pure.
 */
import type { Picked, Point } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { type LinePath, pieces } from "./line-path.ts";
import { LEAST_RADIUS } from "./overlay-plan.ts";

/** How near is near, in CSS pixels. */
const NEAR_NODE = 3;
const NEAR_LINE = 5;
const CUTS = 6;

function squareToSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return (p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2;
}

function squareToPath(point: Point, path: LinePath): number {
  if (path.controls.length === 0) return squareToSegment(point, path.start, path.end);
  let least = Number.POSITIVE_INFINITY;
  for (const { from, control, to } of pieces(path)) {
    let before = from;
    for (let cut = 1; cut <= CUTS; cut += 1) {
      const s = cut / CUTS;
      const r = 1 - s;
      const next = {
        x: r * r * from.x + 2 * r * s * control.x + s * s * to.x,
        y: r * r * from.y + 2 * r * s * control.y + s * s * to.y,
      };
      least = Math.min(least, squareToSegment(point, before, next));
      before = next;
    }
  }
  return least;
}

function mayReach(point: Point, { start, controls, end }: LinePath, far: number): boolean {
  let [left, right] = start.x < end.x ? [start.x, end.x] : [end.x, start.x];
  let [top, bottom] = start.y < end.y ? [start.y, end.y] : [end.y, start.y];
  for (const { x, y } of controls) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return point.x > left - far && point.x < right + far && point.y > top - far && point.y < bottom + far;
}

/** What lies under a point of the canvas at a zoom: the nearest node within reach, else the nearest line, else null. */
export function findHit(drawing: Drawing, point: Point, zoom: number): Picked | null {
  let found: Picked | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { node, x, y, radius } of drawing.nodes) {
    const reach = Math.max(radius, LEAST_RADIUS / zoom) + NEAR_NODE / zoom;
    const square = (x - point.x) ** 2 + (y - point.y) ** 2;
    if (square < reach * reach && square < least) {
      least = square;
      found = { is: "entity", id: node.id };
    }
  }
  if (found !== null) return found;
  const far = NEAR_LINE / zoom;
  least = far * far;
  for (const { link, path } of drawing.lines) {
    if (!mayReach(point, path, far)) continue;
    const square = squareToPath(point, path);
    if (square < least) {
      least = square;
      found = { is: "relationship", id: link.id };
    }
  }
  return found;
}
