/**
 * The table of statements that make the schema, load, and export: each name with its parameters and row. Reads of the
 * API stand in `read-statements.ts`. Used by the schema, the loader and the exporters.
 */
import type { BoltInteger } from "./bolt-integer.ts";
import { number, optionalNumber, optionalText, text, texts } from "./columns.ts";
import { defineStatement } from "./statement.ts";

/** No parameters. */
export type None = Readonly<Record<string, never>>;
/** A page in the order of ids: all after `after` ("" for the first page), at most `limit`. */
export type PageParams = { readonly after: string; readonly limit: BoltInteger };
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

/** Constraints and indexes; each is made only if it is missing. */
export const SCHEMA_STATEMENTS = {
  createEntityIdConstraint: defineStatement<None, None>("create-entity-id-constraint", {}),
  createSourceIdConstraint: defineStatement<None, None>("create-source-id-constraint", {}),
  createDatasetNameConstraint: defineStatement<None, None>("create-dataset-name-constraint", {}),
  createRelationshipIdConstraint: defineStatement<None, None>("create-relationship-id-constraint", {}),
  createEntityNameKeyIndex: defineStatement<None, None>("create-entity-name-key-index", {}),
  createKindNameKeyIndex: defineStatement<None, None>("create-kind-name-key-index", {}),
  createEntityNamesIndex: defineStatement<None, None>("create-entity-names-index", {}),
  listIndexes: defineStatement<{ readonly limit: BoltInteger }, { readonly name: string }>("list-indexes", {
    name: text,
  }),
  awaitIndexes: defineStatement<{ readonly seconds: BoltInteger }, None>("await-indexes", {}),
} as const;

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

const cited = { id: text, sources: texts, dataset: optionalText };

/** What an export reads. */
export const EXPORT_STATEMENTS = {
  listDatasets: defineStatement<
    PageParams,
    {
      readonly name: string;
      readonly title: string | null;
      readonly description: string | null;
      readonly licence: string | null;
      readonly checksum: string | null;
      readonly incomplete: string | null;
    }
  >("list-datasets", {
    name: text,
    title: optionalText,
    description: optionalText,
    licence: optionalText,
    checksum: optionalText,
    incomplete: optionalText,
  }),
  exportEntities: defineStatement<
    PageParams,
    {
      readonly id: string;
      readonly labels: readonly string[];
      readonly name: string;
      readonly aliases: readonly string[];
      readonly description: string | null;
      readonly note: string | null;
      readonly date: string | null;
      readonly status: string | null;
      readonly possiblySameAs: readonly string[];
      readonly figures: string | null;
      readonly sources: readonly string[];
      readonly dataset: string | null;
    }
  >("export-entities", {
    ...cited,
    labels: texts,
    name: text,
    aliases: texts,
    description: optionalText,
    note: optionalText,
    date: optionalText,
    status: optionalText,
    possiblySameAs: texts,
    figures: optionalText,
  }),
  exportRelationships: defineStatement<
    PageParams,
    {
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly role: string | null;
      readonly since: string | null;
      readonly until: string | null;
      readonly observed: readonly string[];
      readonly certainty: string | null;
      readonly note: string | null;
      readonly sources: readonly string[];
      readonly dataset: string | null;
    }
  >("export-relationships", {
    ...cited,
    from: text,
    to: text,
    role: optionalText,
    since: optionalText,
    until: optionalText,
    observed: texts,
    certainty: optionalText,
    note: optionalText,
  }),
  exportSources: defineStatement<
    PageParams,
    {
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly published: string | null;
      readonly note: string | null;
      readonly paragraphs: number | null;
      readonly dataset: string | null;
    }
  >("export-sources", {
    id: text,
    title: text,
    publisher: optionalText,
    published: optionalText,
    note: optionalText,
    paragraphs: optionalNumber,
    dataset: optionalText,
  }),
} as const;
