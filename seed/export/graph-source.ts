/** Everything in the graph as streams, page by page in the order of ids: what every exporter is given. */
import type { Door } from "../../cypher/door.ts";
import { EXPORT_STATEMENTS } from "../../cypher/export-statements.ts";
import type { DatasetFact, RelationshipFact, SourceFact } from "../../cypher/model/facts.ts";
import { isKind } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import { readPages } from "../../cypher/read-pages.ts";
import { fillSlot } from "../../cypher/statement.ts";

/** An entity on its way out. `figures` is the JSON text of a list of `Figure`, "[]" for none. */
export type ExportedEntity = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly note: string | null;
  readonly date: string | null;
  readonly status: string | null;
  readonly possiblySameAs: readonly string[];
  readonly figures: string;
  readonly sources: readonly string[];
  readonly dataset: string | null;
};

/** A relationship on its way out. */
export type ExportedRelationship = Omit<RelationshipFact, "certainty"> & {
  readonly certainty: string | null;
  readonly dataset: string | null;
};

/** A source on its way out. */
export type ExportedSource = SourceFact & { readonly dataset: string | null };

/** The graph as streams. Each can be read once more; they are not one snapshot if somebody loads meanwhile. */
export type GraphSource = {
  datasets(): AsyncIterable<DatasetFact>;
  sources(): AsyncIterable<ExportedSource>;
  entities(): AsyncIterable<ExportedEntity>;
  relationships(): AsyncIterable<ExportedRelationship>;
};

/** The graph behind the door. Streams reject with LiaisonError. */
export function openGraphSource(door: Door, signal?: AbortSignal): GraphSource {
  return {
    async *datasets() {
      for await (const rows of readPages(door, EXPORT_STATEMENTS.listDatasets, ({ name }) => name, signal))
        for (const { name, title, description, licence } of rows) yield { name, title, description, licence };
    },
    async *sources() {
      for await (const rows of readPages(door, EXPORT_STATEMENTS.exportSources, ({ id }) => id, signal)) yield* rows;
    },
    async *entities() {
      for await (const rows of readPages(door, EXPORT_STATEMENTS.exportEntities, ({ id }) => id, signal))
        for (const { labels, figures, ...row } of rows)
          yield { ...row, kind: labels.find(isKind) ?? "", figures: figures ?? "[]" };
    },
    async *relationships() {
      for (const type of RELATIONSHIP_TYPE_NAMES) yield* relationshipsOf(door, type, signal);
    },
  };
}

async function* relationshipsOf(
  door: Door,
  type: RelationshipType,
  signal: AbortSignal | undefined,
): AsyncGenerator<ExportedRelationship> {
  const statement = fillSlot(EXPORT_STATEMENTS.exportRelationships, "__TYPE__", type);
  for await (const rows of readPages(door, statement, ({ id }) => id, signal))
    for (const row of rows) yield { ...row, type };
}
