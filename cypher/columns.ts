/**
 * Readers for the columns of a row that comes back over Bolt: each returns the value in its type or throws. The border
 * between Neo4j and our types; used in the tables of statements.
 */

/** Reads one value; throws a plain Error if it is not what the statement promises. */
export type Column<Value> = (value: unknown) => Value;

function expected(what: string, value: unknown): never {
  throw new Error(`a column should hold ${what} but holds ${value === null ? "null" : typeof value}`);
}

/** A text. */
export const text: Column<string> = (value) => (typeof value === "string" ? value : expected("a text", value));

/** A text or nothing. */
export const optionalText: Column<string | null> = (value) => (value === null ? null : text(value));

/** A number. */
export const number: Column<number> = (value) => (typeof value === "number" ? value : expected("a number", value));

/** A number or nothing. */
export const optionalNumber: Column<number | null> = (value) => (value === null ? null : number(value));

/** A list of texts; nothing counts as the empty list. */
export const texts: Column<readonly string[]> = (value) => {
  if (value === null) return [];
  return Array.isArray(value) ? value.map(text) : expected("a list of texts", value);
};
