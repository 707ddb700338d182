/** The view as tables: entities and relationships on screen, with one filter for both. Loaded when it is first opened. */
import { type ReactElement, useRef, useState } from "react";
import type { Scene } from "../state/scene.ts";
import { ENTITY_COLUMNS, linkColumns } from "./table-columns.tsx";
import { ViewTable } from "./view-table.tsx";

/** The tables of a scene. */
export function TablePane({ scene }: { readonly scene: Scene }): ReactElement {
  const [filter, setFilter] = useState("");
  const scroller = useRef<HTMLElement>(null);
  const names = new Map(scene.nodes.map((node) => [node.id, node.name]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="pane" aria-label="Table of the view" tabIndex={0} ref={scroller}>
      <div className="pane-tools">
        <input
          type="search"
          className="field"
          placeholder="Filter rows"
          aria-label="Filter rows"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <p className="fine">Click a heading to sort, a name to select; Ctrl adds, Shift adds all between.</p>
      </div>
      <ViewTable
        caption="Entities"
        is="entity"
        columns={ENTITY_COLUMNS}
        rows={scene.nodes}
        filter={filter}
        scroller={scroller}
      />
      <ViewTable
        caption="Relationships"
        is="relationship"
        columns={linkColumns((id) => names.get(id) ?? id)}
        rows={scene.links}
        filter={filter}
        scroller={scroller}
      />
    </section>
  );
}
