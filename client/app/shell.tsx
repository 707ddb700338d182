/** The whole page: header, canvas with the other two forms over it, side panel, and the keys that hold everywhere. */
import { type ReactElement, useEffect, useMemo } from "react";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { Header } from "../panels/header.tsx";
import { SidePanel } from "../panels/side-panel.tsx";
import { SkipLinks } from "../panels/skip-links.tsx";
import { Status } from "../panels/status.tsx";
import { FaultBoundary } from "../parts/fault-boundary.tsx";
import { sceneOf } from "../state/scene.ts";
import { useApp, useAppState } from "./app-context.ts";
import { latePart } from "./late-part.tsx";
import { useTheme } from "./theme-choice.ts";

const TablePane = latePart("The table", async () => (await import("../table/table-pane.tsx")).TablePane);
const RosterPane = latePart("The roster", async () => (await import("../roster/roster-pane.tsx")).RosterPane);
const QueryPane = latePart("The query", async () => (await import("../panels/query-pane.tsx")).QueryPane);
const PageMenu = latePart("The menu", async () => (await import("../menu/page-menu.tsx")).PageMenu);
const PageDialog = latePart("The dialog", async () => (await import("../dialogs/page-dialog.tsx")).PageDialog);
const QuestionPane = latePart("The answer", async () => (await import("../trace/question-pane.tsx")).QuestionPane);
const MeasureReader = latePart(
  "The measures",
  async () => (await import("../measures/measure-reader.tsx")).MeasureReader,
);
const EmptyCanvas = latePart("The offer", async () => (await import("../panels/empty-canvas.tsx")).EmptyCanvas);
const PathPrompt = latePart("The question", async () => (await import("../trace/path-prompt.tsx")).PathPrompt);
const OPENING = <p className="waiting">Opening …</p>;

/** The page. */
export function Shell(): ReactElement {
  const { store, today } = useApp();
  const { history, graph, busy, connection, fault, passing } = useAppState();
  const view = history.present;
  const { theme, toggle } = useTheme();
  // The scene depends on what the view shows, not on where it is looked at from: panning must not derive it again.
  const { ids, hidden, kindsOff, typesOff, asOf, pinned, grouped } = view;
  const scene = useMemo(
    () => sceneOf({ ids, hidden, kindsOff, typesOff, asOf, pinned, grouped }, graph, today),
    [ids, hidden, kindsOff, typesOff, asOf, pinned, grouped, graph, today],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog") !== null;
      if (typing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const quick = event.ctrlKey || event.metaKey;
      if (quick && key === "z") event.shiftKey ? store.redo() : store.undo();
      else if (quick && key === "y") store.redo();
      else if (quick || event.altKey) return;
      else if (key === "?") store.pass({ dialog: "keys" });
      else if (key === "escape") {
        store.pass({ selecting: false });
        store.dispatch({ type: "select", selection: [] });
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store]);

  const { question } = view;
  const measured = view.colourBy !== null || (view.sizeBy ?? "degree") !== "degree";
  // Until the end of a path is chosen the canvas must be seen.
  const asked = question?.ask === "path" && question.to === null ? null : question;
  const covered = view.form !== "map" || asked !== null;
  const empty = ids !== null && scene.nodes.length === 0 && busy === 0 && connection.state !== "away";
  return (
    // The marker keeps React Aria from hiding the page while suggestions are open: focusable things must not be hidden.
    <div className="page" data-connection={connection.state} data-react-aria-top-layer="true">
      <SkipLinks />
      <Header dark={theme === "dark"} onTheme={toggle} onKeys={() => store.pass({ dialog: "keys" })} />
      <main className="main">
        <div className="stage">
          <FaultBoundary what="The map">
            <GraphCanvas scene={scene} themeName={theme} covered={covered} />
          </FaultBoundary>
          {empty && !covered && <EmptyCanvas filtered={ids.length > 0} waiting={null} />}
          {ids === null && connection.state !== "away" && fault === null && (
            <p className="waiting">Reading the graph …</p>
          )}
          {view.form !== "map" && asked === null && (
            <FaultBoundary key={view.form} what={`The ${view.form}`}>
              {view.form === "table" && <TablePane scene={scene} waiting={OPENING} />}
              {view.form === "roster" && <RosterPane scene={scene} waiting={OPENING} />}
              {view.form === "query" && <QueryPane scene={scene} waiting={OPENING} />}
            </FaultBoundary>
          )}
          {asked !== null && (
            <FaultBoundary key={asked.ask} what="The answer">
              <QuestionPane question={asked} waiting={OPENING} />
            </FaultBoundary>
          )}
          {question?.ask === "path" && question.to === null && <PathPrompt from={question.from} waiting={null} />}
          {measured && <MeasureReader scene={scene} waiting={null} />}
          <Status />
        </div>
        <FaultBoundary what="The panel">
          <SidePanel scene={scene} />
        </FaultBoundary>
      </main>
      {passing.menu !== null && (
        <FaultBoundary what="The menu">
          <PageMenu menu={passing.menu} waiting={null} />
        </FaultBoundary>
      )}
      {passing.dialog !== null && (
        <FaultBoundary key={passing.dialog} what="The dialog">
          <PageDialog dialog={passing.dialog} onClose={() => store.pass({ dialog: null })} waiting={null} />
        </FaultBoundary>
      )}
    </div>
  );
}
