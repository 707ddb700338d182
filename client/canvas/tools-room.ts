/** The room that the tools take on the canvas, so that no text is placed beneath them. Follows the rules of `canvas.css`. */
import type { Size } from "./overlay-plan.ts";
import type { Rect } from "./place-labels.ts";

/** Where the tools stand as a column, in CSS pixels from the lower left corner of the canvas: their edges, with some air. */
const COLUMN = { left: 14, width: 46, bottom: 14, height: 325 } as const;
/** The windows in which they lie in a row below the canvas. */
const BELOW = "(width < 760px), (height < 520px)";

/** What the tools cover of a canvas of this size. */
export function toolsRoom({ height }: Size): readonly Rect[] {
  if (window.matchMedia(BELOW).matches) return [];
  return [{ x: COLUMN.left, y: height - COLUMN.bottom - COLUMN.height, width: COLUMN.width, height: COLUMN.height }];
}
