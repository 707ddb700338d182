/** The legend of what size and colour tell: the measure, and the communities on screen by number. Loaded when one is told. */
import type { ReactElement } from "react";
import { useAppState, useView } from "../app/app-context.ts";
import { KIND_COLOURS } from "../canvas/kind-look.ts";
import { SIZE_WORDS } from "../menu/measure-lines.ts";
import type { Scene } from "../state/scene.ts";

/** How many entities on screen are in each community, by its number. */
function communitiesOf(communities: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const each of communities) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The legend. */
export function MeasuresLegend({ scene }: { readonly scene: Scene }): ReactElement {
  const { measures } = useAppState();
  const { sizeBy, colourBy } = useView();
  const communities = communitiesOf(scene.nodes.flatMap(({ id }) => measures.get(id)?.community ?? []));
  return (
    <section className="legend" aria-label="Size and colour">
      <h3>Size and colour</h3>
      {sizeBy !== null && <p className="fine">The larger a node, the higher its {SIZE_WORDS[sizeBy]}.</p>}
      {colourBy === "community" && (
        <>
          <p className="fine">
            Colours, and the number before a name, tell the community; shapes tell the kind. 0 is the largest in the
            whole graph.
          </p>
          <ul>
            {communities.map(([community, count]) => {
              const fill = community < KIND_COLOURS ? `var(--kind-${community})` : "var(--ink-soft)";
              return (
                <li key={community} className="legend-row">
                  <svg className="glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                    <circle cx="8" cy="8" r="6" style={{ fill }} />
                  </svg>
                  <span>Community {community}</span>
                  <span className="count">{count}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
