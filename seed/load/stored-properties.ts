/**
 * Facts as Neo4j keeps them: the properties of their nodes and relationships, with the derived ones that search and dates
 * rely on. The only place that knows this form when writing.
 */

import { boltInteger } from "../../cypher/bolt-integer.ts";
import type { NodeRow, Properties, RelationshipRow } from "../../cypher/load-statements.ts";
import { parseEdtf } from "../../cypher/model/edtf.ts";
import type { DatasetFact } from "../../cypher/model/facts.ts";
import { type EntityFact, parseLocator, type RelationshipFact, type SourceFact } from "../../cypher/model/facts.ts";
import { nameKey } from "../../cypher/model/name-key.ts";

/** Who owns a fact and its checksum. */
export type Stamp = { readonly dataset: string; readonly checksum: string };

/**
 * The row that writes an entity. `searchKeys` are its folded names, `aliasKeys` those that are not its name (none: null), `documents` runs parallel to `sources`,
 * `figureDocuments` are the documents behind its figures, once each.
 */
export function entityRow(fact: EntityFact, stamp: Stamp): NodeRow {
  const { figures, ...plain } = fact;
  const keys = [fact.name, ...fact.aliases].map(nameKey);
  const properties = withoutNulls({
    ...plain,
    ...stamp,
    figures: JSON.stringify(figures),
    nameKey: keys[0] ?? "",
    searchKeys: [...new Set(keys)],
    aliasKeys: keys.length === 1 ? null : [...new Set(keys.slice(1))],
    documents: documentsOf(fact.sources),
    figureDocuments: [...new Set(documentsOf(figures.flatMap(({ sources }) => sources)))],
  });
  return { id: fact.id, properties };
}

/**
 * The row that writes a relationship. `sinceFirst` and `untilLast` are the days that as-of dates are compared with,
 * `roleKey` is the folded role.
 */
export function relationshipRow(fact: RelationshipFact, stamp: Stamp): RelationshipRow {
  const { from, to, type: _, ...plain } = fact;
  const properties = withoutNulls({
    ...plain,
    ...stamp,
    documents: documentsOf(fact.sources),
    roleKey: fact.role === null ? null : nameKey(fact.role),
    sinceFirst: parseEdtf(fact.since ?? "")?.first ?? null,
    untilLast: parseEdtf(fact.until ?? "")?.last ?? null,
  });
  return { id: fact.id, from, to, properties };
}

/** The row that writes a source. */
export function sourceRow(fact: SourceFact, stamp: Stamp): NodeRow {
  const { paragraphs, ...plain } = fact;
  const count = paragraphs === null ? null : boltInteger(paragraphs);
  return { id: fact.id, properties: withoutNulls({ ...plain, ...stamp, paragraphs: count }) };
}

/** The properties of a data set's node. `loadedAt` is when it last changed, ISO 8601 in UTC. */
export function datasetProperties(fact: DatasetFact, checksum: string, loadedAt: string): Properties {
  return withoutNulls({ ...fact, checksum, loadedAt });
}

type Value = Properties[string];

function withoutNulls(fields: { readonly [name: string]: Value | null }): Properties {
  const properties: Record<string, Value> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) properties[name] = value;
  return properties;
}

function documentsOf(sources: readonly string[]): readonly string[] {
  return sources.map((locator) => parseLocator(locator).document);
}
