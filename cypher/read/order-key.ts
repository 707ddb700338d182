/**
 * The keys by which lists are ordered, as Cypher expressions that are never null. Made from orders by the `ask-….ts`
 * files and the links; read by whatever compiles pages.
 */
import { STATUSES } from "../model/facts.ts";
import type { NamedKey } from "./cursor.ts";
import type { EntityOrder, LinkOrder, Order, RelationshipOrder } from "./orders.ts";

/** One order key: its name in cursors, a Cypher expression that is never null, and its direction. */
export type OrderKey = NamedKey & { readonly expr: string };

/** Ascending order keys by their names. */
export function ascending(exprs: Readonly<Record<string, string>>): readonly OrderKey[] {
  return Object.entries(exprs).map(([name, expr]) => ({ name, expr, descending: false }));
}

/** An expression; one that may be null has a `missing` that says whether it is, and stands last in either direction. */
type Expression = { readonly expr: string; readonly missing?: string };

/** The keys of an order that names each key's expression; the last is unique, and nothing comes after a unique one. */
function keysOf<By extends string>(
  order: readonly Order<By>[],
  unique: By,
  expressionOf: (by: By) => Expression,
): readonly OrderKey[] {
  const asked = order.findIndex(({ by }) => by === unique);
  const used = asked < 0 ? [...order, { by: unique, descending: false }] : order.slice(0, asked + 1);
  return used
    .filter(({ by }, index) => used.findIndex((earlier) => earlier.by === by) === index)
    .flatMap(({ by, descending }): readonly OrderKey[] => {
      const { expr, missing } = expressionOf(by);
      const key = { name: by, expr, descending };
      return missing === undefined ? [key] : [{ name: `${by}?`, expr: missing, descending: false }, key];
    });
}

/** The keys of an order of the entities `n`: by name unless told otherwise, and always by id at last. */
export function entityKeys(n: string, order: readonly EntityOrder[]): readonly OrderKey[] {
  const asked: readonly EntityOrder[] = order.length === 0 ? [{ by: "NAME", descending: false }] : order;
  return keysOf(asked, "ID", (by) => entityExpression(n, by));
}

/** The keys of an order of the relationships `r` from `a` to `b`: by the ends' names and type unless told otherwise. */
export function relationshipKeys(
  { r, a, b }: { readonly r: string; readonly a: string; readonly b: string },
  order: readonly RelationshipOrder[],
): readonly OrderKey[] {
  const byDefault = (["FROM", "TO", "TYPE"] as const).map((by) => ({ by, descending: false }));
  return keysOf(order.length === 0 ? byDefault : order, "ID", (by) => {
    if (by === "FROM") return { expr: `${a}.nameKey` };
    if (by === "TO") return { expr: `${b}.nameKey` };
    return relationshipExpression(r, by);
  });
}

/** The keys of an order of links along `r` to `n`: by the neighbour's name unless told otherwise. */
export function linkKeys(r: string, n: string, order: readonly LinkOrder[]): readonly OrderKey[] {
  const asked: readonly LinkOrder[] = order.length === 0 ? [{ by: "NEIGHBOUR", descending: false }] : order;
  return keysOf(asked, "ID", (by) => {
    switch (by) {
      case "NEIGHBOUR":
        return { expr: `${n}.nameKey` };
      case "KIND":
      case "DEGREE":
      case "DATE":
      case "STATUS":
        return entityExpression(n, by);
      default:
        return relationshipExpression(r, by);
    }
  });
}

function entityExpression(n: string, by: EntityOrder["by"]): Expression {
  switch (by) {
    case "NAME":
      return { expr: `${n}.nameKey` };
    case "KIND":
      return { expr: `${n}.kind` };
    case "DEGREE":
      return { expr: `COUNT { (${n})--() }` };
    case "DATE":
      return dated(`${n}.date`);
    case "STATUS": {
      // An initiative without a stored status is answered as UNKNOWN; nothing else has one.
      const ranks = STATUSES.map((status, rank) => `WHEN "${status}" THEN ${rank}`).join(" ");
      const rank = `CASE coalesce(${n}.status, "UNKNOWN") ${ranks} ELSE 0 END`;
      const has = `${n}:Initiative`;
      return { expr: `CASE WHEN ${has} THEN ${rank} ELSE 0 END`, missing: `CASE WHEN ${has} THEN 0 ELSE 1 END` };
    }
    case "ID":
      return { expr: `${n}.id` };
  }
}

function relationshipExpression(r: string, by: "TYPE" | "ROLE" | "SINCE" | "UNTIL" | "ID"): Expression {
  switch (by) {
    case "TYPE":
      return { expr: `type(${r})` };
    case "ROLE":
      return { expr: `coalesce(${r}.role, "")`, missing: missing(`${r}.role`) };
    case "SINCE":
      return dated(`${r}.since`);
    case "UNTIL":
      return dated(`${r}.until`);
    case "ID":
      return { expr: `${r}.id` };
  }
}

/** Dates by their first day, those of less precision first; whether they are inferred does not count. */
function dated(date: string): Expression {
  return { expr: `replace(coalesce(${date}, ""), "~", "")`, missing: missing(date) };
}

function missing(property: string): string {
  return `CASE WHEN ${property} IS NULL THEN 1 ELSE 0 END`;
}
