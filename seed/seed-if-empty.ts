/** Loads the shipped data set into a database that holds no entity yet, and finishes it if that was interrupted. Called by the server when it starts. */
import { join } from "node:path";
import { boltInteger } from "../cypher/bolt-integer.ts";
import type { Door } from "../cypher/door.ts";
import type { Log } from "../cypher/log.ts";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { EXPORT_STATEMENTS, LOAD_STATEMENTS } from "../cypher/write-statements.ts";
import { loadInputs } from "./load/load.ts";
import type { LoadSummary } from "./load/load-summary.ts";
import { openInput } from "./read/readers.ts";

/** Where the shipped data set is. */
export const SHIPPED_DATA = join(PROJECT_ROOT, "seed", "data");

/** What was loaded, or `undefined` if a data set had been loaded already. Rejects with LiaisonError. */
export async function seedIfEmpty(door: Door, { log }: { readonly log: Log }): Promise<LoadSummary | undefined> {
  const [row] = await door.read(LOAD_STATEMENTS.countEntities, {});
  const [dataset] = await door.read(EXPORT_STATEMENTS.listDatasets, { after: "", limit: boltInteger(1) });
  // Entities without the note of any data set are what an interrupted first load has left behind: it is finished.
  if (row !== undefined && row.count > 0 && dataset !== undefined) return undefined;
  const summary = await loadInputs(door, [await openInput(SHIPPED_DATA, "liaison")]);
  const { entities, relationships, sources } = summary;
  const counts = { entities: entities.created, relationships: relationships.created, sources: sources.created };
  log.info(counts, "The shipped data set has been loaded");
  return summary;
}
