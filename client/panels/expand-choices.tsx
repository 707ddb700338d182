/**
 * What an expansion would bring, counted by type and kind before anything is drawn; each line brings its own.
 */
import type { ReactElement } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { EXPAND_CAP } from "../app/acts.ts";
import { useApp } from "../app/app-context.ts";
import type { InspectEntityQuery } from "../generated/graphql.ts";
import { Icon } from "../parts/icon.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading } from "../parts/words.ts";

type Count = NonNullable<InspectEntityQuery["entity"]>["linkCounts"][number];

function Choice({ id, count }: { readonly id: string; readonly count: Count }): ReactElement {
  const { acts } = useApp();
  const { type, direction, kind } = count;
  const kindWords = count.count === 1 ? KINDS[kind].singular : KINDS[kind].plural;
  const words = `${capital(reading(type, direction))} ${count.count} ${kindWords}`;
  return (
    <li>
      <button
        type="button"
        className="choice"
        aria-label={`Expand: ${words}`}
        onClick={() => void acts.expand(id, { types: [type], direction, kinds: [kind] })}
      >
        <KindGlyph kind={kind} />
        <span>{capital(reading(type, direction))}</span>
        <span className="choice-kind">{kindWords}</span>
        <span className="count">{count.count}</span>
        <Icon name="plus" />
      </button>
    </li>
  );
}

/** The choices of an entity. */
export function ExpandChoices({
  id,
  counts,
}: {
  readonly id: string;
  readonly counts: readonly Count[];
}): ReactElement | null {
  if (counts.length === 0) return null;
  const order = [...counts].sort(
    (a, b) =>
      RELATIONSHIP_TYPE_NAMES.indexOf(a.type) - RELATIONSHIP_TYPE_NAMES.indexOf(b.type) ||
      b.direction.localeCompare(a.direction) ||
      b.count - a.count,
  );
  const most = Math.max(...counts.map((count) => count.count));
  return (
    <details className="group expand">
      <summary>
        <h3>Expand by type</h3>
        <Icon name="chevron" />
      </summary>
      <ul className="choices">
        {order.map((count) => (
          <Choice key={`${count.type}${count.direction}${count.kind}`} id={id} count={count} />
        ))}
      </ul>
      {most > EXPAND_CAP && <p className="fine">{EXPAND_CAP} at a time; expand again for the next.</p>}
    </details>
  );
}
