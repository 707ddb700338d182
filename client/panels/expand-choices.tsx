/**
 * The Expand button and the small menu that it opens: everything first, then each type and kind, all with their counts
 * before anything is drawn.
 */
import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { EXPAND_CAP } from "../app/acts.ts";
import { useApp } from "../app/app-context.ts";
import type { InspectEntityQuery } from "../generated/graphql.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading } from "../parts/words.ts";

type Count = NonNullable<InspectEntityQuery["entity"]>["linkCounts"][number];

type ChoiceProps = { readonly count: Count; readonly onChoose: () => void };

function Choice({ count, onChoose }: ChoiceProps): ReactElement {
  const { type, direction, kind } = count;
  const kindWords = count.count === 1 ? KINDS[kind].singular : KINDS[kind].plural;
  return (
    <li>
      <button type="button" className="choice" onClick={onChoose}>
        <KindGlyph kind={kind} />
        <span>{capital(reading(type, direction))}</span> <span className="choice-kind">{kindWords}</span>{" "}
        <span className="count">{count.count}</span>
      </button>
    </li>
  );
}

/** The choices in the model's order of types, outward first, the most numerous kind first. */
export function inOrder(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort(
    (a, b) =>
      RELATIONSHIP_TYPE_NAMES.indexOf(a.type) - RELATIONSHIP_TYPE_NAMES.indexOf(b.type) ||
      b.direction.localeCompare(a.direction) ||
      b.count - a.count,
  );
}

/** The button and its menu. */
export function ExpandChoices({
  id,
  counts,
}: {
  readonly id: string;
  readonly counts: readonly Count[];
}): ReactElement {
  const { acts } = useApp();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const prefix = useId();
  const all = counts.reduce((sum, count) => sum + count.count, 0);
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
        disabled={all === 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="expand" /> Expand
      </button>
      {open && (
        <div className="expand-menu" id={`${prefix}menu`}>
          <ul className="choices">
            <li>
              <button type="button" className="choice all" onClick={() => choose(acts.expand(id))}>
                <Icon name="plus" />
                <span>All</span> <span className="count">{all}</span>
              </button>
            </li>
            {inOrder(counts).map((count) => (
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
