/**
 * A roster: who holds which post in which body on a date, sorted by rank. Pure; made from what the API answered and drawn
 * by the panes beside this file.
 */
import { BODY_KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { linkFields } from "../../cypher/model/link-fields.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import { type Standing, standingOn } from "../../cypher/model/standing.ts";
import type { CitationTextFragment } from "../generated/graphql.ts";
import type { EntityNode, Link } from "../state/graph.ts";

/** A post as it was read: who, in which body, and the passages that say so. */
export type RosterPost = Omit<Link, "sources"> & {
  readonly note: string | null;
  readonly sources: readonly CitationTextFragment[];
  readonly holder: EntityNode;
  readonly body: EntityNode;
};

/** A post and how it stands on the roster's date. */
export type StandingPost = RosterPost & { readonly standing: Standing };

/** The ranks of a body's posts, highest first. */
export const RANKS = ["heads", "deputies", "members", "others"] as const;
/** One of `RANKS`. */
export type Rank = (typeof RANKS)[number];

/** A body with those who hold its posts on the date; `past` holds those who surely no longer do, or not yet. */
export type BodyRoster = Readonly<Record<Rank, readonly StandingPost[]>> & {
  readonly body: EntityNode;
  readonly past: readonly StandingPost[];
};

/** An official with the posts held on the date, highest rank first. */
export type HolderRoster = { readonly holder: EntityNode; readonly posts: readonly StandingPost[] };

/** The types of relationship that are posts, and membership. */
export const POST_TYPES: readonly RelationshipType[] =
  linkFields("Official").find((field) => field.name === "posts")?.types ?? [];

/** The rank that a type of relationship gives. */
export function rankOf(type: RelationshipType): Rank {
  switch (type) {
    case "CHAIRS":
      return "heads";
    case "DEPUTY_CHAIRS":
      return "deputies";
    case "MEMBER_OF":
      return "members";
    default:
      return "others";
  }
}

/** True if the kind is one of bodies. */
export function isBody(kind: Kind): boolean {
  const bodies: readonly Kind[] = BODY_KINDS;
  return bodies.includes(kind);
}

function byName(a: EntityNode, b: EntityNode): number {
  return a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1);
}

function holds({ standing }: StandingPost): boolean {
  return standing === "CURRENT" || standing === "UNDATED";
}

function standingPosts(posts: readonly RosterPost[], asOf: string): readonly StandingPost[] {
  return posts
    .filter((post) => isBody(post.body.kind))
    .map((post) => ({ ...post, standing: standingOn(post, asOf) }))
    .sort((a, b) => RANKS.indexOf(rankOf(a.type)) - RANKS.indexOf(rankOf(b.type)) || byName(a.holder, b.holder));
}

/** The roster by body: those whose head is known first, then those of whom anybody is, then by name. `asOf` is an EDTF date. */
export function rosterOf(
  bodies: readonly EntityNode[],
  posts: readonly RosterPost[],
  asOf: string,
): readonly BodyRoster[] {
  const all = standingPosts(posts, asOf);
  const known = new Map([...bodies, ...all.map((post) => post.body)].map((body) => [body.id, body]));
  const rosters = [...known.values()].sort(byName).map((body): BodyRoster => {
    const here = all.filter((post) => post.to === body.id);
    const of = (rank: Rank) => here.filter((post) => holds(post) && rankOf(post.type) === rank);
    return {
      body,
      heads: of("heads"),
      deputies: of("deputies"),
      members: of("members"),
      others: of("others"),
      past: here.filter((post) => !holds(post)),
    };
  });
  // Best known first: a head, then anybody, then nobody.
  const standing = (roster: BodyRoster): number =>
    roster.heads.length > 0 ? 0 : RANKS.some((rank) => roster[rank].length > 0) ? 1 : 2;
  return [...rosters].sort((a, b) => standing(a) - standing(b));
}

/** The roster by official (or member body), by name. */
export function holdersOf(posts: readonly RosterPost[], asOf: string): readonly HolderRoster[] {
  const held = standingPosts(posts, asOf).filter(holds);
  const holders = new Map(held.map((post) => [post.holder.id, post.holder]));
  return [...holders.values()]
    .sort(byName)
    .map((holder) => ({ holder, posts: held.filter((post) => post.from === holder.id) }));
}

/** Officials by bodies: in each cell the posts that the one holds in the other. */
export type Matrix = {
  readonly holders: readonly EntityNode[];
  readonly bodies: readonly EntityNode[];
  readonly cell: (holder: string, body: string) => readonly StandingPost[];
};

/** The matrix of all who hold a post on the date; bodies and officials with the most posts first. */
export function matrixOf(posts: readonly RosterPost[], asOf: string): Matrix {
  const held = standingPosts(posts, asOf).filter((post) => holds(post) && post.holder.kind === "Official");
  const cells = new Map<string, StandingPost[]>();
  const counts = new Map<string, number>();
  for (const post of held) {
    const key = JSON.stringify([post.from, post.to]);
    cells.set(key, [...(cells.get(key) ?? []), post]);
    for (const end of [post.from, post.to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const most = (a: EntityNode, b: EntityNode): number =>
    (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byName(a, b);
  const distinct = (all: readonly EntityNode[]): readonly EntityNode[] =>
    [...new Map(all.map((each) => [each.id, each])).values()].sort(most);
  return {
    holders: distinct(held.map((post) => post.holder)),
    bodies: distinct(held.map((post) => post.body)),
    cell: (holder, body) => cells.get(JSON.stringify([holder, body])) ?? [],
  };
}
