/**
 * The one place where state changes over time: history, graph, and how the connection stands. Holds, tells its
 * listeners, and nothing else; the rules are in the pure files beside it.
 */
import type { Action } from "./actions.ts";
import { EMPTY_GRAPH, type EntityNode, type Graph, type Link, learn } from "./graph.ts";
import { advance, beginHistory, type History, redo, undo } from "./history.ts";
import type { View } from "./view.ts";

/** How the connection stands: `away` says in words what cannot be reached; `revived` counts its returns. */
export type Connection = {
  readonly state: "connecting" | "ready" | "away";
  readonly message: string | null;
  readonly revived: number;
};

/** All that the page knows. `notice` is a short message for the reader, with a number that tells repeats apart. */
export type AppState = {
  readonly history: History;
  readonly graph: Graph;
  readonly connection: Connection;
  readonly notice: { readonly text: string; readonly serial: number } | null;
  /** How many requests or layouts of the canvas are under way. */
  readonly busy: number;
};

/** The store. `dispatch` changes the view, `learn` the graph; `get` gives the same object until something changes. */
export type Store = {
  readonly get: () => AppState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly learn: (entities: readonly EntityNode[], links: readonly Link[]) => void;
  readonly connect: (connection: Omit<Connection, "revived">) => void;
  readonly say: (text: string) => void;
  readonly working: (change: 1 | -1) => void;
};

/** A store that begins with a view. */
export function createStore(view: View): Store {
  let state: AppState = {
    history: beginHistory(view),
    graph: EMPTY_GRAPH,
    connection: { state: "connecting", message: null, revived: 0 },
    notice: null,
    busy: 0,
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
    connect: (connection) => {
      const before = state.connection;
      if (before.state === connection.state && before.message === connection.message) return;
      const returned = before.state === "away" && connection.state === "ready";
      put({ connection: { ...connection, revived: before.revived + (returned ? 1 : 0) } });
    },
    say: (text) => put({ notice: { text, serial: (state.notice?.serial ?? 0) + 1 } }),
    working: (change) => put({ busy: state.busy + change }),
  };
}
