/** The table of statements that an export reads, each with its parameters and row. Used by the exporters and the loader. */
import { optionalNumber, optionalText, text, texts } from "./columns.ts";
import type { PageParams } from "./read-pages.ts";
import { defineStatement } from "./statement.ts";

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
    }
  >("list-datasets", {
    name: text,
    title: optionalText,
    description: optionalText,
    licence: optionalText,
    checksum: optionalText,
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
