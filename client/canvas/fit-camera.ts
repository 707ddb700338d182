/**
 * The camera that shows everything: nodes scale with the zoom, labels do not, so the largest zoom that fits is found by
 * halving. Pure.
 */
import { LABEL_GAP, NODE_RADIUS } from "../layout/layout-job.ts";
import { type Camera, type Point, ZOOM } from "../state/view.ts";
import type { Side } from "./node-labels.ts";

/** What is to be seen: where, and how far its label reaches. */
export type Seen = Point & { readonly width: number; readonly height: number; readonly side: Side };

const MARGIN = 20;

/** The edges of what is seen, in CSS pixels from the origin of the canvas. */
export type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** How far things and their labels reach at a zoom. */
export function extentAt(seen: readonly Seen[], zoom: number): Extent {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y, width, height, side } of seen) {
    const radius = NODE_RADIUS * zoom;
    const beside = radius + LABEL_GAP + width;
    const under = radius + LABEL_GAP + height;
    left = Math.min(
      left,
      x * zoom - (side === "left" ? beside : side === "right" ? radius : Math.max(radius, width / 2)),
    );
    right = Math.max(
      right,
      x * zoom + (side === "right" ? beside : side === "left" ? radius : Math.max(radius, width / 2)),
    );
    const half = Math.max(radius, height / 2);
    top = Math.min(top, y * zoom - (side === "above" ? under : side === "below" ? radius : half));
    bottom = Math.max(bottom, y * zoom + (side === "below" ? under : side === "above" ? radius : half));
  }
  return { left, right, top, bottom };
}

/** The camera for a window of this size, at most `most` zoom. */
export function fitCamera(seen: readonly Seen[], width: number, height: number, most: number): Camera {
  if (seen.length === 0) return { x: 0, y: 0, zoom: 1 };
  const fits = (zoom: number): boolean => {
    const { left, right, top, bottom } = extentAt(seen, zoom);
    return right - left <= width - 2 * MARGIN && bottom - top <= height - 2 * MARGIN;
  };
  let low: number = ZOOM.least;
  let high = most;
  if (fits(high)) low = high;
  for (let step = 0; step < 18 && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const { left, right, top, bottom } = extentAt(seen, low);
  return { x: (left + right) / 2 / low, y: (top + bottom) / 2 / low, zoom: low };
}
