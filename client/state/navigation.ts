/**
 * Keeps the address and the view the same: a step of the view is a step of the browser's history, an amendment
 * replaces the present entry, and back and forward open the view of the address. Called once by main.
 */
import { decodeView, encodeView } from "./address.ts";
import type { Store } from "./store.ts";

/** Milliseconds for which amendments (a camera that moves) are gathered: browsers limit how often an entry may change. */
const GATHER = 250;

/** Starts following; gives back what stops it. */
export function followAddress(store: Store, target: Window): () => void {
  let steps = store.get().history;
  let written = encodeView(steps.present);
  let timer: number | undefined;
  const urlOf = (code: string): string =>
    `${target.location.pathname}${target.location.search}${code === "" ? "" : `#${code}`}`;
  const replace = (): void => {
    timer = undefined;
    const code = encodeView(store.get().history.present);
    if (code !== written) target.history.replaceState(null, "", urlOf(code));
    written = code;
  };
  const write = (): void => {
    const history = store.get().history;
    if (history === steps) return;
    const stepped = history.past !== steps.past;
    steps = history;
    if (!stepped) {
      timer ??= target.setTimeout(replace, GATHER);
      return;
    }
    if (timer !== undefined) target.clearTimeout(timer);
    timer = undefined;
    const code = encodeView(history.present);
    if (code !== written) target.history.pushState(null, "", urlOf(code));
    written = code;
  };
  const arrive = (): void => {
    const code = target.location.hash.replace(/^#/, "");
    if (code === written) return;
    if (timer !== undefined) target.clearTimeout(timer);
    timer = undefined;
    written = code;
    store.dispatch({ type: "open", view: decodeView(code) });
    steps = store.get().history;
  };
  const unsubscribe = store.subscribe(write);
  target.addEventListener("popstate", arrive);
  return () => {
    unsubscribe();
    target.removeEventListener("popstate", arrive);
  };
}
