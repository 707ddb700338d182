/**
 * What is asked first for each starting view. Read by the page, which asks it, and when the page is built, for its HTML
 * to ask it ahead of every script.
 */
import type { Kind } from "../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import { EverythingDocument, WhoChairsDocument } from "../generated/graphql.ts";
import { STARTS, type Start } from "../state/view.ts";
import { questionAddress } from "./question-address.ts";

/** How many relationships chairs, venues and initiatives take: beyond that nobody can read them. */
export const LINKS_CAP = 300;
/** How many are asked for at once: the API's largest page. */
export const PAGE = 500;

/** The relationships of a starting view: of these types, among these kinds (all if null). */
export type StartLinks = { readonly types: readonly RelationshipType[]; readonly kinds: readonly Kind[] | null };

/** The relationships with which the named starting views begin. */
export const START_LINKS = {
  chairs: { types: ["CHAIRS", "DEPUTY_CHAIRS"], kinds: null },
  venues: { types: ["HOSTED_AT", "LOCATED_IN", "PART_OF"], kinds: ["Venue", "Forum", "Meeting", "Place"] },
  initiatives: {
    types: ["RESPONSIBLE_FOR"],
    kinds: ["Official", "Committee", "Organization", "Initiative"],
  },
} as const satisfies Partial<Record<Start, StartLinks>>;

/** The variables that ask for a page of them. */
export function linksVariables({ types, kinds }: StartLinks, first: number, after: string | null) {
  return { filter: { types: [...types], kinds: kinds === null ? null : [...kinds] }, first, after };
}

/** The variables that ask for everything. */
export const EVERYTHING_VARIABLES = { first: PAGE } as const;

/** The address of each starting view's first question; the empty view has none. */
export function firstAddresses(): Readonly<Partial<Record<Start, string>>> {
  const links: Partial<Record<Start, StartLinks>> = START_LINKS;
  return Object.fromEntries(
    STARTS.filter((start) => start !== "empty").flatMap((start) => {
      const begun = links[start];
      const document = begun === undefined ? EverythingDocument : WhoChairsDocument;
      const hash: unknown = document.__meta__?.["hash"];
      if (typeof hash !== "string") return [];
      const variables = begun === undefined ? EVERYTHING_VARIABLES : linksVariables(begun, LINKS_CAP, null);
      return [[start, questionAddress(hash, variables)]];
    }),
  );
}
