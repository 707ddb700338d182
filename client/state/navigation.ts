/**
 * Keeps the address and the view the same: a step of the view, another form or another question is a step of the
 * browser's history, an amendment replaces the present entry, and back and forward open the view of the entry. Called
 * once by main.
 */
import { decodeView, encodeView } from "./address.ts";
import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/** Milliseconds for which amendments (a camera that moves) are gathered: browsers limit how often an entry may change. */
const GATHER = 250;

/** An address that follows: `flush` writes at once what is still being gathered. */
export type Following = { readonly flush: () => void; readonly stop: () => void };

/** The name under which an entry of the browser's history knows its view. */
function keyOf(state: unknown): string | undefined {
  if (typeof state !== "object" || state === null || !("liaison" in state)) return undefined;
  return typeof state.liaison === "string" ? state.liaison : undefined;
}

/** Starts following. */
export function followAddress(store: Store, target: Window): Following {
  // The views of this page's entries: nobody waits for a view that was just left, and what had not yet been written into
  // an address when it was left is not lost.
  const views = new Map<string, View>();
  let made = 0;
  const newKey = (): string => {
    made += 1;
    return `${Date.now().toString(36)}-${made}`;
  };
  let history = store.get().history;
  let written = encodeView(history.present);
  let key = keyOf(target.history.state) ?? newKey();
  let timer: number | undefined;
  const urlOf = (code: string): string =>
    `${target.location.pathname}${target.location.search}${code === "" ? "" : `#${code}`}`;
  const amend = (code: string): void => {
    target.history.replaceState({ liaison: key }, "", urlOf(code));
    written = code;
  };
  const settle = (): void => {
    if (timer !== undefined) target.clearTimeout(timer);
    timer = undefined;
  };
  /** Writes amendments that are still being gathered into the entry to which they belong. */
  const flush = (view: View): void => {
    if (timer === undefined) return;
    settle();
    const code = encodeView(view);
    if (code !== written) amend(code);
  };
  const write = (): void => {
    const now = store.get().history;
    if (now === history) return;
    const before = history;
    history = now;
    const { present } = now;
    const was = before.present;
    const elsewhere =
      present.form !== was.form || present.rosterBy !== was.rosterBy || present.question !== was.question;
    if (now.past === before.past && !elsewhere) {
      views.set(key, present);
      timer ??= target.setTimeout(() => flush(store.get().history.present), GATHER);
      return;
    }
    flush(before.present);
    const code = encodeView(present);
    if (code !== written) {
      key = newKey();
      target.history.pushState({ liaison: key }, "", urlOf(code));
      written = code;
    }
    views.set(key, present);
  };
  const arrive = (): void => {
    const code = target.location.hash.replace(/^#/, "");
    const known = keyOf(target.history.state);
    if (known === key && code === written) return;
    settle();
    const view = known === undefined ? undefined : views.get(known);
    written = code;
    key = known ?? newKey();
    const opened = view ?? decodeView(code);
    const now = encodeView(opened);
    if (known === undefined || now !== code) amend(now);
    views.set(key, opened);
    store.dispatch({ type: "open", view: opened });
    history = store.get().history;
  };
  const leave = (): void => flush(store.get().history.present);
  if (keyOf(target.history.state) === undefined) {
    target.history.replaceState({ liaison: key }, "", urlOf(target.location.hash.replace(/^#/, "")));
  }
  views.set(key, history.present);
  const unsubscribe = store.subscribe(write);
  target.addEventListener("popstate", arrive);
  target.addEventListener("pagehide", leave);
  return {
    flush: leave,
    stop: () => {
      unsubscribe();
      target.removeEventListener("popstate", arrive);
      target.removeEventListener("pagehide", leave);
    },
  };
}
