/**
 * Keeps the address and the view the same: a step of the view is a step of the browser's history, an amendment
 * replaces the present entry, and back and forward open the view of the address. Called once by main.
 */
import { decodeView, encodeView } from "./address.ts";
import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/** Milliseconds for which amendments (a camera that moves) are gathered: browsers limit how often an entry may change. */
const GATHER = 250;

/** An address that follows: `flush` writes at once what is still being gathered. */
export type Following = { readonly flush: () => void; readonly stop: () => void };

/** Starts following. */
export function followAddress(store: Store, target: Window): Following {
  let steps = store.get().history;
  let written = encodeView(steps.present);
  let timer: number | undefined;
  const urlOf = (code: string): string =>
    `${target.location.pathname}${target.location.search}${code === "" ? "" : `#${code}`}`;
  const replaceBy = (view: View): void => {
    const code = encodeView(view);
    if (code !== written) target.history.replaceState(null, "", urlOf(code));
    written = code;
  };
  /** Writes amendments that are still being gathered into the entry to which they belong. */
  const flush = (view: View): void => {
    if (timer === undefined) return;
    target.clearTimeout(timer);
    timer = undefined;
    replaceBy(view);
  };
  const write = (): void => {
    const history = store.get().history;
    if (history === steps) return;
    const stepped = history.past !== steps.past;
    const before = steps.present;
    steps = history;
    if (!stepped) {
      timer ??= target.setTimeout(() => flush(store.get().history.present), GATHER);
      return;
    }
    flush(before);
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
  return {
    flush: () => flush(store.get().history.present),
    stop: () => {
      unsubscribe();
      target.removeEventListener("popstate", arrive);
    },
  };
}
