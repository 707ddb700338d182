/** An entity's measures as the type `Measure` of the schema has them. */
import type { Measures } from "../../cypher/structure/measure-structure.ts";
import { entityRef, type Found } from "./fill-answer.ts";

/** The measures of the entity with the number. */
export function describeMeasure({ degree, betweenness, pageRank, community }: Measures, entity: number): Found {
  return {
    entity: entityRef(entity),
    degree: degree[entity] ?? 0,
    betweenness: betweenness[entity] ?? 0,
    pageRank: pageRank[entity] ?? 0,
    community: community[entity] ?? 0,
  };
}
