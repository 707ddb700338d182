/**
 * How often Neo4j can find the plan of Liaison's statements in its cache: asks Neo4j's own record of recent queries how many runs
 * there were, and of how many different texts. A text is planned when it comes first; how long planning takes tells nothing
 * on a busy machine.
 */
import type { AskGraph } from "./api-query.ts";

/** The runs that Neo4j remembers, and how many different texts they had. */
export type PlanCacheFigures = { readonly runs: number; readonly texts: number };

/** Runs `work` with the record on, and reads it. */
export async function watchPlanCache(ask: AskGraph, work: () => Promise<void>): Promise<PlanCacheFigures> {
  await ask("CALL db.stats.clear('QUERIES')");
  // Clearing does not empty the ring of invocations: what began earlier is somebody else's.
  const began = Date.now();
  await ask("CALL db.stats.collect('QUERIES', {durationSeconds: -1})");
  await work();
  await ask("CALL db.stats.stop('QUERIES')");
  const rows = await ask("CALL db.stats.retrieve('QUERIES', {maxInvocations: 100000}) YIELD data RETURN data");
  let [runs, texts] = [0, 0];
  for (const [data] of rows) {
    const { invocations } = Object(data);
    if (!Array.isArray(invocations)) continue;
    const ours = invocations.filter((one) => Number(Object(one).startTimestampMillis) >= began);
    if (ours.length > 0) texts += 1;
    runs += ours.length;
  }
  return { runs, texts };
}
