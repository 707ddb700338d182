/**
 * The keys that look around on the canvas from anywhere on the page: plus, minus and 0 zoom, Shift with an arrow pans.
 * Used by the canvas, which knows what its camera is.
 */
import { useEffect } from "react";
import { useApp } from "../app/app-context.ts";
import type { Camera } from "../state/view.ts";
import { AHEAD, isArrow } from "./nearest-node.ts";

/** How far one press pans, in CSS pixels. */
const PAN = 80;
/** By how much one press zooms. */
export const ZOOM_STEP = 1.3;

type Looking = {
  readonly lookFrom: (move: (now: Camera) => Camera) => void;
  readonly zoomBy: (factor: number) => void;
  /** True while another form of the view lies over the canvas. */
  readonly covered: boolean;
};

/** Listens while the component is there. */
export function useCanvasKeys({ lookFrom, zoomBy, covered }: Looking): void {
  const { store } = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, dialog") !== null;
      if (covered || typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      if (key === "0") store.dispatch({ type: "look", camera: null });
      else if (key === "+" || key === "=") zoomBy(ZOOM_STEP);
      else if (key === "-") zoomBy(1 / ZOOM_STEP);
      else if (event.shiftKey && isArrow(key)) {
        const { x, y } = AHEAD[key];
        lookFrom((now) => ({ ...now, x: now.x + (x * PAN) / now.zoom, y: now.y + (y * PAN) / now.zoom }));
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, lookFrom, zoomBy, covered]);
}
