/**
 * Keeps the view complete: whatever it lacks (entities, the relationships among them, places on the canvas) is asked
 * for, one need after the other, until nothing is lacking; starts again when the view changes or the server is back.
 */
import { readEntities, readLinksAmong } from "../api/read-graph.ts";
import { readStart } from "../api/read-start.ts";
import { ApiError } from "../api/request.ts";
import { jobOfView } from "../canvas/job-of-view.ts";
import { NARROW } from "../canvas/node-labels.ts";
import { type LayoutDesk, LayoutError } from "../layout/ask-layout.ts";
import { own } from "../state/own.ts";
import type { AppState, Store } from "../state/store.ts";
import { START_SPECS } from "../state/view.ts";

type Frame = { readonly width: number; readonly height: number };

/** By how much a side of the canvas must have changed for a starting view to be laid out anew. */
const OTHER_SIZE = 0.1;

/** True if a drawing for one frame is not right for the other. */
function differs(frame: Frame, from: Frame): boolean {
  const far = (now: number, before: number): boolean => Math.abs(now - before) > OTHER_SIZE * before;
  const narrow = frame.width < NARROW !== from.width < NARROW;
  return narrow || far(frame.width, from.width) || far(frame.height, from.height);
}

/** What tending needs of the page. `frame` is the size of the canvas in CSS pixels. */
export type Tended = {
  readonly store: Store;
  readonly desk: LayoutDesk;
  readonly frame: () => Frame;
  /** Calls when the window has come to another size. */
  readonly onResized: (listener: () => void) => void;
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
export function tendView({ store, desk, frame, onResized, measurable, legible, troubled }: Tended): () => void {
  const unknown = new Set<string>();
  let linked = "";
  let running = false;
  let again = false;
  let stopped = false;
  let gaveUpAt = -1;
  let framed: Frame | null = null;

  /** True if what is seen is a start as it was laid out for a window of quite another size, all of it fitted. */
  const misfits = (): boolean => {
    const { pristine, camera, ids } = store.get().history.present;
    return pristine && camera === null && ids !== null && framed !== null && differs(frame(), framed);
  };
  /** Lays out a start anew: nobody has moved anything, and its address gives the same drawing in such a window. */
  const reframe = async (): Promise<void> => {
    const before = store.get();
    framed = frame();
    const bare = { ...before.history.present, positions: {} };
    const positions = await desk.ask(jobOfView(bare, before.graph, framed));
    const { pristine, camera, ids, layout } = store.get().history.present;
    if (!pristine || camera !== null || ids !== bare.ids || layout !== bare.layout) return;
    store.dispatch({ type: "settled", positions });
  };
  const place = async (): Promise<void> => {
    await measurable;
    const before = store.get();
    framed = frame();
    const places = await desk.ask(jobOfView(before.history.present, before.graph, framed));
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
    else if (misfits()) await reframe();
    else return false;
    return true;
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
  onResized(() => {
    if (stopped || !misfits()) return;
    if (running) again = true;
    else void run();
  });
  void run();
  return () => {
    stopped = true;
    unsubscribe();
  };
}
