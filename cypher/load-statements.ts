/**
 * The table of statements with which a load compares, writes and removes, each with its parameters and row. Used by the
 * loader.
 */
import type { BoltInteger } from "./bolt-integer.ts";
import { number, optionalNumber, optionalText, text, texts } from "./columns.ts";
import type { PageParams } from "./read-pages.ts";
import { defineStatement, type None } from "./statement.ts";

/** Properties as Neo4j stores them. Absent ones are left out. */
export type Properties = { readonly [name: string]: string | number | BoltInteger | readonly string[] };
/** An entity or a source to be written. */
export type NodeRow = { readonly id: string; readonly properties: Properties };
/** A relationship to be written. */
export type RelationshipRow = NodeRow & { readonly from: string; readonly to: string };
/** How many rows a statement wrote or removed. */
export type CountRow = { readonly count: number };
/** What a load compares with: who owns it and what it was. */
export type StoredRow = { readonly id: string; readonly dataset: string | null; readonly checksum: string | null };
/** What is about to be removed, by id, and the data sets whose facts do not count because they go or stay with it. */
type HeldParams = {
  readonly ids: readonly string[];
  readonly datasets: readonly string[];
  readonly limit: BoltInteger;
};
/** A fact that cites a source. */
type CitingRow = { readonly id: string; readonly citing: string; readonly dataset: string | null };

const citingColumns = { id: text, citing: text, dataset: optionalText };
const count = { count: number };
const stored = { id: text, dataset: optionalText, checksum: optionalText };

/** What a load writes, removes and compares with. */
export const LOAD_STATEMENTS = {
  writeEntities: defineStatement<{ readonly rows: readonly NodeRow[] }, CountRow>("write-entities", count),
  writeRelationships: defineStatement<{ readonly rows: readonly RelationshipRow[] }, CountRow>(
    "write-relationships",
    count,
  ),
  writeSources: defineStatement<{ readonly rows: readonly NodeRow[] }, CountRow>("write-sources", count),
  writeDataset: defineStatement<{ readonly name: string; readonly properties: Properties }, CountRow>(
    "write-dataset",
    count,
  ),
  deleteMovedRelationships: defineStatement<{ readonly rows: readonly RelationshipRow[] }, CountRow>(
    "delete-moved-relationships",
    count,
  ),
  deleteRelationships: defineStatement<{ readonly ids: readonly string[] }, CountRow>("delete-relationships", count),
  deleteEntities: defineStatement<{ readonly ids: readonly string[] }, CountRow>("delete-entities", count),
  deleteSources: defineStatement<{ readonly ids: readonly string[] }, CountRow>("delete-sources", count),
  listStoredEntities: defineStatement<PageParams, StoredRow>("list-stored-entities", stored),
  listStoredRelationships: defineStatement<PageParams, StoredRow>("list-stored-relationships", stored),
  listStoredSources: defineStatement<PageParams, StoredRow & { readonly paragraphs: number | null }>(
    "list-stored-sources",
    { ...stored, paragraphs: optionalNumber },
  ),
  findKinds: defineStatement<
    { readonly ids: readonly string[]; readonly limit: BoltInteger },
    { readonly id: string; readonly labels: readonly string[] }
  >("find-kinds", { id: text, labels: texts }),
  findForeignTies: defineStatement<
    HeldParams,
    { readonly id: string; readonly tie: string; readonly dataset: string | null }
  >("find-foreign-ties", { id: text, tie: text, dataset: optionalText }),
  findCitingEntities: defineStatement<HeldParams, CitingRow>("find-citing-entities", citingColumns),
  findCitingRelationships: defineStatement<HeldParams, CitingRow>("find-citing-relationships", citingColumns),
  countNodes: defineStatement<None, CountRow>("count-nodes", count),
} as const;
