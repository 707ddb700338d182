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
} from "../generated/graphql.ts";
import type { EntityNode, Link } from "../state/graph.ts";
import { request } from "./request.ts";
import { PAGE } from "./start-questions.ts";

/** Entities and relationships that an answer brought. */
export type Found = { readonly entities: readonly EntityNode[]; readonly links: readonly Link[] };

/** How many ids one list may hold: the API's largest list. */
export const LIST = 1000;
/** How many relationships among the entities of a view are followed. */
const LINKS_CAP = 10_000;

/** What the first pages of a list brought, and how long the list is. */
export type Listed<T> = { readonly nodes: readonly T[]; readonly total: number };

type Page<T> = {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Follows pages to the end of the list, or until `cap` are there. */
export async function follow<T>(
  cap: number,
  ask: (first: number, after: string | null) => Promise<Page<T>>,
): Promise<Listed<T>> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Page<T> = await ask(Math.min(PAGE, cap - nodes.length), after);
    nodes.push(...answer.nodes);
    after = answer.pageInfo.endCursor;
    if (!answer.pageInfo.hasNextPage || nodes.length >= cap) return { nodes, total: answer.totalCount };
  }
}

/** A list in pieces of at most `size`. */
function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/**
 * Lists of at most `most` ids such that any two of the ids are together in one of them: what it takes to ask for
 * everything among more ids than a list may hold.
 */
export function pairedLists(ids: readonly string[], most: number): readonly (readonly string[])[] {
  if (ids.length <= most) return ids.length === 0 ? [] : [ids];
  const parts = chunks(ids, Math.floor(most / 2));
  return parts.flatMap((part, at) => parts.slice(at + 1).map((other) => [...part, ...other]));
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

/** The entities with these ids; unknown ids are left out. */
export async function readEntities(ids: readonly string[]): Promise<readonly EntityNode[]> {
  const found: EntityNode[] = [];
  for (const list of chunks(ids, PAGE)) {
    const { entities } = await request(EntitiesByIdDocument, { ids: list, first: PAGE });
    found.push(...entities.edges.map(({ node }) => toEntity(node)));
  }
  return found;
}

/** The relationships among these entities; `cut` if there are more than the first `LINKS_CAP`. */
export async function readLinksAmong(
  ids: readonly string[],
): Promise<{ readonly links: readonly Link[]; readonly cut: boolean }> {
  const links = new Map<string, Link>();
  for (const list of pairedLists(ids, LIST)) {
    const room = LINKS_CAP - links.size;
    if (room <= 0) return { links: [...links.values()], cut: true };
    const { nodes, total } = await follow(room, async (first, after) => {
      return (await request(LinksAmongDocument, { ids: list, first, after })).relationships;
    });
    for (const node of nodes) links.set(node.id, toLink(node));
    if (total > nodes.length) return { links: [...links.values()], cut: true };
  }
  return { links: [...links.values()], cut: false };
}

/** Which neighbours an expansion brings. */
export type ExpandChoice = {
  readonly types?: readonly RelationshipType[];
  readonly direction?: Direction;
  readonly kinds?: readonly Kind[];
};

/**
 * The next neighbours of an entity that are not yet known to be `there`, up to `cap`, with all relationships to them and
 * to those who are there; `left` counts the relationships that were not reached.
 */
export async function readNeighbours(
  id: string,
  choice: ExpandChoice,
  there: ReadonlySet<string>,
  cap: number,
): Promise<Found & { readonly left: number }> {
  const entities = new Map<string, EntityNode>();
  const links: Link[] = [];
  let seen = 0;
  let after: string | null = null;
  for (;;) {
    const asked: { after: string | null } = { after };
    const answer = await request(ExpandDocument, { id, ...choice, first: PAGE, after: asked.after });
    const found = answer.entity?.relationships;
    if (found === undefined) break;
    for (const { neighbour, node } of found.edges) {
      if (neighbour === null) continue;
      const isNew = !there.has(neighbour.id) && !entities.has(neighbour.id);
      if (isNew && entities.size >= cap) {
        return { entities: [...entities.values()], links, left: found.totalCount - seen };
      }
      seen += 1;
      if (isNew) entities.set(neighbour.id, toEntity(neighbour));
      links.push(toLink(node));
    }
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { entities: [...entities.values()], links, left: 0 };
}
