/**
 * Keeps the view complete: whatever it lacks (entities, the relationships among them, places on the canvas) is asked
 * for, one need after the other, until nothing is lacking; starts again when the view changes or the server is back.
 */
import { readEntities, readLinksAmong } from "../api/read-graph.ts";
import { readStart } from "../api/read-start.ts";
import { ApiError } from "../api/request.ts";
import { jobOfView } from "../canvas/job-of-view.ts";
import { type LayoutDesk, LayoutError } from "../layout/ask-layout.ts";
import { own } from "../state/own.ts";
import type { AppState, Store } from "../state/store.ts";
import { START_SPECS } from "../state/view.ts";

/** What tending needs of the page. `frame` is the size of the canvas in CSS pixels. */
export type Tended = {
  readonly store: Store;
  readonly desk: LayoutDesk;
  readonly frame: () => { readonly width: number; readonly height: number };
  /** Fulfilled once names can be measured in their typeface, or the wait for it is over; then once all texts can. */
  readonly measurable: Promise<unknown>;
  readonly legible: Promise<unknown>;
  readonly troubled: (message: string) => void;
};

/** The ids of the view that have no place yet, of those that the graph knows. */
function unplaced({ history, graph }: AppState): readonly string[] {
  const { ids, positions } = history.present;
  return (ids ?? []).filter((id) => own(graph.entities, id) !== undefined && own(positions, id) === undefined);
}

/** The same for the same entities, in whatever order. */
function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}

/** Starts tending; gives back what stops it. */
export function tendView({ store, desk, frame, measurable, legible, troubled }: Tended): () => void {
  const unknown = new Set<string>();
  let linked = "";
  let running = false;
  let again = false;
  let stopped = false;
  let gaveUpAt = -1;

  const place = async (): Promise<void> => {
    await measurable;
    const before = store.get();
    const places = await desk.ask(jobOfView(before.history.present, before.graph, frame()));
    const missing = new Set(unplaced(store.get()));
    const fresh = Object.fromEntries(Object.entries(places).filter(([id]) => missing.has(id)));
    if (store.get().history.present.layout === before.history.present.layout) {
      store.dispatch({ type: "settled", positions: fresh });
    }
  };

  /** Meets the first need; false if there is none. */
  const meetNeed = async (): Promise<boolean> => {
    const { history, graph } = store.get();
    const { ids, pristine, start } = history.present;
    if (ids === null) {
      const found = await readStart(start);
      store.learn(found.entities, found.links);
      store.cut({ start: found.cut });
      // Another view may have been opened meanwhile.
      const now = store.get().history.present;
      if (now.ids !== null || now.start !== start) return true;
      const began = [...new Set(found.entities.map((entity) => entity.id))];
      if (found.linked === true) linked = keyOf(began);
      store.dispatch({ type: "began", ids: began });
      return true;
    }
    const lacking = ids.filter((id) => own(graph.entities, id) === undefined && !unknown.has(id));
    if (lacking.length > 0) {
      const found = await readEntities(lacking);
      for (const id of lacking) unknown.add(id);
      for (const entity of found) unknown.delete(entity.id);
      store.learn(found, []);
      const lost = lacking.filter((id) => unknown.has(id)).length;
      if (lost > 0)
        store.say(
          `${lost === 1 ? "One entity of this address is" : `${lost} entities of this address are`} not in the graph.`,
        );
      return true;
    }
    const bare = unplaced(store.get()).length > 0;
    // A start that is read by its relationships can be laid out at once; the others wait for theirs.
    if (bare && pristine && START_SPECS[start].types !== null) {
      await place();
      return true;
    }
    const key = keyOf(ids);
    if (key !== linked) {
      const { links, cut } = ids.length > 0 ? await readLinksAmong(ids) : { links: [], cut: false };
      store.learn([], links);
      store.cut({
        links: cut ? `Only the first ${links.length.toLocaleString("en")} relationships among them were read.` : null,
      });
      linked = key;
      return true;
    }
    if (bare) await place();
    return bare;
  };

  const run = async (): Promise<void> => {
    running = true;
    store.working(1);
    try {
      do {
        again = false;
        while (!stopped && (await meetNeed()));
      } while (again && !stopped);
      await legible;
      if (store.get().fault !== null) store.fail(null);
      if (store.get().connection.state === "connecting") store.connect({ state: "ready", message: null });
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof LayoutError)) throw error;
      gaveUpAt = store.get().connection.revived;
      if (error instanceof ApiError && error.fault === "away") {
        troubled(error.message);
      } else {
        store.fail(error.message);
        if (store.get().connection.state === "connecting") store.connect({ state: "ready", message: null });
      }
    } finally {
      running = false;
      store.working(-1);
    }
  };

  let seen = store.get().history.present;
  let revived = store.get().connection.revived;
  const onChange = (): void => {
    const { history, connection } = store.get();
    const changed = history.present !== seen;
    const returned = connection.revived !== revived && connection.revived > gaveUpAt;
    seen = history.present;
    revived = connection.revived;
    if (!changed && !returned) return;
    if (running) again = true;
    else void run();
  };
  const unsubscribe = store.subscribe(onChange);
  void run();
  return () => {
    stopped = true;
    unsubscribe();
  };
}
