/** Whether a hand holds the canvas: a button is pressed or a finger lies on it. Used by the stage. */

/** The watch: `holds` is true from the press until the release; `stop` ends it. */
export type Hand = { readonly holds: () => boolean; readonly stop: () => void };

/** Watches an element; tells when it is let go. */
export function watchHand(element: HTMLElement, onRelease: () => void): Hand {
  let down = false;
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const press = (): void => {
    down = true;
  };
  const release = (): void => {
    if (!down) return;
    down = false;
    onRelease();
  };
  for (const name of ["mousedown", "touchstart"]) element.addEventListener(name, press, options);
  // The release may come anywhere, and a window that loses the focus never hears of it.
  for (const name of ["mouseup", "touchend", "touchcancel", "blur"]) window.addEventListener(name, release, options);
  return { holds: () => down, stop: () => ending.abort() };
}
