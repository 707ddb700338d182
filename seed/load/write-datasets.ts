/**
 * Notes each data set when all of it has been written: an interrupted load leaves no such note, or the old one. A first
 * seeding is noted when it begins as well. Called by the loader.
 */
import type { Door } from "../../cypher/door.ts";
import { EXPORT_STATEMENTS } from "../../cypher/export-statements.ts";
import { LOAD_STATEMENTS } from "../../cypher/load-statements.ts";
import type { DatasetFact } from "../../cypher/model/facts.ts";
import { readPages } from "../../cypher/read-pages.ts";
import { addChecksum, type ChecksumSum, checksum, sumText } from "../validate/checksum.ts";
import type { Checked } from "../validate/validate.ts";
import type { Comparison } from "./compare.ts";
import { datasetProperties } from "./stored-properties.ts";

/**
 * Writes the note of each data set whose content or description has changed; returns their names. The checksum is a sum
 * over those of all its facts as they are stored now (`pruned`: without what is gone), in no particular order.
 */
export async function writeDatasets(
  door: Door,
  checked: Checked,
  comparison: Comparison,
  names: ReadonlySet<string>,
  { pruned, now }: { readonly pruned: boolean; readonly now: Date },
): Promise<readonly string[]> {
  const sums = sumOf(checked, comparison);
  const stored = new Map<string, string | null>();
  for await (const rows of readPages(door, EXPORT_STATEMENTS.listDatasets, ({ name }) => name))
    for (const { name, checksum: one } of rows) stored.set(name, one);
  const written: string[] = [];
  for (const name of names) {
    const fact: DatasetFact = checked.datasets.get(name) ?? { name, title: null, description: null, licence: null };
    const own = addChecksum(sums.get(name) ?? 0n, checksum(fact));
    const sum = sumText(own, pruned ? 0n : (comparison.goneSums.get(name) ?? 0n));
    if (stored.get(name) === sum) continue;
    const properties = datasetProperties(fact, sum, now.toISOString());
    await door.write(LOAD_STATEMENTS.writeDataset, { name, properties });
    written.push(name);
  }
  return written;
}

/** What stands for the checksum in the note of a first seeding until all of it is there. */
export const FIRST_SEEDING = "first seeding";

/** Notes the inputs' data sets as begun. */
export async function noteFirstSeeding(door: Door, { datasets }: Checked): Promise<void> {
  for (const [name, fact] of datasets) {
    const properties = datasetProperties(fact, FIRST_SEEDING, new Date().toISOString());
    await door.write(LOAD_STATEMENTS.writeDataset, { name, properties });
  }
}

function sumOf({ sources, implied, entities, relationships }: Checked, { foreign }: Comparison) {
  const sums = new Map<string, ChecksumSum>();
  for (const ledger of [sources, implied, entities, relationships])
    for (const [id, entry] of ledger)
      if (!foreign.has(id)) sums.set(entry.dataset, addChecksum(sums.get(entry.dataset) ?? 0n, entry.checksum));
  return sums;
}
