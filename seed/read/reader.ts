/** What every reader of a format is: how it recognises its input and what it gives out. Must not know of Neo4j. */
import type { Report } from "../fault.ts";
import type { RawRecord, RecordSort } from "../raw.ts";

/** What a format promises, and validation insists on. */
export type Rules = {
  /** Ids are slugs that open with their kind (`official:yin-li`), or any text. */
  readonly ids: "slug" | "any";
  /** Every entity and relationship must cite a source, or may. */
  readonly citations: "required" | "optional";
  /** Cited documents must be described among the sources, or become sources under their own name. */
  readonly sources: "described" | "free";
  /** Every initiative must have a status, or is UNKNOWN without one. */
  readonly status: "required" | "optional";
};

/** Where a reader reports what it cannot read, and what it passes over. */
export type Reports = { readonly fault: Report; readonly warning: Report };

/** An opened input. It can be read any number of times, one sort of record at a time, streaming. */
export type Input = {
  readonly format: string;
  /** For people: the path as given. */
  readonly path: string;
  /** The data set's name unless the input or the user names another. */
  readonly defaultDataset: string;
  readonly rules: Rules;
  read(sort: RecordSort, reports: Reports): AsyncIterable<RawRecord>;
};

/** A format: `detects` tells from a path (and the names or first line it finds there) whether it is one of its own. */
export type Reader = {
  readonly format: string;
  /** For `--help`: what it reads. */
  readonly what: string;
  detects(path: string): Promise<boolean>;
  /** Opens the path. Throws LiaisonError BAD_INPUT if there is nothing to read. */
  open(path: string): Promise<Input>;
};
