/** The inspector of several selected entities and relationships: what they are, and what can be done with all of them. */
import type { ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { reading } from "../parts/words.ts";
import { own } from "../state/own.ts";
import { type Picked, pickedEntity, pickedIds } from "../state/view.ts";

/** The inspector of a selection of several. */
export function ManyPanel({ selection }: { readonly selection: readonly Picked[] }): ReactElement {
  const { store, acts } = useApp();
  const { graph } = useAppState();
  const entities = pickedIds(selection, "entity").flatMap((id) => own(graph.entities, id) ?? []);
  const links = pickedIds(selection, "relationship").flatMap((id) => own(graph.links, id) ?? []);
  const nameOf = (id: string): string => own(graph.entities, id)?.name ?? id;
  return (
    <article className="panel-body">
      <p className="kind-line">Selection</p>
      <h2 className="entity-name">{selection.length} selected</h2>
      <div className="panel-actions">
        <button
          type="button"
          className="button quiet"
          disabled={entities.length === 0}
          onClick={() => acts.hide(entities.map((entity) => entity.id))}
        >
          <Icon name="hide" /> Hide them
        </button>
      </div>
      <ul className="relationships">
        {entities.map((entity) => (
          <li key={entity.id} className="relationship">
            <button
              type="button"
              className="neighbour"
              onClick={() => store.dispatch({ type: "select", selection: [pickedEntity(entity.id)] })}
            >
              <KindGlyph kind={entity.kind} />
              <span>{entity.name}</span>
            </button>
          </li>
        ))}
        {links.map((link) => (
          <li key={`link ${link.id}`} className="relationship">
            <button
              type="button"
              className="neighbour"
              onClick={() => store.dispatch({ type: "select", selection: [{ is: "relationship", id: link.id }] })}
            >
              <span>
                {nameOf(link.from)} <em>{reading(link.type, "OUT")}</em> {nameOf(link.to)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
