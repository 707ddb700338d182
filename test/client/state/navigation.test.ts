/** The address follows the view: amendments reach the entry to which they belong before a step makes a new one. */
import { describe, expect, it } from "vitest";
import { followAddress } from "../../../client/state/navigation.ts";
import { createStore } from "../../../client/state/store.ts";
import { startView } from "../../../client/state/view.ts";

/** A window with a history that keeps what is written, and a clock that stands still. */
function stillWindow() {
  const entries = [""];
  const last = (url: string): string => url.slice(1);
  const target = {
    location: { pathname: "/", search: "", hash: "" },
    history: {
      pushState: (_state: unknown, _title: string, url: string) => void entries.push(last(url)),
      replaceState: (_state: unknown, _title: string, url: string) => void entries.splice(-1, 1, last(url)),
    },
    setTimeout: () => 1,
    clearTimeout: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { entries, target: target as unknown as Window };
}

describe("the address", () => {
  it("holds the camera of the view that a step leaves", () => {
    const { entries, target } = stillWindow();
    const store = createStore(startView("chairs"));
    followAddress(store, target);
    store.dispatch({ type: "look", camera: { x: 5, y: 6, zoom: 2 } });
    store.dispatch({ type: "setAsOf", asOf: "2024" });
    expect(entries).toEqual(["#cam=5_6_2", "#at=2024&cam=5_6_2"]);
  });

  it("gets one entry for one act", () => {
    const { entries, target } = stillWindow();
    const store = createStore({ ...startView("empty"), kindsOff: ["Official"] });
    followAddress(store, target);
    store.dispatch({ type: "add", ids: ["a"], types: [], kinds: ["Official"], select: true });
    expect(entries).toHaveLength(2);
    store.undo();
    expect(store.get().history.present.kindsOff).toEqual(["Official"]);
  });
});
