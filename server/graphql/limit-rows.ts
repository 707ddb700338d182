/**
 * Refuses a question for the rows that its nested pages could come to, before it is asked: 500 of 500 of 500 are 125
 * million. Called by the root fields with the shape that the look-ahead has made.
 */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { ConnectionShape, EntityShape, RelationshipShape, SubgraphShape } from "../../cypher/read/shape.ts";
import { LIMITS } from "./limits.ts";

/** What may stand in a shape: every slot has a field, and some have shapes within. */
type Slots = EntityShape | RelationshipShape | ConnectionShape | SubgraphShape;

/** The rows that a shape could come to, once per row of what it stands in. */
export function rowsOf(slots: Slots): number {
  return slots.reduce((sum, slot) => sum + rowsOfSlot(slot), 0);
}

function rowsOfSlot(slot: object): number {
  const within = Object.values(slot).flatMap((inner): readonly unknown[] => (Array.isArray(inner) ? inner : [inner]));
  const rows = within.filter(isSlot).reduce((sum, one) => sum + rowsOfSlot(one), 0);
  return "page" in slot && isPage(slot.page) ? slot.page.size * (1 + rows) : rows;
}

function isSlot(value: unknown): value is object {
  return typeof value === "object" && value !== null && "field" in value && "key" in value;
}

function isPage(value: unknown): value is { readonly size: number } {
  return typeof value === "object" && value !== null && "size" in value && typeof value.size === "number";
}

/** Refuses shapes that could come to more than `LIMITS.rows` rows, `pageSize` times over. Throws LiaisonError LIMIT_EXCEEDED. */
export function limitRows<S extends Slots>(shape: S, pageSize: number): S {
  const rows = pageSize * (1 + rowsOf(shape));
  if (rows <= LIMITS.rows) return shape;
  const allowed = `at most ${LIMITS.rows} rows; ask for smaller pages (first), or for fewer levels at once`;
  throw new LiaisonError(
    "LIMIT_EXCEEDED",
    `The pages of this query could come to ${rows} rows; allowed are ${allowed}.`,
    {
      subject: "first",
      value: rows,
      allowed,
    },
  );
}
