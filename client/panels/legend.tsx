/**
 * The legend: what colours, shapes, lines and marks mean, how many of each the view holds, and a switch for each. Derived from
 * the model: a new kind or type appears by itself.
 */
import type { ReactElement } from "react";
import { KINDS } from "../../cypher/model/kinds.ts";
import { useApp, useView } from "../app/app-context.ts";
import { lineOf } from "../canvas/kind-look.ts";
import { formatDate } from "../parts/format-date.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { capital, reading, STANDING_WORDS } from "../parts/words.ts";
import type { Scene } from "../state/scene.ts";

/** The legend of a scene. */
export function Legend({ scene }: { readonly scene: Scene }): ReactElement {
  const { store, acts } = useApp();
  const { asOf } = useView();
  return (
    <section className="legend" aria-label="Legend and filters">
      {scene.kinds.length > 0 && <h3>Kinds</h3>}
      <ul>
        {scene.kinds.map(({ name, count, off }) => (
          <li key={name} className="legend-entry">
            <button
              type="button"
              className="legend-row"
              aria-pressed={!off}
              onClick={() => store.dispatch({ type: "toggleKind", kind: name })}
            >
              <KindGlyph kind={name} />
              <span>{capital(KINDS[name].plural)}</span>
              <span className="count">{count}</span>
            </button>
            <IconButton
              icon="target"
              label={`Select the ${KINDS[name].plural}`}
              disabled={off}
              onPress={() => acts.selectKind(name)}
            />
          </li>
        ))}
      </ul>
      {scene.types.length > 0 && <h3>Relationships</h3>}
      <ul>
        {scene.types.map(({ name, count, off }) => {
          const { tone, width } = lineOf(name);
          return (
            <li key={name} className="legend-entry">
              <button
                type="button"
                className="legend-row"
                aria-pressed={!off}
                onClick={() => store.dispatch({ type: "toggleType", relationship: name })}
              >
                <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  <path d="M1 8h14" style={{ stroke: `var(--line-${tone})`, strokeWidth: width + 0.6 }} />
                </svg>
                <span>{capital(reading(name, "OUT"))}</span>
                <span className="count">{count}</span>
              </button>
              <IconButton
                icon="target"
                label={`Select all “${reading(name, "OUT")}”`}
                disabled={off}
                onPress={() => acts.selectType(name)}
              />
            </li>
          );
        })}
      </ul>
      {scene.standings.length > 0 && (
        <>
          <h3>Standing {asOf === null ? "today" : `on ${formatDate(asOf)}`}</h3>
          <ul>
            {scene.standings.map(({ name, count }) => (
              <li key={name} className="legend-row">
                <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  {name === "UNDATED" ? (
                    <circle className="undated-mark" cx="8" cy="6" r="2.4" />
                  ) : (
                    <path d="M1 8h14" className={`line-${name.toLowerCase()}`} />
                  )}
                </svg>
                <span>{capital(STANDING_WORDS[name])}</span>
                <span className="count">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {scene.hiddenByHand > 0 && (
        <button type="button" className="button quiet wide" onClick={() => store.dispatch({ type: "showHidden" })}>
          Show {scene.hiddenByHand} hidden by hand
        </button>
      )}
    </section>
  );
}
