/**
 * Paints the lines and nodes of a drawing without the drawing library: for pictures of it, and for the first picture of
 * the page. Looks as the library draws it.
 */
import type { Camera } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { DIMMED, HIGHLIGHT, nodeColour, shapeOf } from "./kind-look.ts";
import { lineInk } from "./line-ink.ts";
import { OUTLINES } from "./outlines.ts";
import { type Size, seenNode } from "./overlay-plan.ts";
import { tracePath } from "./paint-overlay.ts";
import type { Theme } from "./theme.ts";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What is painted, and from where it is seen. */
export type Seen = {
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly size: Size;
  /** How wide lines are at least; 0 is as the library draws them. */
  readonly leastLine?: number;
};

function paintLines(context: Context, { drawing, theme, camera, size, leastLine }: Seen): void {
  for (const line of drawing.lines) {
    const { path, colour, width, opacity, dash, arrow } = lineInk(line, theme, camera, size, leastLine);
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

function paintNodes(context: Context, { drawing, theme, camera, size }: Seen): void {
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

/** Paints lines and nodes on a context whose unit is a CSS pixel. */
export function paintGraph(context: Context, seen: Seen): void {
  paintLines(context, seen);
  paintNodes(context, seen);
}
