/**
 * Loads inputs into Neo4j: reads and checks everything, compares with what is stored, then writes only what is new or has
 * changed. Nothing is written if anything is at fault; an interrupted load is finished by repeating it. Called by the
 * command line and by `seedIfEmpty`.
 */
import { DATASET_STATEMENTS } from "../../cypher/dataset-statements.ts";
import type { Door } from "../../cypher/door.ts";
import { applySchema } from "../../cypher/schema/apply-schema.ts";
import { collectFaults, type Fault, refuseFaults } from "../fault.ts";
import type { Input } from "../read/reader.ts";
import { type Checked, validateInputs } from "../validate/validate.ts";
import { type Comparison, compareWithStored, datasetsOf } from "./compare.ts";
import { type LoadSummary, summarize } from "./load-summary.ts";
import { checkPrune, prune } from "./prune.ts";
import { readSurroundings } from "./surroundings.ts";
import { noteFirstSeeding, writeDatasets } from "./write-datasets.ts";
import { writeFacts } from "./write-facts.ts";

/** How to load. `dataset` names the owner of all facts whatever the input says. */
export type LoadOptions = {
  readonly dataset?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly prune?: boolean | undefined;
  /** This fills an empty database of its own accord: noted before anything else, so that only its own remains are finished. */
  readonly firstSeeding?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each step as it goes on: what, how many are done, and of how many where that is known. */
  readonly onProgress?: (step: string, done: number, total: number | null) => void;
  readonly onWarning?: (warning: Fault) => void;
};

/** Milliseconds: the constraints' indexes are filled on an existing graph when Liaison first meets it. */
export const SCHEMA_DEADLINE_MS = 120_000;

/**
 * Loads the inputs. Rejects with LiaisonError: BAD_INPUT with every fault, or what the door says. With a fault or `dryRun`
 * nothing is written, not even the schema.
 */
export async function loadInputs(
  door: Door,
  inputs: readonly Input[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const { dryRun = false, signal } = options;
  const pruned = options.prune ?? false;
  const tell = options.onProgress ?? (() => {});
  const checked = await validateInputs(inputs, {
    dataset: options.dataset,
    surroundings: await readSurroundings(door, signal),
    onProgress: (done, what) => tell(`checking ${what}`, done, null),
    signal,
  });
  for (const warning of checked.warnings) options.onWarning?.(warning);
  tell("comparing with what is stored", 0, null);
  const comparison = await compare(door, checked, pruned, signal);
  const names = datasetsOf(checked);
  const summary = summarize(checked, comparison, [...names].sort(), { prune: pruned, dryRun });
  if (dryRun) return summary;

  await applySchema(door, { deadlineMs: SCHEMA_DEADLINE_MS });
  if (options.firstSeeding === true) await noteFirstSeeding(door, checked);
  if (summary.changed) {
    // Whoever keeps answers must not take the graph for settled while it is written, nor if this load breaks off.
    await door.write(DATASET_STATEMENTS.markLoading, { since: new Date().toISOString() });
    await writeFacts(door, checked, comparison, (done, total, what) => tell(`writing ${what}`, done, total), signal);
    if (pruned) await prune(door, comparison);
  }
  const noted = await writeDatasets(door, checked, comparison, names, { pruned, now: new Date() });
  if (summary.changed) await door.write(DATASET_STATEMENTS.unmarkLoading, {});
  return { ...summary, changed: summary.changed || noted.length > 0 };
}

async function compare(
  door: Door,
  checked: Checked,
  pruned: boolean,
  signal: AbortSignal | undefined,
): Promise<Comparison> {
  const faults = collectFaults();
  const comparison = await compareWithStored(door, checked, faults.add, signal);
  if (pruned) await checkPrune(door, checked, comparison, datasetsOf(checked), faults.add);
  refuseFaults(faults);
  return comparison;
}
