/**
 * How often Neo4j finds the plan of Liaison's statements in its cache: asks Neo4j's own record of recent queries, which tells for
 * each run how long it took to plan; a cached plan takes next to nothing.
 */
import type { AskGraph } from "./api-query.ts";

/** The runs that Neo4j remembers, how many different texts they had, and how many had to be planned. */
export type PlanCacheFigures = { readonly runs: number; readonly texts: number; readonly planned: number };

// Looking a plan up takes less, planning the smallest statement more.
const PLANNED_US = 1_500;

/** Runs `work` with the record on, and reads it. */
export async function watchPlanCache(ask: AskGraph, work: () => Promise<void>): Promise<PlanCacheFigures> {
  await ask("CALL db.stats.clear('QUERIES')");
  await ask("CALL db.stats.collect('QUERIES', {durationSeconds: -1})");
  await work();
  await ask("CALL db.stats.stop('QUERIES')");
  const rows = await ask("CALL db.stats.retrieve('QUERIES', {maxInvocations: 100000}) YIELD data RETURN data");
  let [runs, texts, planned] = [0, 0, 0];
  for (const [data] of rows) {
    const { invocations } = Object(data);
    if (!Array.isArray(invocations)) continue;
    texts += 1;
    runs += invocations.length;
    planned += invocations.filter((one) => Object(one).elapsedCompileTimeInUs > PLANNED_US).length;
  }
  return { runs, texts, planned };
}
