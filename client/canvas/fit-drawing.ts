/** The camera with which a canvas shows all of a drawing, beside the tools at its edge. Pure. */
import type { Camera } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { fitCamera } from "./fit-camera.ts";
import { NARROW } from "./node-labels.ts";
import type { Size } from "./overlay-plan.ts";

/** The largest zoom to which a view is fitted. */
const MOST_FIT = 1.3;
/** The room that the tools take at the left edge of a wide canvas, in CSS pixels. */
const TOOLS_WIDTH = 48;
/** From how many nodes on the fit keeps less room for names, and where they stand all around in a narrow window. */
const CROWD = 100;
const NARROW_CROWD = 24;

/** The camera with which a canvas of this size shows all of a drawing. */
export function fitDrawing(drawing: Drawing, { width, height }: Size): Camera {
  // Where there are many, most have no room for their names anyway: those at the edge need not have it either.
  const around = width < NARROW && drawing.layout !== "columns";
  const most = drawing.nodes.length > (around ? NARROW_CROWD : CROWD) ? width / 8 : width;
  const seen = drawing.nodes.map(({ x, y, label }) => ({ ...label, width: Math.min(label.width, most), x, y }));
  const inset = width < NARROW ? 0 : TOOLS_WIDTH;
  const whole = fitCamera(seen, width - inset, height, MOST_FIT);
  return { ...whole, x: whole.x - inset / 2 / whole.zoom };
}
