/** Makes typed rows of a statement's records, each column through its reader. Called by the door only. */
import type { Record as BoltRecord } from "neo4j-driver";
import type { Column } from "./columns.ts";
import type { Parameters, Statement } from "./statement.ts";

/** The rows; throws a plain Error that names statement and column if a value is not what the table promises. */
export function readRows<P extends Parameters, R>(
  statement: Statement<P, R>,
  records: readonly BoltRecord[],
): readonly R[] {
  const columns: readonly (readonly [string, Column<unknown>])[] = Object.entries(statement.columns);
  return records.map((record) => readRow(statement, columns, record));
}

function readRow<P extends Parameters, R>(
  statement: Statement<P, R>,
  columns: readonly (readonly [string, Column<unknown>])[],
  record: BoltRecord,
): R {
  const row: Record<string, unknown> = {};
  for (const [name, column] of columns) {
    try {
      row[name] = column(record.get(name));
    } catch (cause) {
      throw new Error(`${statement.name}: column ${name} is not as declared`, { cause });
    }
  }
  if (fits(statement, row)) return row;
  throw new Error(`${statement.name}: a column is missing`);
}

/** Each value has come through the reader of its column, so a row with all columns is of the row's type. */
function fits<P extends Parameters, R>(statement: Statement<P, R>, row: object): row is R & object {
  return Object.keys(statement.columns).every((name) => name in row);
}
