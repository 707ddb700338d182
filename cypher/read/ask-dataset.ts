/** Compiles the question for what is in the graph. */
import { createHash } from "node:crypto";
import { KIND_NAMES } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { type Projection, project } from "./projection.ts";
import { KIND_COUNTS, type Question, TYPE_COUNTS } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import { asList } from "./writer.ts";

/** Counts, the sets that were loaded, and one checksum over theirs. */
export function askDataset(projection: Projection): Question<unknown> {
  return {
    text: fillStatement("dataset", { KIND_COUNTS, TYPE_COUNTS }),
    params: {},
    decode: ([row]) => {
      const [kinds, types, sources, parts] = row ?? [];
      const kindCounts = KIND_NAMES.map((kind, index) => ({ kind, count: Number(asList(kinds)[index]) }));
      const typeCounts = RELATIONSHIP_TYPE_NAMES.map((type, index) => ({ type, count: Number(asList(types)[index]) }));
      const sets = asList(parts).map((part) => {
        const [name, title, description, checksum, loadedAt] = asList(part);
        return { name, title, description, checksum, loadedAt };
      });
      return project(projection, {
        checksum: datasetChecksum(sets),
        loadedAt:
          sets
            .map(({ loadedAt }) => String(loadedAt))
            .sort()
            .at(-1) ?? null,
        entityCount: sum(kindCounts),
        relationshipCount: sum(typeCounts),
        sourceCount: sources,
        kinds: kindCounts,
        types: typeCounts,
        parts: sets,
      });
    },
  };
}

/** SHA-256 over the sets' names and checksums, in the order of their names, as 16 hexadecimal digits. */
export function datasetChecksum(sets: readonly { readonly name: unknown; readonly checksum: unknown }[]): string {
  const text = sets.map(({ name, checksum }) => `${name} ${checksum}`).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
