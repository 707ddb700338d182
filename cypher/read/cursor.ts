/**
 * Cursors: the order of a list and the order keys of the row they stand for, so that pages stay right when rows come and
 * go before them, and a cursor of another order is refused instead of misread.
 */
import { LiaisonError } from "../model/liaison-error.ts";

/** The order keys of a row, as JSON holds them. */
export type CursorKeys = readonly (string | number)[];

/** One key of an order: its name, and whether it descends. */
export type NamedKey = { readonly name: string; readonly descending: boolean };

/** The name of an order, for example "degree-,id": what cursors carry. */
export function orderName(keys: readonly NamedKey[]): string {
  return keys.map(({ name, descending }) => `${name}${descending ? "-" : ""}`).join(",");
}

/** The order's name and the order keys of a row as an opaque text. */
export function writeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString("base64url");
}

/** The order keys of a cursor; refuses a text that is none of ours, or one of a list in another order. */
export function readCursor(cursor: string, order: string): CursorKeys {
  const value = cursor.slice(0, 80);
  const allowed = "a cursor taken from an edge or from pageInfo of the same list in the same order";
  const parts = parse(cursor);
  if (Array.isArray(parts) && parts.every((part) => typeof part === "string" || isNumber(part))) {
    const [name, ...keys] = parts;
    if (name === order && keys.length === order.split(",").length) return keys;
    if (typeof name === "string" && name !== order && keys.length === name.split(",").length) {
      const problem = `comes from a list ordered by ${inWords(name)}, and this one is ordered by ${inWords(order)}`;
      const details = { subject: "cursor", value, allowed };
      throw new LiaisonError("BAD_INPUT", `The cursor ${problem}; allowed is ${allowed}.`, details);
    }
  }
  throw new LiaisonError("BAD_INPUT", `The cursor "${value}" is not one that this list gave out.`, {
    subject: "cursor",
    value,
    allowed,
  });
}

/** The name of an order for people: "DEGREE-,ID" is "DEGREE descending, ID". What only tells whether a key is known is left out. */
function inWords(order: string): string {
  const keys = order.slice(0, 200).split(",");
  return keys
    .filter((key) => !key.endsWith("?"))
    .map((key) => (key.endsWith("-") ? `${key.slice(0, -1)} descending` : key))
    .join(", ");
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
