/**
 * A picture of the canvas, before it is drawn: which part is seen, how large it is, which labels have room, and what
 * stands in the caption. The same for a bitmap and for SVG. Pure but for the measuring of texts.
 */
import { type Camera, ZOOM } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { extentAt } from "./fit-camera.ts";
import { CANVAS_FONT, measureText } from "./node-labels.ts";
import { type OverlayPlan, planOverlay, type Size } from "./overlay-plan.ts";
import type { Theme } from "./theme.ts";
import { wrapLabel } from "./wrap-label.ts";

/** What can be pictured: what the canvas shows now. */
export type PictureSource = {
  readonly drawing: Drawing;
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: Theme;
};

/** What is asked of a picture: the part of the canvas, how many pixels for each CSS pixel, and the words below it. */
export type PictureOptions = {
  readonly area: "screen" | "whole";
  readonly scale: 1 | 2 | 3 | 4;
  readonly caption: string;
};

/** A picture: sizes in CSS pixels, `scale` as it could be had. The caption's lines stand below `size.height`. */
export type Picture = {
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly size: Size;
  readonly scale: number;
  readonly plan: OverlayPlan;
  readonly caption: readonly string[];
  /** Height with the caption. */
  readonly height: number;
};

/** No side of a picture is longer, in pixels: browsers refuse, or give an empty picture. */
export const MOST_PIXELS = 8192;
/** The font of the caption, and the height of its lines. */
export const CAPTION_FONT = `450 12.5px ${CANVAS_FONT}`;
/** The height of a line of the caption, in CSS pixels. */
export const CAPTION_LINE = 18;
/** The space around the caption, in CSS pixels. */
export const CAPTION_MARGIN = 14;
const MARGIN = 24;
const LEAST_WIDTH = 320;

/** The camera and size that show all of a drawing at a zoom. */
function wholeAt(drawing: Drawing, zoom: number): { readonly camera: Camera; readonly size: Size } {
  const seen = drawing.nodes.map(({ x, y, label }) => ({ ...label, x, y }));
  const { left, right, top, bottom } =
    seen.length === 0 ? { left: 0, right: 0, top: 0, bottom: 0 } : extentAt(seen, zoom);
  const size = { width: Math.ceil(right - left) + 2 * MARGIN, height: Math.ceil(bottom - top) + 2 * MARGIN };
  const camera = { x: (left + right) / 2 / zoom, y: (top + bottom) / 2 / zoom, zoom };
  return { camera, size: { width: Math.max(LEAST_WIDTH, size.width), height: size.height } };
}

/** All of a drawing at natural size, or at the largest zoom that a picture at single scale has room for. */
function whole(drawing: Drawing): { readonly camera: Camera; readonly size: Size } {
  const room = MOST_PIXELS - 200;
  const fits = ({ size }: { readonly size: Size }): boolean => size.width <= MOST_PIXELS && size.height <= room;
  let low: number = ZOOM.least / 4;
  let high = 1;
  if (fits(wholeAt(drawing, high))) return wholeAt(drawing, high);
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (fits(wholeAt(drawing, middle))) low = middle;
    else high = middle;
  }
  return wholeAt(drawing, low);
}

/** The picture that is asked for. */
export function composePicture(source: PictureSource, { area, scale, caption }: PictureOptions): Picture {
  const { drawing, theme } = source;
  const { camera, size } = area === "screen" ? source : whole(drawing);
  const measure = (text: string): number => measureText(text, CAPTION_FONT);
  const lines = caption
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => wrapLabel(line, size.width - 2 * CAPTION_MARGIN, 3, measure).lines);
  const height = size.height + (lines.length === 0 ? 0 : lines.length * CAPTION_LINE + 2 * CAPTION_MARGIN);
  const plan = planOverlay(drawing, camera, size, { entities: new Set(), relationships: new Set() });
  const most = MOST_PIXELS / Math.max(size.width, height);
  return { drawing, theme, camera, size, plan, caption: lines, height, scale: Math.min(scale, most) };
}
