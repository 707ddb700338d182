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
  const { graph, history } = useAppState();
  const entities = pickedIds(selection, "entity").flatMap((id) => own(graph.entities, id) ?? []);
  const links = pickedIds(selection, "relationship").flatMap((id) => own(graph.links, id) ?? []);
  const ids = entities.map((entity) => entity.id);
  const [one, two, ...more] = ids;
  const allPinned = ids.every((id) => history.present.pinned.includes(id));
  const nameOf = (id: string): string => own(graph.entities, id)?.name ?? id;
  return (
    <article className="panel-body">
      <p className="kind-line">Selection</p>
      <h2 className="entity-name">{selection.length} selected</h2>
      {ids.length > 0 && (
        <div className="panel-actions">
          {one !== undefined && two !== undefined && more.length === 0 && (
            <button type="button" className="button" onClick={() => acts.pathFrom(one, two)}>
              Paths between the two
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => acts.hide(ids)}>
            <Icon name="hide" /> Hide them
          </button>
          <button type="button" className="button quiet" onClick={() => acts.hideOthers(ids)}>
            Hide all others
          </button>
          <button type="button" className="button quiet" onClick={() => acts.pin(ids, !allPinned)}>
            <Icon name="pin" /> {allPinned ? "Unpin" : "Pin"}
          </button>
          <button type="button" className="button quiet" onClick={() => acts.selectNeighbours(ids)}>
            Select neighbours
          </button>
          <button type="button" className="button quiet" onClick={acts.invert}>
            Invert
          </button>
        </div>
      )}
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
