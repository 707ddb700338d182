/**
 * The canvas for keyboard and screen reader: every entity on screen as an option of one list. Arrows go to the nearest
 * node, Enter selects, E expands, C collapses, Delete hides; the overlay draws the focus ring.
 */
import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { useApp, useView } from "../app/app-context.ts";
import type { Scene, SceneNode } from "../state/scene.ts";
import type { Point } from "../state/view.ts";
import { isArrow, nearestNode } from "./nearest-node.ts";

type Props = {
  readonly scene: Scene;
  readonly positions: Readonly<Record<string, Point>>;
  readonly onFocusEntity: (id: string | null) => void;
};

/** What is heard of an entity. */
export function spokenNode({ name, kind, degree, hidden }: SceneNode): string {
  const links = degree === 1 ? "1 link" : `${degree} links`;
  return `${name}, ${KINDS[kind].singular}, ${links}${hidden > 0 ? `, ${hidden} not shown` : ""}`;
}

/** The list twin of the canvas. */
export function TwinList({ scene, positions, onFocusEntity }: Props): ReactElement {
  const { store, acts } = useApp();
  const { selection } = useView();
  const prefix = useId();
  const [active, setActive] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const ids = scene.nodes.map((node) => node.id);
  const current =
    active !== null && ids.includes(active) ? active : (selection.find((id) => ids.includes(id)) ?? ids[0]);
  useEffect(() => onFocusEntity(inside ? (current ?? null) : null), [inside, current, onFocusEntity]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const step = key === "n" ? 1 : key === "p" ? -1 : 0;
    if (isArrow(key)) setActive(nearestNode(current, key, ids, positions) ?? current);
    else if (key === "Home") setActive(ids[0] ?? null);
    else if (key === "End") setActive(ids.at(-1) ?? null);
    else if (step !== 0) setActive(ids[(ids.indexOf(current) + step + ids.length) % ids.length] ?? null);
    else if (key === "Enter" || key === " ") {
      const without = selection.filter((id) => id !== current);
      const more = event.shiftKey ? (without.length < selection.length ? without : [...selection, current]) : [current];
      store.dispatch({ type: "select", ids: more });
    } else if (key === "e" || key === "E") void acts.expand(current);
    else if (key === "c" || key === "C") acts.collapse(current);
    else if (key === "Delete" || key === "Backspace") acts.hide([current]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (id: string): string => `${prefix}${id}`;
  return (
    <>
      <p id={`${prefix}help`} className="unseen">
        Arrow keys go to the nearest entity, N and P to the next and the previous one, Enter selects, E expands, C
        collapses, Delete hides. Press the question mark for all keys.
      </p>
      {ids.length > 0 && (
        <div
          className="twin"
          role="listbox"
          tabIndex={0}
          aria-label="Entities on the canvas"
          aria-describedby={`${prefix}help`}
          aria-multiselectable="true"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          onKeyDown={onKeyDown}
          onFocus={() => setInside(true)}
          onBlur={() => setInside(false)}
        >
          {scene.nodes.map((node) => (
            <div
              key={node.id}
              id={optionId(node.id)}
              role="option"
              tabIndex={-1}
              aria-selected={selection.includes(node.id)}
              data-id={node.id}
              data-kind={node.kind}
            >
              {spokenNode(node)}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
