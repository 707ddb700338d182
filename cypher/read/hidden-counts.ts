/** Counts what a subgraph does not show of each of its nodes: degrees from the store less the relationships shown. */
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";

/** How many relationships of a type lead one way and are not shown. */
export type HiddenCount = { readonly type: string; readonly direction: string; readonly count: number };

/** What of a node is hidden: how many relationships, and the same by type and direction (a self loop has both). */
export type Hidden = { readonly total: number; readonly counts: readonly HiddenCount[] };

/** A relationship that is shown. */
export type ShownLink = { readonly from: string; readonly to: string; readonly type: string };

/** Type and direction of each degree in the order of `DEGREES_EXPRESSION`. */
const DEGREES = RELATIONSHIP_TYPE_NAMES.flatMap((type) => [
  { type, direction: "OUT" },
  { type, direction: "IN" },
]);

/** The degree of the entity `n`, as a Cypher list. */
export const DEGREE_EXPRESSION = "[COUNT { (n)--() }]";

/** The degree of the entity `n`, then its degrees by type and direction, as a Cypher list. */
export const DEGREES_EXPRESSION = `[COUNT { (n)--() }, ${DEGREES.map(({ type, direction }) =>
  direction === "OUT" ? `COUNT { (n)-[:${type}]->() }` : `COUNT { (n)<-[:${type}]-() }`,
).join(", ")}]`;

/**
 * A function from a node's id and degrees to what of it is hidden: only what is left, in the model's order. Without `byType`
 * only the total is counted.
 */
export function countHidden(
  shown: readonly ShownLink[],
  byType: boolean,
): (id: string, degrees: readonly unknown[]) => Hidden {
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { from, to, type } of shown) {
    add(from);
    if (to !== from) add(to);
    if (!byType) continue;
    add(`${type} OUT ${from}`);
    add(`${type} IN ${to}`);
  }
  return (id, [all, ...degrees]) => ({
    total: Number(all ?? 0) - (counts.get(id) ?? 0),
    counts: byType
      ? DEGREES.map(({ type, direction }, index) => ({
          type,
          direction,
          count: Number(degrees[index] ?? 0) - (counts.get(`${type} ${direction} ${id}`) ?? 0),
        })).filter(({ count }) => count > 0)
      : [],
  });
}
