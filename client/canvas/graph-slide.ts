/**
 * Lets a pan move the graph as it was drawn, so that a frame of it costs no drawing: the graph is drawn larger than the
 * window, held while it moves, and drawn anew when its edge comes near or the pan comes to rest. Used by
 * `cytoscape-graph.ts`; knows no graph.
 */
import type { Camera } from "../state/view.ts";

/** How far beyond each edge of the window the graph is drawn, in CSS pixels. */
export const OVERSCAN = 160;
/** How far what is drawn is moved at most, in CSS pixels. */
const FARTHEST = 150;

/** A slide. */
export type Slide = {
  /** Moves what is drawn to where the camera is; false if that is too far, and it is drawn anew. */
  readonly follow: () => boolean;
  /** Has what was moved drawn anew. */
  readonly release: () => void;
  /** To be told whenever the graph has been drawn. */
  readonly onDrawn: () => void;
};

/** The element that is drawn in: larger than its container by the overscan. */
export function roomIn(container: HTMLElement): HTMLElement {
  const room = document.createElement("div");
  room.className = "canvas-room";
  room.style.inset = `${-OVERSCAN}px`;
  container.append(room);
  return room;
}

/** A slide of a surface; `hold` keeps the graph from being drawn until `resume`. */
export function createSlide(
  surface: HTMLElement | null,
  camera: () => Camera,
  { hold, resume }: { readonly hold: () => void; readonly resume: () => void },
): Slide {
  let drawn: Camera | null = null;
  let sliding = false;
  const release = (): void => {
    if (sliding) resume();
    sliding = false;
  };
  return {
    release,
    follow: () => {
      const now = camera();
      const x = drawn === null ? Number.NaN : (drawn.x - now.x) * now.zoom;
      const y = drawn === null ? Number.NaN : (drawn.y - now.y) * now.zoom;
      const near = drawn?.zoom === now.zoom && Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
      if (!near || surface === null) {
        release();
        return false;
      }
      if (!sliding) hold();
      sliding = true;
      surface.style.transform = `translate(${x}px, ${y}px)`;
      return true;
    },
    onDrawn: () => {
      drawn = camera();
      if (surface !== null) surface.style.transform = "";
    },
  };
}
