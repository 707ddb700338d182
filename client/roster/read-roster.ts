/** Asks the API for the bodies and posts of the roster, to a stated cap. */
import { follow, toEntity, toLink } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { RosterBodiesDocument, RosterPostsDocument } from "../generated/graphql.ts";
import type { EntityNode } from "../state/graph.ts";
import { POST_TYPES, type RosterPost } from "./roster.ts";

/** How many bodies and posts a roster takes: beyond that nobody reads it as a whole. */
const BODIES_CAP = 500;
const POSTS_CAP = 2000;

/** What a roster is made of, and in words what was left out. */
export type ReadRoster = {
  readonly bodies: readonly EntityNode[];
  readonly posts: readonly RosterPost[];
  readonly cut: string | null;
};

/** Reads all bodies and posts, up to the caps. */
export async function readRoster(signal: AbortSignal): Promise<ReadRoster> {
  const bodies = await follow(BODIES_CAP, async (first, after) => {
    const { entities } = await request(RosterBodiesDocument, { first, after }, signal);
    return { ...entities, nodes: entities.edges.map(({ node }) => toEntity(node)) };
  });
  const posts = await follow(POSTS_CAP, async (first, after) => {
    const { relationships } = await request(RosterPostsDocument, { types: [...POST_TYPES], first, after }, signal);
    const nodes = relationships.nodes.map((node): RosterPost => {
      const { note, sources, from, to } = node;
      return { ...toLink(node), note, sources, holder: toEntity(from), body: toEntity(to) };
    });
    return { ...relationships, nodes };
  });
  const lacks = [
    ...(bodies.total > bodies.nodes.length
      ? [`${bodies.nodes.length} of ${bodies.total.toLocaleString("en")} bodies`]
      : []),
    ...(posts.total > posts.nodes.length ? [`${posts.nodes.length} of ${posts.total.toLocaleString("en")} posts`] : []),
  ];
  const cut =
    lacks.length === 0 ? null : `The first ${lacks.join(" and ")}. Put bodies on the canvas to see just those.`;
  return { bodies: bodies.nodes, posts: posts.nodes, cut };
}
