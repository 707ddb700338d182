/** Reads all rows of a statement page by page, in the order of ids, so that memory does not grow with the graph. */
import { boltInteger } from "../../cypher/bolt-integer.ts";
import type { Door } from "../../cypher/door.ts";
import type { Statement } from "../../cypher/statement.ts";
import type { PageParams } from "../../cypher/write-statements.ts";

const PAGE = 5_000;
// A page of five thousand rows takes tens of milliseconds; a busy machine may take much longer.
const PAGE_DEADLINE_MS = 60_000;

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
