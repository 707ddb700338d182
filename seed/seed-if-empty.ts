/**
 * Loads the shipped data set into a database that holds nothing at all, and finishes it if that was interrupted. Whatever
 * else a database holds is somebody's own. Called by the server when it starts.
 */
import { join } from "node:path";
import { boltInteger } from "../cypher/bolt-integer.ts";
import type { Door } from "../cypher/door.ts";
import { EXPORT_STATEMENTS } from "../cypher/export-statements.ts";
import { LOAD_STATEMENTS } from "../cypher/load-statements.ts";
import type { Log } from "../cypher/log.ts";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { applySchema } from "../cypher/schema/apply-schema.ts";
import { loadInputs, SCHEMA_DEADLINE_MS } from "./load/load.ts";
import type { LoadSummary } from "./load/load-summary.ts";
import { FIRST_SEEDING } from "./load/write-datasets.ts";
import { openInput } from "./read/readers.ts";

/** Where the shipped data set is. */
export const SHIPPED_DATA = join(PROJECT_ROOT, "seed", "data");

/** Where to note what was done, and when it is no longer wanted. */
export type SeedOptions = { readonly log: Log; readonly signal?: AbortSignal };

/**
 * What was loaded, or `undefined` if the database was not empty. In one that Liaison has loaded, constraints and indexes
 * that are missing are made; one in which it finds no data set is left as it is. Rejects with LiaisonError.
 */
export async function seedIfEmpty(door: Door, { log, signal }: SeedOptions): Promise<LoadSummary | undefined> {
  const [nodes] = await door.read(LOAD_STATEMENTS.countNodes, {});
  if (nodes === undefined || nodes.count > 0) {
    const datasets = await door.read(EXPORT_STATEMENTS.listDatasets, { after: "", limit: boltInteger(2) });
    const [only, another] = datasets;
    if (only?.checksum !== FIRST_SEEDING || another !== undefined) {
      // A Dataset node without a checksum is another program's.
      if (datasets.some(({ checksum }) => checksum !== null))
        await applySchema(door, { deadlineMs: SCHEMA_DEADLINE_MS });
      else log.warn({ nodes: nodes?.count }, "The database holds nodes but no data set of Liaison; nothing was added");
      return undefined;
    }
  }
  const input = await openInput(SHIPPED_DATA, "liaison");
  const summary = await loadInputs(door, [input], { firstSeeding: true, signal });
  const { entities, relationships, sources } = summary;
  const counts = { entities: entities.created, relationships: relationships.created, sources: sources.created };
  log.info(counts, "The shipped data set has been loaded");
  return summary;
}
