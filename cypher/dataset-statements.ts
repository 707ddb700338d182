/** The table of statements that tell whether the graph is as it was, and those with which a load says that it is not. */
import { optionalText, text } from "./columns.ts";
import type { CountRow } from "./load-statements.ts";
import { defineStatement, type None } from "./statement.ts";

/** A loaded set as it stands; `loading` from a load's first write to its end. */
export type DatasetStateRow = { readonly name: string; readonly checksum: string | null; readonly loading: boolean };

const count = { count: Number };

/** Read by the server's watch, written by the loader. */
export const DATASET_STATEMENTS = {
  state: defineStatement<None, DatasetStateRow>("dataset-state", {
    name: text,
    checksum: optionalText,
    loading: (value) => value === true,
  }),
  markLoading: defineStatement<{ readonly since: string }, CountRow>("mark-loading", count),
  unmarkLoading: defineStatement<None, CountRow>("unmark-loading", count),
} as const;
