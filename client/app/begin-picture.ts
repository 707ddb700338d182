/**
 * Waits with the page's parts until the first picture stands, so that it need not share the browser's time with them;
 * but not for long, and not where something has gone wrong or there is no such picture. Called once by main.
 */
import { isPictured, prepareFirstPicture, showFirstPicture } from "../canvas/first-picture.ts";
import type { Store } from "../state/store.ts";

/** Milliseconds for which the parts wait: without them the page can tell little of what it waits for. */
const PATIENCE = 700;
/** Milliseconds after which their scripts are fetched even so: an answer that is this far is not disturbed by them. */
const FETCH_AFTER = 300;

/** Has the scripts and styles of the page's parts fetched, which its HTML names for that; once they are, this does nothing. */
function fetchParts(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="parts"]'))
    link.rel = link.as === "style" ? "preload" : "modulepreload";
}

/** Milliseconds after which there is no more waiting for the page to have nothing to do. */
const IDLE_WITHIN = 40;

/** Calls when the page has nothing else to do, or soon in any case. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: IDLE_WITHIN });
  else setTimeout(act);
}

/** Fulfilled when the parts should come. A picture that is late is still shown, as long as the canvas shows nothing. */
export function beginPicture(store: Store, today: string, themeName: string): Promise<void> {
  return new Promise((resolve) => {
    let waiting = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(timer);
      fetchParts();
      resolve();
    };
    const stop = store.subscribe(() => {
      const state = store.get();
      if (!isPictured(state) || state.fault !== null || state.connection.state === "away") {
        stop();
        end();
      } else if (showFirstPicture(state, today, themeName)) {
        stop();
        // Once the frame with the picture has gone out.
        requestAnimationFrame(() => setTimeout(end));
      } else if (state.history.present.ids !== null && !waiting) {
        waiting = true;
        // While the layout runs in its worker, the page has time; but a worker that has just come is told by the page's
        // thread of what waits for it, which must not be busy then.
        whenIdle(() => {
          if (prepareFirstPicture(store.get(), today, themeName)) return;
          stop();
          end();
        });
      }
    });
    if (isPictured(store.get())) {
      timer = setTimeout(end, PATIENCE);
      setTimeout(fetchParts, FETCH_AFTER);
    } else {
      stop();
      end();
    }
  });
}
