/** What a load did, or would do: counts for programs and lines for people. */
import type { Checked } from "../validate/validate.ts";
import { withThousands } from "../with-thousands.ts";
import type { Comparison, Difference } from "./compare.ts";

/** Counts of one sort of fact. `gone` are still stored but no longer in the input, `removed` were pruned. */
export type Counts = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly removed: number;
};

/** A load in numbers. `changed` is false if everything was there already. */
export type LoadSummary = {
  readonly dryRun: boolean;
  readonly datasets: readonly string[];
  readonly sources: Counts;
  readonly entities: Counts;
  readonly relationships: Counts;
  readonly changed: boolean;
  /** Ids that the input gives to more than one of an entity, a relationship and a source, as plain numbers often are. */
  readonly sharedIds: number;
};

/** The counts that follow from a comparison. */
export function summarize(
  checked: Checked,
  comparison: Comparison,
  datasets: readonly string[],
  { prune, dryRun }: { readonly prune: boolean; readonly dryRun: boolean },
): LoadSummary {
  const count = (total: number, { same, changed, gone }: Difference<string>): Counts => ({
    created: total - same.size - changed.size,
    updated: changed.size,
    unchanged: same.size,
    gone: prune ? 0 : gone.size,
    removed: prune ? gone.size : 0,
  });
  const sources = count(countSources(checked), comparison.sources);
  const entities = count(checked.entities.size, comparison.entities);
  const relationships = count(checked.relationships.size, comparison.relationships);
  const changed = [sources, entities, relationships].some((one) => one.created + one.updated + one.removed > 0);
  return { dryRun, datasets, sources, entities, relationships, changed, sharedIds: countSharedIds(checked) };
}

function countSharedIds({ sources, implied, entities, relationships }: Checked): number {
  const isSource = (id: string): boolean => sources.has(id) || implied.has(id);
  let count = 0;
  for (const id of relationships.keys()) if (entities.has(id) || isSource(id)) count += 1;
  for (const id of entities.keys()) if (isSource(id) && !relationships.has(id)) count += 1;
  return count;
}

function countSources({ sources, implied }: Checked): number {
  return sources.size + implied.size;
}

/** The summary in lines: one for each sort, then what follows. */
export function summaryLines(summary: LoadSummary): readonly string[] {
  const { sources, entities, relationships, dryRun } = summary;
  const lines = [
    countLine("Sources", sources, dryRun),
    countLine("Entities", entities, dryRun),
    countLine("Relationships", relationships, dryRun),
  ];
  const gone = sources.gone + entities.gone + relationships.gone;
  if (gone > 0)
    lines.push(
      `${withThousands(gone)} that this data set had before are no longer in the input; --prune removes them.`,
    );
  if (summary.sharedIds > 0)
    lines.push(
      `Note: ${withThousands(summary.sharedIds)} ids are shared by an entity, a relationship or a source; node(id) then answers the entity.`,
    );
  if (!summary.changed) lines.push(dryRun ? "Nothing would change." : "Nothing changed.");
  else if (dryRun) lines.push("Nothing was written (--dry-run).");
  return lines;
}

function countLine(what: string, counts: Counts, dryRun: boolean): string {
  const verb = dryRun ? "to be " : "";
  const parts = [
    `${withThousands(counts.created)} ${verb}created`,
    `${withThousands(counts.updated)} ${verb}updated`,
    `${withThousands(counts.unchanged)} unchanged`,
  ];
  if (counts.removed > 0) parts.push(`${withThousands(counts.removed)} ${verb}removed`);
  return `${what}: ${parts.join(", ")}`;
}
