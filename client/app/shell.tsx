/** The whole page: header, canvas with the other two forms over it, side panel, and the keys that hold everywhere. */
import { lazy, type ReactElement, Suspense, useEffect, useMemo, useState } from "react";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { EmptyCanvas } from "../panels/empty-canvas.tsx";
import { Header } from "../panels/header.tsx";
import { KeysDialog } from "../panels/keys-dialog.tsx";
import { SidePanel } from "../panels/side-panel.tsx";
import { Status } from "../panels/status.tsx";
import { sceneOf } from "../state/scene.ts";
import { useApp, useAppState } from "./app-context.ts";
import { useTheme } from "./theme-choice.ts";

const TablePane = lazy(async () => ({ default: (await import("../panels/table-pane.tsx")).TablePane }));
const QueryPane = lazy(async () => ({ default: (await import("../panels/query-pane.tsx")).QueryPane }));

/** The page. */
export function Shell(): ReactElement {
  const { store, today } = useApp();
  const { history, graph, busy, connection } = useAppState();
  const view = history.present;
  const { theme, toggle } = useTheme();
  const [keys, setKeys] = useState(false);
  // The scene depends on what the view shows, not on where it is looked at from: panning must not derive it again.
  const { start, ids, hidden, kindsOff, typesOff, asOf } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listed parts are all that sceneOf reads
  const scene = useMemo(
    () => sceneOf(view, graph, today),
    [start, ids, hidden, kindsOff, typesOff, asOf, graph, today],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, dialog") !== null;
      if (typing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const quick = event.ctrlKey || event.metaKey;
      if (quick && key === "z") event.shiftKey ? store.redo() : store.undo();
      else if (quick && key === "y") store.redo();
      else if (quick || event.altKey) return;
      else if (key === "?") setKeys(true);
      else if (key === "escape") store.dispatch({ type: "select", ids: [] });
      else if (key === "0") store.dispatch({ type: "look", camera: null });
      else if (key === "+" || key === "=") document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')?.click();
      else if (key === "-") document.querySelector<HTMLButtonElement>('[aria-label="Zoom out"]')?.click();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);

  const empty = ids !== null && scene.nodes.length === 0 && busy === 0 && connection.state !== "away";
  return (
    // The marker keeps React Aria from hiding the page while suggestions are open: focusable things must not be hidden.
    <div className="page" data-connection={connection.state} data-react-aria-top-layer="true">
      <Header dark={theme === "dark"} onTheme={toggle} onKeys={() => setKeys(true)} />
      <main className="main">
        <div className="stage">
          <GraphCanvas scene={scene} themeName={theme} covered={view.form !== "map"} />
          {empty && view.form === "map" && <EmptyCanvas filtered={ids.length > 0} />}
          {ids === null && connection.state !== "away" && <p className="waiting">Reading the graph …</p>}
          <Suspense fallback={<p className="waiting">Opening …</p>}>
            {view.form === "table" && <TablePane scene={scene} />}
            {view.form === "query" && <QueryPane scene={scene} />}
          </Suspense>
          <Status />
        </div>
        <SidePanel scene={scene} />
      </main>
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </div>
  );
}
