/**
 * The layer beneath a large graph: tells its worker what to draw, and moves the drawn picture by a CSS transform while
 * the camera moves. The worker starts only when a drawing is too large to be drawn in full.
 */
import type { RuleLook } from "../state/style-rule.ts";
import type { Camera } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { lineOf, nodeColour } from "./kind-look.ts";
import type { Detail } from "./level-of-detail.ts";
import type { Size } from "./overlay-plan.ts";
import type { Theme } from "./theme.ts";
import type { UnderlayData, UnderlayOrder } from "./underlay-worker.ts";

/** How much wider and higher than the window the picture is, in CSS pixels, so that a pan does not meet its edge. */
const OVERSCAN = 420;

/** The layer. `draw` asks for a picture, `follow` moves the last one. */
export type Underlay = {
  readonly draw: (drawing: Drawing, detail: Detail, theme: Theme, camera: Camera, size: Size) => void;
  readonly follow: (camera: Camera) => void;
  readonly destroy: () => void;
};

function dataOf(drawing: Drawing, theme: Theme): UnderlayData {
  const index = new Map(drawing.nodes.map((each, at) => [each, at]));
  const colours: string[] = [];
  const numberOf = (colour: string): number => {
    const known = colours.indexOf(colour);
    return known >= 0 ? known : colours.push(colour) - 1;
  };
  // Dots are too small for an edge: what is highlighted has the colour itself.
  const styled = (look: RuleLook): string => (look === "highlight" ? theme.accent : theme.soft);
  return {
    xs: Float32Array.from(drawing.nodes, (each) => each.x),
    ys: Float32Array.from(drawing.nodes, (each) => each.y),
    radii: Float32Array.from(drawing.nodes, (each) => each.radius),
    nodeColours: Uint8Array.from(drawing.nodes, (drawn) =>
      numberOf(drawn.look === undefined ? nodeColour(drawn, theme) : styled(drawn.look)),
    ),
    lineColours: Uint8Array.from(drawing.lines, ({ link, look }) =>
      numberOf(look === undefined ? theme[lineOf(link.type).tone] : styled(look)),
    ),
    from: Uint32Array.from(drawing.lines, (line) => index.get(line.from) ?? 0),
    to: Uint32Array.from(drawing.lines, (line) => index.get(line.to) ?? 0),
    colours,
  };
}

/** The layer on an element that it fills with a canvas of its own. */
export function openUnderlay(host: HTMLElement): Underlay {
  let worker: Worker | null = null;
  let canvas: HTMLCanvasElement | null = null;
  let told: { readonly drawing: Drawing; readonly theme: Theme } | null = null;
  let number = 0;
  let drawn: Camera | null = null;
  let latest: Camera | null = null;
  const asked = new Map<number, { readonly camera: Camera; readonly size: Size }>();

  const follow = (camera: Camera): void => {
    latest = camera;
    if (canvas === null || drawn === null) return;
    const scale = camera.zoom / drawn.zoom;
    const x = (drawn.x - camera.x) * camera.zoom;
    const y = (drawn.y - camera.y) * camera.zoom;
    canvas.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px) scale(${scale})`;
  };
  const start = (): Worker => {
    const begun = new Worker(new URL("./underlay-worker.ts", import.meta.url), { type: "module" });
    const made = document.createElement("canvas");
    host.replaceChildren(made);
    canvas = made;
    const offscreen = made.transferControlToOffscreen();
    begun.postMessage({ type: "canvas", canvas: offscreen } satisfies UnderlayOrder, [offscreen]);
    begun.addEventListener("message", (event: MessageEvent<number>) => {
      const done = asked.get(event.data);
      for (const old of [...asked.keys()]) if (old <= event.data) asked.delete(old);
      if (done === undefined) return;
      drawn = done.camera;
      made.style.width = `${done.size.width + OVERSCAN}px`;
      made.style.height = `${done.size.height + OVERSCAN}px`;
      follow(latest ?? done.camera);
    });
    return begun;
  };
  return {
    follow,
    draw: (drawing, detail, theme, camera, size) => {
      host.hidden = detail.whole;
      if (detail.whole) return;
      worker ??= start();
      if (told === null || told.drawing !== drawing || told.theme !== theme) {
        const data = dataOf(drawing, theme);
        worker.postMessage({ type: "data", data } satisfies UnderlayOrder);
        told = { drawing, theme };
      }
      const inFull = new Set(detail.nodes);
      number += 1;
      asked.set(number, { camera, size });
      worker.postMessage({
        type: "draw",
        number,
        full: Uint8Array.from(drawing.nodes, (each) => (inFull.has(each) ? 1 : 0)),
        ...camera,
        width: size.width + OVERSCAN,
        height: size.height + OVERSCAN,
        ratio: window.devicePixelRatio || 1,
      } satisfies UnderlayOrder);
    },
    destroy: () => {
      worker?.terminate();
      worker = null;
      host.replaceChildren();
    },
  };
}
