/** Cursors: the order keys of the row they stand for, so that pages stay right when rows come and go before them. */
import { LiaisonError } from "../model/liaison-error.ts";

/** The order keys of a row, as JSON holds them. */
export type CursorKeys = readonly (string | number)[];

/** Order keys as an opaque text. */
export function writeCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The order keys of a cursor; refuses a text that is none of ours, or one of another list's (`length` keys expected). */
export function readCursor(cursor: string, length: number): CursorKeys {
  const keys = parse(cursor);
  if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === "string" || isNumber(key))) {
    return keys;
  }
  throw new LiaisonError("BAD_INPUT", `The cursor "${cursor.slice(0, 80)}" is not one that this list gave out.`, {
    subject: "cursor",
    value: cursor.slice(0, 80),
    allowed: "a cursor taken from an edge or from pageInfo of the same list in the same order",
  });
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
