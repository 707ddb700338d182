/**
 * The panel beside the canvas (a sheet below it on a narrow window): the inspector of what is selected, or else what the
 * view is and its legend.
 */
import { type ReactElement, useRef } from "react";
import { useApp, useAppState, useView } from "../app/app-context.ts";
import { latePart } from "../app/late-part.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import type { Scene } from "../state/scene.ts";
import { type Picked, START_SPECS, titleOf } from "../state/view.ts";
import { Legend } from "./legend.tsx";
import { SheetHandle } from "./sheet-handle.tsx";
import { useSheet } from "./use-sheet.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";

const Inspector = latePart("The inspector", async () => (await import("./inspector.tsx")).Inspector);
const StyleLegend = latePart("The legend", async () => (await import("../rules/style-legend.tsx")).StyleLegend);
const Tour = latePart("The tour", async () => (await import("../tour/tour.tsx")).Tour);

/** The words on a view that has a title of its own. */
const DRAWN_FROM_ANSWER = "Drawn from an answer; what has been added or hidden since is your own.";

function Overview({ scene }: { readonly scene: Scene }): ReactElement {
  const { cuts, history, passing } = useAppState();
  const { start, title, ids, rules, sizeBy, colourBy } = history.present;
  const styled = rules.length > 0 || sizeBy !== null || colourBy !== null;
  const words = title === null ? START_SPECS[start].words : DRAWN_FROM_ANSWER;
  return (
    <article className="panel-body">
      {passing.touring && <Tour waiting={null} />}
      <p className="kind-line">View</p>
      <h2 className="entity-name">{titleOf(history.present)}</h2>
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
  const aside = useRef<HTMLElement>(null);
  const link = selection.length === 1 ? selection[0] : undefined;
  // A line that stands for several relationships shows all of them.
  const also = link?.is === "relationship" ? (scene.links.find(({ id }) => id === link.id)?.also ?? []) : [];
  const chosenAll: readonly Picked[] = [...selection, ...also.map((id) => ({ is: "relationship", id }) as const)];
  const [picked] = chosenAll;
  const chosen = picked !== undefined;
  useSheet(chosen ? `${picked.is} ${picked.id}` : null);
  const { sheet } = useAppState().passing;
  const drag = useSheetDrag(aside, (at) => store.pass({ sheet: at }));
  return (
    <aside ref={aside} className="side" aria-label="Inspector" data-sheet={sheet} data-selected={chosen}>
      <div className="side-head" {...drag}>
        <SheetHandle selection={selection} />
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
