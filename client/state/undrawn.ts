/**
 * What expanding an entity would bring: of its relationships by type, direction and kind those that are not on screen, be it
 * that the other end is not on the canvas, is hidden, or is of a kind or type switched off. Pure.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import type { Direction } from "../../cypher/model/link-fields.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Graph } from "./graph.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";

/** How many relationships of a type lead out or in, to entities of a kind. */
export type LinkCount = {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly count: number;
};

/** The same with those that are not on screen. */
export type Undrawn = LinkCount & { readonly undrawn: number };

type Drawing = Pick<View, "ids" | "hidden" | "kindsOff" | "typesOff">;

/** The counts of the entity, each with what it would bring. */
export function undrawnCounts(
  id: string,
  counts: readonly LinkCount[],
  view: Drawing,
  graph: Graph,
): readonly Undrawn[] {
  const ids = new Set(view.ids);
  const hidden = new Set(view.hidden);
  const shownKind = (other: string): Kind | undefined => {
    const kind = ids.has(other) && !hidden.has(other) ? own(graph.entities, other)?.kind : undefined;
    return kind === undefined || view.kindsOff.includes(kind) ? undefined : kind;
  };
  const drawn = new Map<string, number>();
  const note = (type: RelationshipType, direction: Direction, other: string): void => {
    const key = [type, direction, shownKind(other)].join(" ");
    drawn.set(key, (drawn.get(key) ?? 0) + 1);
  };
  // An entity that is not on screen itself has no relationship there.
  if (shownKind(id) !== undefined)
    for (const { type, from, to } of Object.values(graph.links)) {
      if (view.typesOff.includes(type)) continue;
      if (from === id) note(type, "OUT", to);
      if (to === id) note(type, "IN", from);
    }
  return counts.map((each) => {
    const there = drawn.get([each.type, each.direction, each.kind].join(" ")) ?? 0;
    return { ...each, undrawn: Math.max(0, each.count - there) };
  });
}
