/**
 * Where the pointer is, and what its wheel asks for: the canvas tells the stage what it hovers over, also when not the
 * pointer has moved but what lies beneath it. Takes moves and wheels before the drawing library, whose own search for what
 * is hovered is slow and whose wheel hardly zooms.
 */
import { type Camera, type Point, withinZoom } from "../state/view.ts";

/** What the pointer does; points are of the element, null outside of it. */
export type PointerTold = {
  readonly onHover: (at: Point | null) => void;
  readonly onZoom: (factor: number, at: Point) => void;
};

/** The watch: `again` tells the same place anew; `stop` ends it. */
export type PointerWatch = { readonly again: () => void; readonly stop: () => void };

/** How much of a doubling a wheel's unit is, by the event's `deltaMode` (pixels, lines, pages), as d3-zoom has it. */
const DOUBLINGS = [0.002, 0.05, 1] as const;
/** A pinch on a touchpad comes as a wheel with Ctrl and small steps. */
const PINCH = 10;
/** One event zooms at most so many doublings. */
const MOST = 0.5;

/** By what a turn of the wheel multiplies the zoom: a notch of 100 pixels by 1.15. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const doublings = -deltaY * (DOUBLINGS[deltaMode] ?? 1) * (ctrlKey ? PINCH : 1);
  return 2 ** Math.min(MOST, Math.max(-MOST, doublings));
}

/** The camera after a zoom by a factor that leaves what is at a point of the window there. */
export function zoomedAt(
  camera: Camera,
  factor: number,
  at: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const zoom = withinZoom(camera.zoom * factor);
  const kept = 1 / camera.zoom - 1 / zoom;
  return { x: camera.x + (at.x - width / 2) * kept, y: camera.y + (at.y - height / 2) * kept, zoom };
}

/** Watches an element. While a button is held the drawing library has the moves, and nothing is hovered anew. */
export function watchPointer(element: HTMLElement, told: PointerTold): PointerWatch {
  let last: Point | null = null;
  const ending = new AbortController();
  const { signal } = ending;
  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onMove = (event: MouseEvent): void => {
    last = placeOf(event);
    if (event.buttons !== 0) return;
    event.stopPropagation();
    told.onHover(last);
  };
  const onLeave = (): void => {
    last = null;
    told.onHover(null);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    // A button that is held drags or draws a box.
    if (event.deltaY !== 0 && event.buttons === 0) told.onZoom(wheelFactor(event), placeOf(event));
  };
  element.addEventListener("mousemove", onMove, { capture: true, signal });
  element.addEventListener("mouseleave", onLeave, { signal });
  element.addEventListener("wheel", onWheel, { capture: true, passive: false, signal });
  return {
    again: () => {
      if (last !== null) told.onHover(last);
    },
    stop: () => ending.abort(),
  };
}
