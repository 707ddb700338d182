/** The graph in Neo4j: each question is compiled to one statement and sent through the door. Made by the server's root. */
import type { CallOptions, Door } from "../door.ts";
import { askDataset } from "./ask-dataset.ts";
import { askNeighborhood } from "./ask-neighborhood.ts";
import { askEntity, askNode, askSource, askSources } from "./ask-node.ts";
import { askEntities, askRelationships } from "./ask-pages.ts";
import { askSearch, emptySearch } from "./ask-search.ts";
import type { Graph } from "./graph.ts";
import type { Question } from "./question.ts";
import { searchText } from "./search-text.ts";

/** The graph behind the door. */
export function openNeo4jGraph(door: Pick<Door, "readText">): Graph {
  async function ask<A>({ text, params, decode }: Question<A>, options: CallOptions = {}): Promise<A> {
    const { rows } = await door.readText(text, params, options);
    return decode(rows);
  }
  return {
    entity: (id, shape, options) => ask(askEntity(id, shape), options),
    node: (id, shapes, options) => ask(askNode(id, shapes), options),
    entities: (query, shape, options) => ask(askEntities(query, shape), options),
    relationships: (condition, page, shape, options) => ask(askRelationships(condition, page, shape), options),
    search: async (query, shape, options) => {
      const found = searchText(query.text);
      if (found.words.length === 0 || query.kinds?.length === 0) return emptySearch(query, shape);
      return ask(askSearch(query, found, shape), options);
    },
    neighborhood: (query, shape, options) => ask(askNeighborhood(query, shape), options),
    sources: (projection, options) => ask(askSources(projection), options),
    source: (id, projection, options) => ask(askSource(id, projection), options),
    dataset: (projection, options) => ask(askDataset(projection), options),
  };
}
