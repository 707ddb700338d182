/**
 * The Expand button and the small menu that it opens: everything first, then each type and kind, all with the count of what
 * they would bring.
 */
import { type ReactElement, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { EXPAND_CAP } from "../app/acts.ts";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading } from "../parts/words.ts";
import { type LinkCount, type Undrawn, undrawnCounts } from "../state/undrawn.ts";

type ChoiceProps = { readonly count: Undrawn; readonly onChoose: () => void };

function Choice({ count: { type, direction, kind, undrawn }, onChoose }: ChoiceProps): ReactElement {
  return (
    <li>
      <button type="button" className="choice" disabled={undrawn === 0} onClick={onChoose}>
        <KindGlyph kind={kind} />
        <span>{capital(reading(type, direction))}</span>{" "}
        <span className="choice-kind">{undrawn === 1 ? KINDS[kind].singular : KINDS[kind].plural}</span>{" "}
        <UndrawnCount count={undrawn} />
      </button>
    </li>
  );
}

/** How many a choice would bring; or that all of them are there. */
export function UndrawnCount({ count }: { readonly count: number }): ReactElement {
  return <span className="count">{count === 0 ? "on screen" : count}</span>;
}

/** The choices in the model's order of types, outward first, the most numerous kind first. */
export function inOrder<T extends LinkCount>(counts: readonly T[]): readonly T[] {
  return [...counts].sort(
    (a, b) =>
      RELATIONSHIP_TYPE_NAMES.indexOf(a.type) - RELATIONSHIP_TYPE_NAMES.indexOf(b.type) ||
      b.direction.localeCompare(a.direction) ||
      b.count - a.count,
  );
}

/** The counts of an entity, each with what it would bring to the view. */
export function useUndrawn(id: string, counts: readonly LinkCount[]): readonly Undrawn[] {
  const { history, graph } = useAppState();
  const { ids, hidden, kindsOff, typesOff } = history.present;
  // Panning must not count again.
  return useMemo(
    () => undrawnCounts(id, counts, { ids, hidden, kindsOff, typesOff }, graph),
    [id, counts, ids, hidden, kindsOff, typesOff, graph],
  );
}

type Props = { readonly id: string; readonly counts: readonly LinkCount[] };

/** The button and its menu. */
export function ExpandChoices({ id, counts }: Props): ReactElement {
  const { acts } = useApp();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const prefix = useId();
  const undrawn = useUndrawn(id, counts);
  const all = undrawn.reduce((sum, count) => sum + count.undrawn, 0);
  const close = useCallback((): void => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return;
    // On the document: before the page takes Escape for letting go of the selection.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open, close]);
  const choose = (expansion: Promise<void>): void => {
    close();
    void expansion;
  };
  return (
    <div className="expand">
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={open ? `${prefix}menu` : undefined}
        disabled={counts.length === 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="expand" /> Expand
      </button>
      {open && (
        <div className="expand-menu" id={`${prefix}menu`}>
          <ul className="choices">
            <li>
              <button type="button" className="choice all" disabled={all === 0} onClick={() => choose(acts.expand(id))}>
                <Icon name="plus" />
                <span>All</span> <UndrawnCount count={all} />
              </button>
            </li>
            {inOrder(undrawn).map((count) => (
              <Choice
                key={`${count.type}${count.direction}${count.kind}`}
                count={count}
                onChoose={() =>
                  choose(acts.expand(id, { types: [count.type], direction: count.direction, kinds: [count.kind] }))
                }
              />
            ))}
          </ul>
          {all > EXPAND_CAP && <p className="fine">{EXPAND_CAP} neighbours at a time; expand again for the next.</p>}
        </div>
      )}
    </div>
  );
}
