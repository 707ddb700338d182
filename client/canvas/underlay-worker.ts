/**
 * The worker that draws what is not drawn in full: dots and lines on a canvas beneath the graph, so that twenty thousand
 * of them cost the page nothing. Started by `underlay.ts`; knows numbers and colours, no entities.
 */

/** What there is to draw: places and looks by index; lines as pairs of indices. */
export type UnderlayData = {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly radii: Float32Array;
  /** By node and by line, an index into `colours`. */
  readonly nodeColours: Uint8Array;
  readonly lineColours: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly colours: readonly string[];
};

/** What the worker is told: its canvas, what there is, or which part of it to draw. */
export type UnderlayOrder =
  | { readonly type: "canvas"; readonly canvas: OffscreenCanvas }
  | { readonly type: "data"; readonly data: UnderlayData | null }
  | {
      readonly type: "draw";
      readonly number: number;
      /** 1 for nodes that are drawn in full elsewhere; lines between two such are left out too. */
      readonly full: Uint8Array;
      readonly x: number;
      readonly y: number;
      readonly zoom: number;
      readonly width: number;
      readonly height: number;
      readonly ratio: number;
    };

type Draw = Extract<UnderlayOrder, { type: "draw" }>;

const LEAST_RADIUS = 1.8;
const LINE_ALPHA = 0.5;

let canvas: OffscreenCanvas | null = null;
let data: UnderlayData | null = null;

function drawLines(
  context: OffscreenCanvasRenderingContext2D,
  shown: UnderlayData,
  { full }: Draw,
  colour: number,
): void {
  context.beginPath();
  for (let line = 0; line < shown.from.length; line += 1) {
    if (shown.lineColours[line] !== colour) continue;
    const from = shown.from[line] ?? 0;
    const to = shown.to[line] ?? 0;
    if (full[from] === 1 && full[to] === 1) continue;
    context.moveTo(shown.xs[from] ?? 0, shown.ys[from] ?? 0);
    context.lineTo(shown.xs[to] ?? 0, shown.ys[to] ?? 0);
  }
  context.stroke();
}

function drawNodes(context: OffscreenCanvasRenderingContext2D, shown: UnderlayData, order: Draw, colour: number): void {
  context.beginPath();
  for (let node = 0; node < shown.xs.length; node += 1) {
    if (shown.nodeColours[node] !== colour || order.full[node] === 1) continue;
    const radius = Math.max(LEAST_RADIUS / order.zoom, shown.radii[node] ?? 0);
    const [x, y] = [shown.xs[node] ?? 0, shown.ys[node] ?? 0];
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function draw(order: Draw): void {
  const context = canvas?.getContext("2d");
  if (canvas === null || context == null) return;
  const { x, y, zoom, width, height, ratio } = order;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  if (data === null) return;
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, (width / 2) * ratio - x * scale, (height / 2) * ratio - y * scale);
  context.lineWidth = 1 / zoom;
  context.globalAlpha = LINE_ALPHA;
  for (const [colour, text] of data.colours.entries()) {
    context.strokeStyle = text;
    drawLines(context, data, order, colour);
  }
  context.globalAlpha = 1;
  for (const [colour, text] of data.colours.entries()) {
    context.fillStyle = text;
    drawNodes(context, data, order, colour);
  }
}

self.addEventListener("message", ({ data: order }: MessageEvent<UnderlayOrder>) => {
  switch (order.type) {
    case "canvas":
      canvas = order.canvas;
      return;
    case "data":
      data = order.data;
      return;
    case "draw":
      draw(order);
      self.postMessage(order.number);
  }
});
