/** The underlay, loaded when a drawing first is too large to be drawn in full: most never are. */
import type { Underlay } from "./underlay.ts";

/** A layer on an element that does nothing until it is needed and loaded. */
export function openLateUnderlay(host: HTMLElement): Underlay {
  let real: Underlay | null = null;
  let last: Parameters<Underlay["draw"]> | null = null;
  let ended = false;
  return {
    draw: (...order) => {
      const [, detail] = order;
      host.hidden = detail.whole;
      if (real !== null) real.draw(...order);
      if (real !== null || detail.whole) return;
      const loading = last !== null;
      last = order;
      if (loading) return;
      void import("./underlay.ts").then(({ openUnderlay }) => {
        if (ended || last === null) return;
        real = openUnderlay(host);
        real.draw(...last);
      });
    },
    follow: (camera) => real?.follow(camera),
    destroy: () => {
      ended = true;
      real?.destroy();
    },
  };
}
