/** Paints a picture as a bitmap: lines, nodes, texts and caption on one canvas. Loaded when a picture is asked for. */
import { paintGraph } from "./paint-graph.ts";
import { paintTexts } from "./paint-overlay.ts";
import { CAPTION_FONT, CAPTION_LINE, CAPTION_MARGIN, type Picture } from "./picture.ts";

/** The bitmap of a picture. Rejects if the browser cannot make one of that size. */
export function paintPicture(picture: Picture): Promise<Blob> {
  const { size, height, scale, theme, plan, caption } = picture;
  const canvas = new OffscreenCanvas(Math.floor(size.width * scale), Math.floor(height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return Promise.reject(new Error("The browser has no canvas to paint on."));
  context.scale(scale, scale);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, height);
  context.save();
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.clip();
  paintGraph(context, picture);
  paintTexts(context, plan, theme, new Set());
  context.restore();
  context.font = CAPTION_FONT;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = theme.muted;
  caption.forEach((line, row) => {
    context.fillText(line, CAPTION_MARGIN, size.height + CAPTION_MARGIN + (row + 0.5) * CAPTION_LINE);
  });
  return canvas.convertToBlob({ type: "image/png" });
}
