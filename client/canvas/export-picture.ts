/**
 * Pictures of the canvas as files: PNG of the screen or of the whole graph at one to four times its size, and SVG. What
 * exports the view imports this when a picture is asked for; the canvas says what it shows through `offerPicture`.
 */
import { paintPicture } from "./paint-picture.ts";
import { composePicture, type PictureOptions } from "./picture.ts";
import { pictureNow } from "./picture-source.ts";
import { writeSvg } from "./write-svg.ts";

/** A PNG of the canvas; no side is longer than 8,192 pixels, whatever the scale. Rejects if the browser has no room. */
export async function renderPng(options: PictureOptions): Promise<Blob> {
  return paintPicture(composePicture(pictureNow(), options));
}

/** The canvas as an SVG document, at natural size. */
export function renderSvg(options: Omit<PictureOptions, "scale">): string {
  return writeSvg(composePicture(pictureNow(), { ...options, scale: 1 }));
}
