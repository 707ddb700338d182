/**
 * The operations that fill the graph: each follows its pages to the end (or a stated cap) and gives plain entities and
 * links. Called by the loader and the panels; knows nothing of the view.
 */

import type { Kind } from "../../cypher/model/kinds.ts";
import type { Direction } from "../../cypher/model/link-fields.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import {
  EntitiesByIdDocument,
  ExpandDocument,
  type LinkOnCanvasFragment,
  LinksAmongDocument,
  WhoChairsDocument,
} from "../generated/graphql.ts";
import type { EntityNode, Link } from "../state/graph.ts";
import { CHAIR_TYPES } from "../state/view.ts";
import { request } from "./request.ts";

/** Entities and relationships that an answer brought. */
export type Found = { readonly entities: readonly EntityNode[]; readonly links: readonly Link[] };

/** How many of anything are asked for at once. */
const PAGE = 100;
/** How many pages one view may take. */
const MOST_PAGES = 50;

type Page<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

async function allPages<T>(ask: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Page<T> = await ask(after);
    nodes.push(...answer.nodes);
    after = answer.pageInfo.endCursor;
    if (!answer.pageInfo.hasNextPage) break;
  }
  return nodes;
}

/** A link as the graph keeps it. */
export function toLink(link: LinkOnCanvasFragment): Link {
  const { id, type, role, since, until, observed, certainty } = link;
  const sources = link.sources.map((source) => source.locator);
  return { id, type, from: link.from.id, to: link.to.id, role, since, until, observed, certainty, sources };
}

/** An entity as the graph keeps it, without whatever else the answer held. */
export function toEntity({ id, kind, name, degree }: EntityNode): EntityNode {
  return { id, kind, name, degree };
}

/** Who heads and who deputises for which bodies. */
export async function readChairs(): Promise<Found> {
  const nodes = await allPages(async (after) => {
    const answer = await request(WhoChairsDocument, { filter: { types: [...CHAIR_TYPES] }, first: PAGE, after });
    return answer.relationships;
  });
  return { entities: nodes.flatMap(({ from, to }) => [toEntity(from), toEntity(to)]), links: nodes.map(toLink) };
}

/** The entities with these ids; unknown ids are left out. */
export async function readEntities(ids: readonly string[]): Promise<readonly EntityNode[]> {
  const nodes = await allPages(async (after) => {
    const { entities } = await request(EntitiesByIdDocument, { ids, first: PAGE, after });
    return { pageInfo: entities.pageInfo, nodes: entities.nodes.map(({ node }) => toEntity(node)) };
  });
  return nodes;
}

/** All relationships among these entities. */
export async function readLinksAmong(ids: readonly string[]): Promise<readonly Link[]> {
  const nodes = await allPages(async (after) => {
    return (await request(LinksAmongDocument, { ids, first: PAGE, after })).relationships;
  });
  return nodes.map(toLink);
}

/** Which neighbours an expansion brings. */
export type ExpandChoice = {
  readonly types?: readonly RelationshipType[];
  readonly direction?: Direction;
  readonly kinds?: readonly Kind[];
};

/** The next neighbours of an entity that are not yet known to be `there`, up to `cap`; `more` if others remain. */
export async function readNeighbours(
  id: string,
  choice: ExpandChoice,
  there: ReadonlySet<string>,
  cap: number,
): Promise<Found & { readonly more: boolean }> {
  const entities = new Map<string, EntityNode>();
  const links: Link[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const asked: { after: string | null } = { after };
    const answer = await request(ExpandDocument, { id, ...choice, first: PAGE, after: asked.after });
    const found = answer.entity?.relationships;
    if (answer.entity === null || found === undefined) break;
    for (const { neighbour, node } of found.edges) {
      if (neighbour === null) continue;
      const isNew = !there.has(neighbour.id) && !entities.has(neighbour.id);
      if (isNew && entities.size >= cap) return { entities: [...entities.values()], links, more: true };
      if (isNew) entities.set(neighbour.id, toEntity(neighbour));
      links.push(toLink(node));
    }
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { entities: [...entities.values()], links, more: false };
}
