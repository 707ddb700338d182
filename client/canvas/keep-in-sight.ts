/**
 * Keeps what is selected in sight when the sheet of a narrow window rises over it: the canvas is moved, as by hand, so that
 * it stands in the part that is left free. Called by the canvas.
 */
import { type RefObject, useEffect, useRef } from "react";
import { useAppState } from "../app/app-context.ts";
import type { Camera, Picked, Point } from "../state/view.ts";
import type { Drawing } from "./drawing.ts";
import { pointAt } from "./line-path.ts";

/** What is nearer to the edges of the free part counts as out of sight, in CSS pixels: names need room too. */
const MARGIN = { aside: 36, above: 24, below: 48 } as const;
/** A free part that is lower than this shows nothing anyway, in CSS pixels. */
const LEAST_FREE = 72;

/** The part of a canvas that is free: as wide as the canvas, from its top down to `bottom`, in CSS pixels. */
export type FreePart = { readonly width: number; readonly height: number; readonly bottom: number };

/** The camera that shows the point in the free part; null if the present one does. */
export function cameraInSight(camera: Camera, at: Point, { width, height, bottom }: FreePart): Camera | null {
  if (bottom < LEAST_FREE) return null;
  const { zoom } = camera;
  const x = (at.x - camera.x) * zoom + width / 2;
  const y = (at.y - camera.y) * zoom + height / 2;
  const beside = x < MARGIN.aside || x > width - MARGIN.aside;
  const beyond = y < MARGIN.above || y > bottom - MARGIN.below;
  if (!beside && !beyond) return null;
  return { x: beside ? at.x : camera.x, y: beyond ? at.y + (height - bottom) / 2 / zoom : camera.y, zoom };
}

function placeOf(drawing: Drawing, picked: Picked): Point | undefined {
  if (picked.is === "entity") return drawing.byId.get(picked.id);
  const line = drawing.lines.find(({ link }) => link.id === picked.id || link.also.includes(picked.id));
  return line === undefined ? undefined : pointAt(line.path, 0.5);
}

/** The part of the canvas that a sheet leaves free; null where there is no sheet. */
function freePart(canvas: HTMLElement): FreePart | null {
  const sheet = document.querySelector(".side");
  if (sheet === null || getComputedStyle(sheet).position !== "fixed") return null;
  const { top, width, height } = canvas.getBoundingClientRect();
  return { width, height, bottom: Math.min(height, sheet.getBoundingClientRect().top - top) };
}

type Kept = {
  readonly canvas: RefObject<HTMLElement | null>;
  readonly drawing: Drawing;
  /** False while nothing is settled yet, or while the canvas is covered. */
  readonly seen: boolean;
  readonly lookFrom: (move: (now: Camera) => Camera) => void;
};

/** Moves the canvas once for each time the sheet rises, or something else is selected while it is raised. */
export function useKeepInSight({ canvas, drawing, seen, lookFrom }: Kept): void {
  const { history, passing } = useAppState();
  const picked = history.present.selection.at(-1);
  const kept = useRef<string | null>(null);
  const { sheet, selecting } = passing;
  useEffect(() => {
    const key = picked === undefined || sheet === "low" ? null : `${picked.is} ${picked.id}`;
    if (key === null) kept.current = null;
    // Who taps one after the other expects the next where it was.
    if (key === null || key === kept.current || selecting || !seen || canvas.current === null) return;
    const at = picked === undefined ? undefined : placeOf(drawing, picked);
    if (at === undefined) return;
    const free = freePart(canvas.current);
    // A wide window has no sheet, but may be turned.
    kept.current = free === null ? null : key;
    if (free !== null) lookFrom((now) => cameraInSight(now, at, free) ?? now);
  }, [picked, sheet, selecting, seen, drawing, canvas, lookFrom]);
}
