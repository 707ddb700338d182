/**
 * What a reader found before anything is believed: records of fields with the place of each. Every reader makes these,
 * validation turns them into facts. Must not know of any file format.
 */

/** A place in a file; line and column count from 1. */
export type Position = { readonly file: string; readonly line: number; readonly column: number };

/** A value and where it stands. `source` is how a number or truth value was written. */
export type Raw = { readonly at: Position; readonly value: RawValue; readonly source?: string };

/** Scalars, lists and maps, as YAML, JSON and the cells of a CSV have them. */
export type RawValue = string | number | boolean | null | readonly Raw[] | RawFields;

/** Fields by name. */
export type RawFields = ReadonlyMap<string, Raw>;

/** What a record states. */
export const RECORD_SORTS = ["dataset", "source", "entity", "relationship"] as const;
/** One of `RECORD_SORTS`. */
export type RecordSort = (typeof RECORD_SORTS)[number];

/** One stated thing. Its fields have the names of the facts (`since`, `sources` …), whatever the format calls them. */
export type RawRecord = { readonly sort: RecordSort; readonly at: Position; readonly fields: RawFields };
