/**
 * The panel beside the canvas (a sheet below it on a narrow window): the inspector of what is selected, or else what the
 * view is and its legend.
 */
import { type ReactElement, useEffect, useState } from "react";
import { useApp, useAppState, useView } from "../app/app-context.ts";
import { latePart } from "../app/late-part.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import type { Scene } from "../state/scene.ts";
import { type Picked, START_SPECS } from "../state/view.ts";
import { Legend } from "./legend.tsx";

const Inspector = latePart("The inspector", async () => (await import("./inspector.tsx")).Inspector);
const StyleLegend = latePart("The legend", async () => (await import("../rules/style-legend.tsx")).StyleLegend);
const Tour = latePart("The tour", async () => (await import("../tour/tour.tsx")).Tour);

function Overview({ scene }: { readonly scene: Scene }): ReactElement {
  const { cuts, history, passing } = useAppState();
  const { start, ids, rules, sizeBy, colourBy } = history.present;
  const styled = rules.length > 0 || sizeBy !== null || colourBy !== null;
  const { title, words } = START_SPECS[start];
  return (
    <article className="panel-body">
      {passing.touring && <Tour waiting={null} />}
      <p className="kind-line">View</p>
      <h2 className="entity-name">{title}</h2>
      <p className="description">{words} Choose anyone or anything to read the text behind a relationship.</p>
      <p className="fine">
        {ids === null ? "Reading …" : `${scene.nodes.length} entities, ${scene.links.length} relationships on screen.`}
      </p>
      {[start === "empty" ? null : cuts.start, cuts.links].map(
        (words) =>
          words !== null && (
            <p key={words} className="caution">
              {words}
            </p>
          ),
      )}
      <Legend scene={scene} />
      {styled && <StyleLegend scene={scene} waiting={null} />}
    </article>
  );
}

/** The side panel of a scene. */
export function SidePanel({ scene }: { readonly scene: Scene }): ReactElement {
  const { store } = useApp();
  const { selection } = useView();
  const { passing } = useAppState();
  const [open, setOpen] = useState(false);
  const link = selection.length === 1 ? selection[0] : undefined;
  // A line that stands for several relationships shows all of them.
  const also = link?.is === "relationship" ? (scene.links.find(({ id }) => id === link.id)?.also ?? []) : [];
  const chosenAll: readonly Picked[] = [...selection, ...also.map((id) => ({ is: "relationship", id }) as const)];
  const [picked] = chosenAll;
  const chosen = picked !== undefined;
  const key = chosen ? `${picked.is} ${picked.id}` : null;
  // On a narrow window the sheet rises when something is selected, and can be lowered again.
  useEffect(() => setOpen(key !== null), [key]);
  // The tour is in the sheet, which somebody has asked for if it begins anew.
  const [toured, setToured] = useState(passing.touring);
  if (toured !== passing.touring) {
    setToured(passing.touring);
    if (passing.touring) setOpen(true);
  }
  return (
    <aside className="side" aria-label="Inspector" data-open={open} data-selected={chosen}>
      <div className="side-head">
        <button type="button" className="sheet-handle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Lower the panel" : !chosen ? "Legend" : "Details"}
        </button>
        {chosen && (
          <IconButton
            icon="close"
            label="Close the inspector"
            onPress={() => store.dispatch({ type: "select", selection: [] })}
          />
        )}
      </div>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="side-scroll" tabIndex={0} aria-label="Details">
        {!chosen && <Overview scene={scene} />}
        {chosen && <Inspector selection={chosenAll} waiting={<p className="panel-words">Reading …</p>} />}
      </section>
    </aside>
  );
}
