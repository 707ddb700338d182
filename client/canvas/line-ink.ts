/**
 * How a line is drawn where the drawing library does not draw it: colour, width, opacity, dashes and the arrow's three corners,
 * in CSS pixels. For pictures, and for the first picture of the page.
 */
import type { Camera, Point } from "../state/view.ts";
import type { DrawnLine } from "./drawing.ts";
import { DIMMED, HIGHLIGHT, lineOf } from "./kind-look.ts";
import { type LinePath, onScreen } from "./line-path.ts";
import type { Size } from "./overlay-plan.ts";
import type { Theme } from "./theme.ts";

/** A line ready to be drawn; `arrow` is empty where there is none. */
export type LineInk = {
  readonly path: LinePath;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
  readonly arrow: readonly Point[];
};

/** How wide a line of a picture is at least, so that it can be seen on paper. */
const LEAST_WIDTH = 0.6;
const ARROW = { length: 9, half: 4 } as const;

/** The ink of a line as a camera sees it; it is at least `least` wide. */
export function lineInk(
  { link, path, look }: DrawnLine,
  theme: Theme,
  camera: Camera,
  size: Size,
  least: number = LEAST_WIDTH,
): LineInk {
  const { width, tone, arrow } = lineOf(link.type);
  const { zoom } = camera;
  const seen = onScreen(path, camera, size);
  const dashes = { ENDED: [6, 5], NOT_YET: [1.5, 4], CURRENT: [], UNDATED: [] }[link.standing];
  const strong = look === "highlight";
  const ink = {
    colour: theme[strong ? "accent" : tone],
    width: Math.max(least, (strong ? HIGHLIGHT : width) * zoom),
    opacity: look === "dim" ? DIMMED : 1,
    dash: dashes.map((each) => each * zoom),
  };
  if (!arrow) return { ...ink, path: seen, arrow: [] };
  const before = seen.controls.at(-1) ?? seen.start;
  const length = Math.hypot(seen.end.x - before.x, seen.end.y - before.y) || 1;
  const ahead = { x: (seen.end.x - before.x) / length, y: (seen.end.y - before.y) / length };
  const back = { x: seen.end.x - ahead.x * ARROW.length * zoom, y: seen.end.y - ahead.y * ARROW.length * zoom };
  const half = ARROW.half * zoom;
  return {
    ...ink,
    path: { ...seen, end: back },
    arrow: [
      seen.end,
      { x: back.x - ahead.y * half, y: back.y + ahead.x * half },
      { x: back.x + ahead.y * half, y: back.y - ahead.x * half },
    ],
  };
}
