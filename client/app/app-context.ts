/**
 * What every component may ask for: the store, today's date, and the acts that need the API. Provided once by main.
 */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { AppState, Store } from "../state/store.ts";
import type { View } from "../state/view.ts";
import type { Acts } from "./acts.ts";

/** The surroundings of all components. `today` is an ISO date; `reload` opens the page anew at this very view. */
export type App = {
  readonly store: Store;
  readonly acts: Acts;
  readonly today: string;
  readonly reload: () => void;
};

const AppContext = createContext<App | null>(null);

/** Provides the surroundings. */
export const AppProvider = AppContext.Provider;

/** The surroundings; a component outside of the provider is a fault of ours. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("A component asked for the app outside of AppProvider.");
  return app;
}

/** All state, kept up to date. */
export function useAppState(): AppState {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The present view, kept up to date. */
export function useView(): View {
  return useAppState().history.present;
}
