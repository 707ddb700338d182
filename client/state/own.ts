/** Looks up records by ids that come from data: an entity may be called `constructor` or `__proto__`. */

/** What the record itself holds under the id; never what it inherits. */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
