/** The keys by which lists are ordered. Made by the `ask-….ts` files and the links; read by whatever compiles pages. */
import type { NamedKey } from "./cursor.ts";

/** One order key: its name in cursors, a Cypher expression that is never null, and its direction. */
export type OrderKey = NamedKey & { readonly expr: string };

/** Ascending order keys by their names. */
export function ascending(exprs: Readonly<Record<string, string>>): readonly OrderKey[] {
  return Object.entries(exprs).map(([name, expr]) => ({ name, expr, descending: false }));
}
