/**
 * The panel beside the canvas (a sheet below it on a narrow window): the inspector of what is selected, or else what the
 * view is and its legend.
 */
import { type ReactElement, useEffect, useState } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { IconButton } from "../parts/icon-button.tsx";
import type { Scene } from "../state/scene.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { Legend } from "./legend.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { ManyPanel } from "./many-panel.tsx";

/** What opens ids of relationships; everything else is an entity's. */
function isLink(id: string, scene: Scene): boolean {
  return scene.links.some((link) => link.id === id) || id.startsWith("rel:");
}

function Overview({ scene }: { readonly scene: Scene }): ReactElement {
  const { start, ids } = useView();
  const chairs = start === "chairs";
  return (
    <article className="panel-body">
      <p className="kind-line">View</p>
      <h2 className="entity-name">{chairs ? "Who chairs which bodies" : "Your own view"}</h2>
      <p className="description">
        {chairs
          ? "Officials and the bodies they head, drawn strong, or deputise for, drawn lighter. Choose anyone or anything to read the text behind a line."
          : "What you searched for and expanded. Choose anyone or anything to read the text behind a line."}
      </p>
      <p className="fine">
        {ids === null ? "Reading …" : `${scene.nodes.length} entities, ${scene.links.length} relationships on screen.`}
      </p>
      <Legend scene={scene} />
    </article>
  );
}

/** The side panel of a scene. */
export function SidePanel({ scene }: { readonly scene: Scene }): ReactElement {
  const { store } = useApp();
  const { selection } = useView();
  const [open, setOpen] = useState(false);
  const [id, ...others] = selection;
  // On a narrow window the sheet rises when something is selected, and can be lowered again.
  useEffect(() => setOpen(id !== undefined), [id]);
  return (
    <aside className="side" aria-label="Inspector" data-open={open} data-selected={id !== undefined}>
      <div className="side-head">
        <button type="button" className="sheet-handle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Lower the panel" : id === undefined ? "Legend" : "Details"}
        </button>
        {id !== undefined && (
          <IconButton
            icon="close"
            label="Close the inspector"
            onPress={() => store.dispatch({ type: "select", ids: [] })}
          />
        )}
      </div>
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="side-scroll" tabIndex={0} aria-label="Details">
        {id === undefined && <Overview scene={scene} />}
        {id !== undefined && others.length > 0 && <ManyPanel ids={selection} />}
        {id !== undefined &&
          others.length === 0 &&
          (isLink(id, scene) ? <LinkPanel id={id} /> : <EntityPanel id={id} />)}
      </section>
    </aside>
  );
}
