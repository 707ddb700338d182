/**
 * The one place where state changes over time: history, graph, and how the connection stands. Holds, tells its
 * listeners, and nothing else; the rules are in the pure files beside it.
 */
import type { Action } from "./actions.ts";
import { EMPTY_GRAPH, type EntityNode, type Graph, type Link, learn, type Measures } from "./graph.ts";
import { advance, beginHistory, type History, redo, undo } from "./history.ts";
import type { Picked, Point, View } from "./view.ts";

/**
 * How the connection stands: `away` says in words what cannot be reached; `revived` counts its returns, and the times
 * that the reader asked to try again: each is a reason to ask once more for whatever failed.
 */
export type Connection = {
  readonly state: "connecting" | "ready" | "away";
  readonly message: string | null;
  readonly revived: number;
};

/** Words on what was left out: of the entities of the starting view, and of the relationships among what is shown. */
export type Cuts = { readonly start: string | null; readonly links: string | null };

/** What is opened above the page. */
export type Dialog = "keys" | "names" | "views" | "export" | "rules";

/** A menu that is open at a point of the window; `target` null is the canvas itself, a name a button of the header. */
export type OpenMenu = { readonly at: Point; readonly target: Picked | "views" | "share" | "layouts" | null };

/** How high the sheet of a narrow window stands: only its head is seen, half of the window, or nearly all of it. */
export type Sheet = "low" | "half" | "full";

/** What the page shows for now and no address holds. */
export type Passing = {
  readonly dialog: Dialog | null;
  readonly menu: OpenMenu | null;
  /** True while every tap adds to the selection, as Ctrl does for a click. */
  readonly selecting: boolean;
  /** True while the tour of a first visit is shown. */
  readonly touring: boolean;
  readonly sheet: Sheet;
};

/** All that the page knows. `notice` is a short message for the reader, with a number that tells repeats apart. */
export type AppState = {
  readonly history: History;
  readonly graph: Graph;
  /** The measures of entities by id, as far as size or colour has asked for them. */
  readonly measures: ReadonlyMap<string, Measures>;
  readonly connection: Connection;
  readonly notice: { readonly text: string; readonly serial: number } | null;
  /** What the canvas lacks although everything can be reached, in words; the reader may try again. */
  readonly fault: string | null;
  /** What the starting view or its relationships leave out because there is too much, in words. */
  readonly cuts: Cuts;
  /** How many requests or layouts of the canvas are under way. */
  readonly busy: number;
  readonly passing: Passing;
};

/** The store. `dispatch` changes the view, `learn` the graph; `get` gives the same object until something changes. */
export type Store = {
  readonly get: () => AppState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly learn: (entities: readonly EntityNode[], links: readonly Link[]) => void;
  readonly measure: (measures: ReadonlyMap<string, Measures>) => void;
  readonly connect: (connection: Omit<Connection, "revived">) => void;
  readonly fail: (fault: string | null) => void;
  readonly retry: () => void;
  readonly cut: (cuts: Partial<Cuts>) => void;
  readonly say: (text: string) => void;
  readonly working: (change: 1 | -1) => void;
  readonly pass: (passing: Partial<Passing>) => void;
};

/** A store that begins with a view. */
export function createStore(view: View): Store {
  let state: AppState = {
    history: beginHistory(view),
    graph: EMPTY_GRAPH,
    measures: new Map(),
    connection: { state: "connecting", message: null, revived: 0 },
    notice: null,
    fault: null,
    cuts: { start: null, links: null },
    busy: 0,
    passing: { dialog: null, menu: null, selecting: false, touring: false, sheet: "low" },
  };
  const listeners = new Set<() => void>();
  const put = (part: Partial<AppState>): void => {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  };
  const turn = (history: History): void => {
    if (history !== state.history) put({ history });
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => turn(advance(state.history, action)),
    undo: () => turn(undo(state.history)),
    redo: () => turn(redo(state.history)),
    learn: (entities, links) => put({ graph: learn(state.graph, entities, links) }),
    measure: (measures) => put({ measures }),
    connect: (connection) => {
      const before = state.connection;
      if (before.state === connection.state && before.message === connection.message) return;
      const returned = before.state === "away" && connection.state === "ready";
      // What went wrong stays said until whatever failed has been answered.
      const fault = returned ? before.message : state.fault;
      put({ fault, connection: { ...connection, revived: before.revived + (returned ? 1 : 0) } });
    },
    fail: (fault) => put({ fault }),
    retry: () => {
      const { connection } = state;
      put({ connection: { ...connection, revived: connection.revived + 1 } });
    },
    cut: (cuts) => put({ cuts: { ...state.cuts, ...cuts } }),
    say: (text) => put({ notice: { text, serial: (state.notice?.serial ?? 0) + 1 } }),
    working: (change) => put({ busy: state.busy + change }),
    pass: (passing) => put({ passing: { ...state.passing, ...passing } }),
  };
}
