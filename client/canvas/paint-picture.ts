/** Paints a picture as a bitmap: lines, nodes, texts and caption on one canvas. Loaded when a picture is asked for. */
import { DIMMED, HIGHLIGHT, nodeColour, shapeOf } from "./kind-look.ts";
import { lineInk } from "./line-ink.ts";
import { OUTLINES } from "./outlines.ts";
import { seenNode } from "./overlay-plan.ts";
import { paintTexts, tracePath } from "./paint-overlay.ts";
import { CAPTION_FONT, CAPTION_LINE, CAPTION_MARGIN, type Picture } from "./picture.ts";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function paintLines(context: Context, { drawing, theme, camera, size }: Picture): void {
  for (const line of drawing.lines) {
    const { path, colour, width, opacity, dash, arrow } = lineInk(line, theme, camera, size);
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    tracePath(context, path);
    context.stroke();
    context.setLineDash([]);
    const [tip, left, right] = arrow;
    if (tip === undefined || left === undefined || right === undefined) continue;
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(left.x, left.y);
    context.lineTo(right.x, right.y);
    context.closePath();
    context.fill();
  }
  context.globalAlpha = 1;
}

function paintNodes(context: Context, { drawing, theme, camera, size }: Picture): void {
  for (const drawn of drawing.nodes) {
    const { node, x, y, radius, look } = seenNode(drawn, camera, size);
    context.save();
    context.translate(x, y);
    context.scale(radius / 7, radius / 7);
    context.translate(-8, -8);
    const outline = new Path2D(OUTLINES[shapeOf(node.kind)]);
    context.globalAlpha = look === "dim" ? DIMMED : 1;
    context.strokeStyle = look === "highlight" ? theme.accent : theme.paper;
    context.lineWidth = look === "highlight" ? HIGHLIGHT : 1.4;
    context.stroke(outline);
    context.fillStyle = nodeColour(drawn, theme);
    context.fill(outline);
    context.restore();
  }
}

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
  paintLines(context, picture);
  paintNodes(context, picture);
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
