/** Pages over a list that is whole in memory: Relay connections whose cursors name a row by its key. Used by the root fields that walk the structure. */

import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { readCursor, writeCursor } from "../../cypher/read/cursor.ts";
import type { Found } from "./fill-answer.ts";
import { type Arguments, readPage } from "./read-arguments.ts";

/** A list to page over, and the key of each row. */
export type PagedList<Row> = {
  /** Names the list in cursors, so that those of another list are refused. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where the row with a key stands, or -1, for lists that know it without looking at each. */
  readonly placeOf?: (key: string) => number;
};

/** The connection: edges made by `edge`, and nodes by its `node`. */
export function pageList<Row>(list: PagedList<Row>, args: Arguments, edge: (row: Row) => Found): Found {
  const { name, rows, keyOf } = list;
  const page = readPage(args);
  const cut = page.from === null ? null : placeOf(list, page.from);
  const start = page.backwards ? Math.max(0, (cut ?? rows.length) - page.size) : cut === null ? 0 : cut + 1;
  const end = page.backwards ? (cut ?? rows.length) : Math.min(rows.length, start + page.size);
  const kept = rows.slice(start, end);
  const cursorOf = (row: Row | undefined): string | null =>
    row === undefined ? null : writeCursor(name, [keyOf(row)]);
  return {
    totalCount: rows.length,
    edges: () => kept.map((row): Found => ({ ...edge(row), cursor: () => cursorOf(row) })),
    nodes: () => kept.map((row) => edge(row)["node"]),
    pageInfo: () => ({
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: cursorOf(kept[0]),
      endCursor: cursorOf(kept.at(-1)),
    }),
  };
}

function placeOf<Row>({ name, rows, keyOf, placeOf: known }: PagedList<Row>, cursor: string): number {
  const [key] = readCursor(cursor, name);
  const place = known === undefined ? rows.findIndex((row) => keyOf(row) === key) : known(String(key));
  if (place >= 0) return place;
  throw new LiaisonError("BAD_INPUT", `The cursor names "${key}", which is not in this list any more.`, {
    subject: "cursor",
    value: String(key),
    allowed: "a cursor of this list as it is now; begin again without one",
  });
}
