/** Asks the API how the entities of a view stand in the whole graph: by betweenness, PageRank and community. */

import { request } from "../api/request.ts";
import { PAGE } from "../api/start-questions.ts";
import { MeasuresDocument } from "../generated/graphql.ts";
import type { Measures } from "../state/graph.ts";

/** The measures by id of entity. */
export async function readMeasures(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Measures>> {
  const found = new Map<string, Measures>();
  for (let at = 0; at < ids.length; at += PAGE) {
    const asked = { ids: ids.slice(at, at + PAGE), first: PAGE };
    const { structure } = await request(MeasuresDocument, asked, signal);
    for (const { entity, betweenness, pageRank, community } of structure.measures.nodes) {
      found.set(entity.id, { betweenness, pageRank, community });
    }
  }
  return found;
}
