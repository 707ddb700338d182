/**
 * Asks the API who is in a starting view: the ends of its relationships, and the kinds that it shows even where nothing
 * is known of them. Called by tending; knows nothing of the view.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import { EverythingDocument, StartEntitiesDocument, WhoChairsDocument } from "../generated/graphql.ts";
import type { EntityNode } from "../state/graph.ts";
import type { Start } from "../state/view.ts";
import { type Found, follow, type Listed, toEntity, toLink } from "./read-graph.ts";
import { request } from "./request.ts";
import { EVERYTHING_VARIABLES, LINKS_CAP, linksVariables, START_LINKS, type StartLinks } from "./start-questions.ts";

/** How many entities a starting view takes. */
const ENTITIES_CAP = 1000;

/**
 * The entities and relationships of a starting view, and in words what it leaves out; `linked` if all relationships among
 * the entities are there.
 */
export type Started = Found & { readonly cut: string | null; readonly linked?: boolean };

/** The relationships with which a view starts, the first `LINKS_CAP`. */
async function readLinks(links: StartLinks): Promise<Started> {
  const { nodes, total } = await follow(LINKS_CAP, async (first, after) => {
    return (await request(WhoChairsDocument, linksVariables(links, first, after))).relationships;
  });
  const entities = nodes.flatMap(({ from, to }) => [toEntity(from), toEntity(to)]);
  const cut = total > nodes.length ? `The first ${nodes.length} of ${total.toLocaleString("en")} relationships` : null;
  return { entities, links: nodes.map(toLink), cut };
}

/** The best connected entities of these kinds (all kinds if null), the first `ENTITIES_CAP`. */
async function readBest(kinds: readonly Kind[] | null): Promise<Listed<EntityNode>> {
  const filter = kinds === null ? null : { kinds: [...kinds] };
  return follow(ENTITIES_CAP, async (first, after) => {
    const { entities } = await request(StartEntitiesDocument, { filter, first, after });
    return { ...entities, nodes: entities.edges.map(({ node }) => toEntity(node)) };
  });
}

/** All that is known, or the best connected of it: in one request where there is not more than a page of anything. */
async function readEverything(): Promise<Started> {
  const { entities, relationships } = await request(EverythingDocument, EVERYTHING_VARIABLES);
  if (!entities.pageInfo.hasNextPage && !relationships.pageInfo.hasNextPage) {
    const found = entities.edges.map(({ node }) => toEntity(node));
    return { entities: found, links: relationships.nodes.map(toLink), cut: null, linked: true };
  }
  const { nodes, total } = await readBest(null);
  const cut =
    total > nodes.length
      ? `The ${nodes.length.toLocaleString("en")} best connected of ${total.toLocaleString("en")} entities. Search for the others.`
      : null;
  return { entities: nodes, links: [], cut };
}

/** Who is in a starting view; nobody in the empty one. */
export async function readStart(start: Start): Promise<Started> {
  switch (start) {
    case "chairs": {
      const found = await readLinks(START_LINKS.chairs);
      const cut =
        found.cut === null ? null : `${found.cut} that heads and deputies have. Search for the others, or expand.`;
      return { ...found, cut };
    }
    case "venues": {
      const found = await readLinks(START_LINKS.venues);
      const venues = await readBest(["Venue"]);
      const cut = found.cut === null ? null : `${found.cut} of venues and events. Search for the others, or expand.`;
      return { entities: [...found.entities, ...venues.nodes], links: found.links, cut };
    }
    case "initiatives": {
      const found = await readLinks(START_LINKS.initiatives);
      const cut = found.cut === null ? null : `${found.cut} of responsibility. Search for the others, or expand.`;
      return { ...found, cut };
    }
    case "everything":
      return readEverything();
    case "empty":
      return { entities: [], links: [], cut: null };
  }
}
