/**
 * Compiles the order of a page and where it begins. A list is ordered by some expressions, the last of which is
 * unique; a cursor holds their values, and the page begins right after them.
 */
import { orderName, readCursor } from "./cursor.ts";
import type { OrderKey } from "./order-key.ts";
import type { Page } from "./shape.ts";
import type { Scope } from "./writer.ts";

/** `ORDER BY … LIMIT …` for a page, one row more than its size so that one can tell whether more follow. */
export function orderAndLimit(scope: Scope, keys: readonly OrderKey[], page: Page): string {
  const order = keys.map(({ expr, descending }) => `${expr}${descending === page.backwards ? "" : " DESC"}`);
  return `ORDER BY ${order.join(", ")} LIMIT ${scope.integer(page.size + 1)}`;
}

/**
 * The condition that a row lies beyond the cursor; none without one. Written so that the first key's index bounds it:
 * `a >= $a AND (a > $a OR (b >= $b AND (b > $b OR …)))`.
 */
export function beyondCursor(scope: Scope, keys: readonly OrderKey[], page: Page): readonly string[] {
  if (page.from === null) return [];
  const values = readCursor(page.from, orderName(keys));
  const beyond = keys.reduceRight<string | null>((rest, { expr, descending }, index) => {
    const value = scope.param(values[index]);
    const sign = descending === page.backwards ? ">" : "<";
    if (rest === null) return `${expr} ${sign} ${value}`;
    return `${expr} ${sign}= ${value} AND (${expr} ${sign} ${value} OR (${rest}))`;
  }, null);
  return beyond === null ? [] : [beyond];
}
