/** The view as tables: entities and relationships on screen, with one filter for both. Loaded when it is first opened. */
import { type ReactElement, useRef, useState } from "react";
import { useQuery } from "../app/use-query.ts";
import type { Scene } from "../state/scene.ts";
import { readMeasures } from "./read-measures.ts";
import { entityColumns, linkColumns } from "./table-columns.tsx";
import { ViewTable } from "./view-table.tsx";

/** The tables of a scene. */
export function TablePane({ scene }: { readonly scene: Scene }): ReactElement {
  const [filter, setFilter] = useState("");
  const scroller = useRef<HTMLElement>(null);
  const ids = scene.nodes.map((node) => node.id);
  const query = useQuery(ids.length === 0 ? null : `measures ${JSON.stringify(ids)}`, (signal) =>
    readMeasures(ids, signal),
  );
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
        <p className="fine">
          Click a heading to sort, a name to select; Ctrl adds, Shift adds all between.
          {query.error !== null && ` Measures are not to be had: ${query.error}`}
        </p>
      </div>
      <ViewTable
        caption="Entities"
        is="entity"
        columns={entityColumns(query.data)}
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
