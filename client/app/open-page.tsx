/**
 * All of the page but its first picture: acts, React and the shell. Loaded by main beside the first request, run when the
 * first picture stands.
 */
import { createRoot } from "react-dom/client";
import "../styles/says.css";
import "../styles/rows.css";
import "../styles/citations.css";
import "../styles/legend.css";
import "../styles/search.css";
import "../styles/pane.css";
import "../styles/menu.css";
import "../styles/dialog.css";
import { FaultBoundary } from "../parts/fault-boundary.tsx";
import type { Store } from "../state/store.ts";
import { createActs } from "./acts.ts";
import { AppProvider } from "./app-context.ts";
import { Shell } from "./shell.tsx";

/** What the page needs. `today` is an ISO date; `troubled` is told of requests that found nobody. */
export type Opening = {
  readonly store: Store;
  readonly today: string;
  readonly reload: () => void;
  readonly troubled: (message: string) => void;
};

/** Renders the page into an element, in place of what stands there. */
export function openPage(root: HTMLElement, { store, today, reload, troubled }: Opening): void {
  createRoot(root).render(
    <AppProvider value={{ store, acts: createActs(store, today, troubled), today, reload }}>
      <FaultBoundary what="The page">
        <Shell />
      </FaultBoundary>
    </AppProvider>,
  );
}
