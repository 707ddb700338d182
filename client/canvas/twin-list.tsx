/**
 * The canvas for keyboard and screen reader: every entity on screen as an option of one list. Arrows go to the nearest
 * node, Enter selects, letters act, Ctrl with an arrow moves, the menu key opens the menu; the overlay draws the focus ring.
 */
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { useApp, useView } from "../app/app-context.ts";
import { own } from "../state/own.ts";
import type { Scene, SceneNode } from "../state/scene.ts";
import { type Point, pickedEntity, pickedIds, withPick } from "../state/view.ts";
import { AHEAD, isArrow, nearestNode } from "./nearest-node.ts";
import { linksOf, nextKind, nextLink, otherEnd, spokenLink } from "./step-through.ts";

/** How far one press moves an entity, in units of the canvas. */
const NUDGE = 20;
/** Of a longer list only the options around the active one are there; each still says which of how many it is. */
const MOST_OPTIONS = 600;

type Props = {
  readonly scene: Scene;
  readonly positions: Readonly<Record<string, Point>>;
  readonly onFocusEntity: (id: string | null) => void;
  /** Opens the menu of an entity, or of the canvas. */
  readonly onMenu: (id: string | null) => void;
  /** The entities that are in the window now. */
  readonly inWindow: () => readonly string[];
  /** The entity that a pointer has picked, or the last in its box, anew with each pick: keys then act on it. */
  readonly picked: { readonly id: string } | null;
};

/** What is heard of an entity. */
function spokenNode({ name, kind, degree, hidden }: SceneNode): string {
  const links = degree === 1 ? "1 relationship" : `${degree} relationships`;
  return `${name}, ${KINDS[kind].singular}, ${links}${hidden > 0 ? `, ${hidden} not shown` : ""}`;
}

/** The list twin of the canvas. */
export function TwinList({ scene, positions, onFocusEntity, onMenu, inWindow, picked }: Props): ReactElement {
  const { store, acts } = useApp();
  const { selection } = useView();
  const chosen = pickedIds(selection, "entity");
  const prefix = useId();
  const [active, setActive] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const ids = scene.nodes.map((node) => node.id);
  const current = active !== null && ids.includes(active) ? active : (chosen.find((id) => ids.includes(id)) ?? ids[0]);
  useEffect(() => onFocusEntity(inside ? (current ?? null) : null), [inside, current, onFocusEntity]);

  // Who points needs no ring around what the pointer has picked, nor around the canvas.
  const pointing = useRef(false);
  useEffect(() => {
    if (picked === null) return;
    setActive(picked.id);
    pointing.current = true;
    list.current?.focus({ preventScroll: true });
    pointing.current = false;
  }, [picked]);

  /** Chooses the next relationship of an entity, and says it. */
  const stepLink = (id: string, step: 1 | -1): void => {
    const link = nextLink(linksOf(scene, id), pickedIds(selection, "relationship")[0], step);
    if (link === undefined) {
      store.say("It has no relationship on screen.");
      return;
    }
    store.dispatch({ type: "select", selection: [{ is: "relationship", id: link.id }] });
    store.say(spokenLink(scene, link, id));
  };
  /** Goes to the other end of the chosen relationship, or of the first. */
  const follow = (id: string): void => {
    const links = linksOf(scene, id);
    const chosenLink = pickedIds(selection, "relationship")[0];
    const link = links.find((each) => each.id === chosenLink) ?? links[0];
    if (link !== undefined) setActive(otherEnd(link, id));
  };
  /** Does what a key stands for; false if it stands for nothing. */
  const actByKey = (key: string, shift: boolean, id: string): boolean => {
    const { pinned, grouped } = store.get().history.present;
    // Who is in a selection stands for all of it.
    const all = chosen.length > 1 && chosen.includes(id) ? chosen : [id];
    const does: Readonly<Record<string, () => void>> = {
      e: () => void acts.expand(id),
      c: () => acts.collapse(id),
      delete: () => (shift ? acts.hideOthers(all) : acts.hide(all)),
      backspace: () => (shift ? acts.hideOthers(all) : acts.hide(all)),
      l: () => acts.pin(all, !pinned.includes(id)),
      i: acts.invert,
      r: acts.linkAll,
      u: acts.dropUnconnected,
      t: acts.tidy,
      g: () => acts.group(!grouped),
      m: () => onMenu(null),
      d: () => acts.trace(id, shift ? "down" : "up"),
      w: () => acts.pathFrom(id),
      k: () => setActive(nextKind(scene, id, shift ? -1 : 1) ?? id),
      o: () => stepLink(id, shift ? -1 : 1),
      f: () => follow(id),
      b: () => store.dispatch({ type: "select", selection: inWindow().map(pickedEntity) }),
    };
    const act = own(does, key.toLowerCase());
    act?.();
    return act !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.altKey || event.metaKey) return;
    setInside(true);
    const { key } = event;
    const at = own(positions, current);
    if (event.ctrlKey && isArrow(key) && at !== undefined) {
      const { x, y } = AHEAD[key];
      store.dispatch({ type: "move", id: current, to: { x: at.x + x * NUDGE, y: at.y + y * NUDGE } });
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey && key.toLowerCase() === "a") {
      acts.selectAll();
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || (event.shiftKey && isArrow(key))) return;
    const step = key === "n" ? 1 : key === "p" ? -1 : 0;
    if (isArrow(key)) setActive(nearestNode(current, key, ids, positions) ?? current);
    else if (key === "Home") setActive(ids[0] ?? null);
    else if (key === "End") setActive(ids.at(-1) ?? null);
    else if (step !== 0) setActive(ids[(ids.indexOf(current) + step + ids.length) % ids.length] ?? null);
    else if (key === "Enter" || key === " ") {
      const picked = pickedEntity(current);
      store.dispatch({ type: "select", selection: event.shiftKey ? withPick(selection, picked) : [picked] });
    } else if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) onMenu(current);
    else if (!actByKey(key, event.shiftKey, current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const at = current === undefined ? 0 : ids.indexOf(current);
  const from = ids.length <= MOST_OPTIONS ? 0 : Math.max(0, Math.min(at - MOST_OPTIONS / 2, ids.length - MOST_OPTIONS));
  const optionId = (id: string): string => `${prefix}${id}`;
  return (
    <>
      <p id={`${prefix}help`} className="unseen">
        Arrow keys go to the nearest entity, N and P to the next and the previous one, Enter selects, E expands, C
        collapses, Delete hides, or all that is selected with it, O chooses the next relationship and F follows it, K
        goes to the next kind, Control with an arrow moves the entity, the menu key or Shift F10 offers all that can be
        done. Press the question mark for all keys.
      </p>
      {ids.length > 0 && (
        <div
          className="twin"
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label="Entities on the canvas"
          aria-describedby={`${prefix}help`}
          aria-multiselectable="true"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          onKeyDown={onKeyDown}
          data-keys={inside}
          onFocus={() => setInside(!pointing.current)}
          onBlur={() => setInside(false)}
        >
          {scene.nodes.slice(from, from + MOST_OPTIONS).map((node, place) => (
            <div
              key={node.id}
              id={optionId(node.id)}
              role="option"
              tabIndex={-1}
              aria-selected={chosen.includes(node.id)}
              aria-posinset={from + place + 1}
              aria-setsize={ids.length}
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
