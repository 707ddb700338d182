/** Asks the API how the entities of a table stand in the whole graph: by betweenness, PageRank and community. */
import { PAGE } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { MeasuresDocument } from "../generated/graphql.ts";

/** The measures of an entity: the shares of shortest paths and of PageRank, from 0 to 1; communities from 0, the largest. */
export type Measures = { readonly betweenness: number; readonly pageRank: number; readonly community: number };

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
