/** Reads all rows of a statement page by page, in the order of ids, so that memory does not grow with the graph. Used by loads and exports. */
import { type BoltInteger, boltInteger } from "./bolt-integer.ts";
import type { Door } from "./door.ts";
import type { Statement } from "./statement.ts";

const PAGE = 5_000;
// A page of five thousand rows takes tens of milliseconds; a busy machine may take much longer.
const PAGE_DEADLINE_MS = 60_000;

/** A page in the order of ids: all after `after` ("" for the first page), at most `limit`. */
export type PageParams = { readonly after: string; readonly limit: BoltInteger };

/** Yields each page; `key` is what the statement orders by and compares with `after`. */
export async function* readPages<Row>(
  door: Door,
  statement: Statement<PageParams, Row>,
  key: (row: Row) => string,
  signal?: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  const limit = boltInteger(PAGE);
  const options = { deadlineMs: PAGE_DEADLINE_MS, ...(signal === undefined ? {} : { signal }) };
  for (let after = ""; ; ) {
    const rows = await door.read(statement, { after, limit }, options);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < PAGE) return;
    after = key(last);
  }
}
