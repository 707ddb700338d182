/** What the canvas shows now, for whoever makes a picture of it: the canvas offers it, `export-picture.ts` takes it. */
import type { PictureSource } from "./picture.ts";

let source: (() => PictureSource) | null = null;

/** Offers what can be pictured; gives back what withdraws it. */
export function offerPicture(tell: () => PictureSource): () => void {
  source = tell;
  return () => {
    if (source === tell) source = null;
  };
}

/** What can be pictured now. Throws if there is no canvas. */
export function pictureNow(): PictureSource {
  if (source === null) throw new Error("There is no canvas to picture.");
  return source();
}
