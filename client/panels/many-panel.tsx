/** The inspector of several selected entities: who they are, and what can be done with all of them. */
import type { ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { own } from "../state/own.ts";

/** The inspector of these ids. */
export function ManyPanel({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { store, acts } = useApp();
  const { graph } = useAppState();
  const entities = ids.flatMap((id) => own(graph.entities, id) ?? []);
  return (
    <article className="panel-body">
      <p className="kind-line">Selection</p>
      <h2 className="entity-name">{ids.length} selected</h2>
      <div className="panel-actions">
        <button type="button" className="button quiet" onClick={() => acts.hide(entities.map((entity) => entity.id))}>
          <Icon name="hide" /> Hide them
        </button>
      </div>
      <ul className="relationships">
        {entities.map((entity) => (
          <li key={entity.id} className="relationship">
            <button
              type="button"
              className="neighbour"
              onClick={() => store.dispatch({ type: "select", ids: [entity.id] })}
            >
              <KindGlyph kind={entity.kind} />
              <span>{entity.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
