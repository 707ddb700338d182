/**
 * Dragging the sheet of a narrow window by its head: it follows the finger, and settles at the nearest of its heights. A
 * touch that hardly moves is a press of the button beneath it.
 */
import { type DOMAttributes, type PointerEvent, type RefObject, useRef } from "react";
import type { Sheet } from "../state/store.ts";

/** How far a finger must move before it drags, in CSS pixels. */
const LEAST_DRAG = 8;
/** Shares of the window's height between which the sheet settles at the middle. */
const MIDDLE = { from: 0.25, to: 0.65 } as const;

/** Where a sheet of this height settles in a window of that height. */
export function settledSheet(height: number, windowHeight: number): Sheet {
  const share = height / windowHeight;
  return share < MIDDLE.from ? "low" : share > MIDDLE.to ? "full" : "half";
}

/** The listeners of the head; `onDropped` is told where the sheet has settled. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  onDropped: (at: Sheet) => void,
): Pick<DOMAttributes<HTMLElement>, "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel"> {
  const held = useRef<{ readonly y: number; readonly height: number; readonly at: string; drags: boolean } | null>(
    null,
  );
  const end = (event: PointerEvent, dropped: boolean): void => {
    const hold = held.current;
    const element = sheet.current;
    held.current = null;
    if (hold === null || element === null || !hold.drags) return;
    const height = hold.height + hold.y - event.clientY;
    element.style.height = "";
    element.dataset["sheet"] = hold.at;
    if (dropped) onDropped(settledSheet(height, window.innerHeight));
  };
  return {
    onPointerDown: (event) => {
      const element = sheet.current;
      if (element === null || !event.isPrimary || getComputedStyle(element).position !== "fixed") return;
      const at = element.dataset["sheet"] ?? "low";
      held.current = { y: event.clientY, height: element.offsetHeight, at, drags: false };
    },
    onPointerMove: (event) => {
      const hold = held.current;
      const element = sheet.current;
      if (hold === null || element === null) return;
      const up = hold.y - event.clientY;
      if (!hold.drags && Math.abs(up) < LEAST_DRAG) return;
      if (!hold.drags) {
        hold.drags = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        // What is in it is seen while it is drawn up.
        if (hold.at === "low") element.dataset["sheet"] = "half";
      }
      element.style.height = `${hold.height + up}px`;
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  };
}
