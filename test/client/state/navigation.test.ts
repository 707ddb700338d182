/** The address follows the view: amendments reach the entry to which they belong before a step makes a new one. */
import { describe, expect, it } from "vitest";
import { followAddress } from "../../../client/state/navigation.ts";
import { createStore } from "../../../client/state/store.ts";
import { startView } from "../../../client/state/view.ts";

/** A window with a history like a browser's, and a clock that stands still. */
function stillWindow() {
  const entries: { url: string; state: unknown }[] = [{ url: "", state: null }];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const target = {
    location: {
      pathname: "/",
      search: "",
      get hash() {
        return entries[at]?.url ?? "";
      },
    },
    history: {
      get state() {
        return entries[at]?.state ?? null;
      },
      pushState: (state: unknown, _title: string, url: string) => {
        at += 1;
        entries.splice(at, entries.length, { url: url.slice(1), state });
      },
      replaceState: (state: unknown, _title: string, url: string) =>
        void entries.splice(at, 1, { url: url.slice(1), state }),
    },
    setTimeout: () => 1,
    clearTimeout: () => undefined,
    addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
    removeEventListener: () => undefined,
  };
  const go = (by: number): void => {
    at += by;
    listeners.get("popstate")?.();
  };
  return { urls: () => entries.map(({ url }) => url), go, target: target as unknown as Window };
}

describe("the address", () => {
  it("holds the camera of the view that a step leaves", () => {
    const { urls, target } = stillWindow();
    const store = createStore(startView("chairs"));
    followAddress(store, target);
    store.dispatch({ type: "look", camera: { x: 5, y: 6, zoom: 2 } });
    store.dispatch({ type: "setAsOf", asOf: "2024" });
    expect(urls()).toEqual(["#cam=5_6_2", "#at=2024&cam=5_6_2"]);
  });

  it("gets one entry for one act", () => {
    const { urls, target } = stillWindow();
    const store = createStore({ ...startView("empty"), kindsOff: ["Official"] });
    followAddress(store, target);
    store.dispatch({ type: "add", ids: ["a"], types: [], kinds: ["Official"], select: true });
    expect(urls()).toHaveLength(2);
    store.undo();
    expect(store.get().history.present.kindsOff).toEqual(["Official"]);
  });

  it("comes back to a camera that had not yet been written when the reader went back", () => {
    const { urls, go, target } = stillWindow();
    const store = createStore(startView("chairs"));
    followAddress(store, target);
    store.dispatch({ type: "setAsOf", asOf: "2024" });
    store.dispatch({ type: "look", camera: { x: 5, y: 6, zoom: 2 } });
    go(-1);
    expect(store.get().history.present).toEqual(startView("chairs"));
    go(1);
    expect(store.get().history.present.camera).toEqual({ x: 5, y: 6, zoom: 2 });
    expect(urls()).toEqual(["", "#at=2024&cam=5_6_2"]);
  });

  it("makes an entry of another form and another question, and no step of undo", () => {
    const { urls, go, target } = stillWindow();
    const store = createStore(startView("chairs"));
    followAddress(store, target);
    store.dispatch({ type: "read", form: "table" });
    store.dispatch({ type: "ask", question: { ask: "trace", way: "up", id: "a" } });
    expect(urls()).toEqual(["", "#form=table", "#form=table&ask=up~a"]);
    expect(store.get().history.past).toEqual([]);
    go(-2);
    expect(store.get().history.present.form).toBe("map");
  });

  it("keeps the very places of a view that it comes back to", () => {
    const { go, target } = stillWindow();
    const store = createStore(startView("chairs"));
    followAddress(store, target);
    store.dispatch({ type: "began", ids: ["a"] });
    store.dispatch({ type: "settled", positions: { a: { x: 1, y: 2 } } });
    const seen = store.get().history.present;
    store.dispatch({ type: "start", start: "venues" });
    go(-1);
    expect(store.get().history.present).toEqual(seen);
  });
});
