/** Fades at the edge of a pane beyond which its table goes on, so that nobody takes what is seen for all there is. */
import { type ReactElement, type RefObject, useEffect, useState } from "react";

/** Pixels that do not count as more: zoomed pages scroll by fractions. */
const LEAST = 2;

/** What is beyond the edges, and how far from the pane's top and bottom the table is. */
type Beyond = { readonly left: boolean; readonly right: boolean; readonly top: number; readonly bottom: number };

const NOTHING: Beyond = { left: false, right: false, top: 0, bottom: 0 };

function beyond(pane: HTMLElement): Beyond {
  const frame = pane.getBoundingClientRect();
  const table = pane.querySelector("table")?.getBoundingClientRect() ?? frame;
  return {
    left: pane.scrollLeft > LEAST,
    right: pane.scrollLeft + pane.clientWidth < pane.scrollWidth - LEAST,
    top: Math.max(0, Math.round(table.top - frame.top)),
    bottom: Math.max(0, Math.round(frame.bottom - table.bottom)),
  };
}

/** The fades of a pane that scrolls sideways; they lie over it, where the grounds of cells cannot cover them. */
export function EdgeFade({ pane }: { readonly pane: RefObject<HTMLElement | null> }): ReactElement {
  const [{ left, right, top, bottom }, setBeyond] = useState(NOTHING);
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const look = (): void => {
      const now = beyond(element);
      setBeyond((was) => (JSON.stringify(was) === JSON.stringify(now) ? was : now));
    };
    const watcher = new ResizeObserver(look);
    for (const each of [element, ...element.children]) watcher.observe(each);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [pane]);
  return <div className="edge-fade" aria-hidden="true" data-left={left} data-right={right} style={{ top, bottom }} />;
}
