/**
 * The types of relationship, declared once: which kinds they join, how they read in both directions, and the names of
 * the API fields that walk them. Adding a type means adding a row. Must not know of Neo4j, GraphQL or the page.
 */
import { KIND_NAMES, type Kind } from "./kinds.ts";

/**
 * What is declared of a relationship type. `reads` completes "A … B", `readsBack` completes "B … A".
 * `outField` is the API field on `from`, `inField` the one on `to`.
 */
export type RelationshipSpec = {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Set where only some pairs of the two lists are meant: each kind on the left may only meet its own kinds. */
  readonly pairs?: readonly (readonly [from: Kind, to: Kind])[];
  readonly reads: string;
  readonly readsBack: string;
  readonly outField: string;
  readonly inField: string;
  readonly what: string;
};

/** Every type of relationship. The key is the type in Neo4j and the enum value in GraphQL. */
export const RELATIONSHIP_TYPES = {
  CHAIRS: {
    from: ["Official"],
    to: ["Committee", "Organization"],
    reads: "heads",
    readsBack: "is headed by",
    outField: "chairs",
    inField: "chairs",
    what: "Heads a body; the post's own title is the role.",
  },
  DEPUTY_CHAIRS: {
    from: ["Official"],
    to: ["Committee", "Organization"],
    reads: "is deputy head of",
    readsBack: "has as deputy head",
    outField: "deputyChairs",
    inField: "deputyChairs",
    what: "Deputises for the head of a body; the role keeps first deputies apart.",
  },
  MEMBER_OF: {
    from: ["Official", "Organization"],
    to: ["Committee", "Organization"],
    reads: "is a member of",
    readsBack: "has as member",
    outField: "memberOf",
    inField: "members",
    what: "Is a member of a body, where a text says so.",
  },
  HOLDS_POST_IN: {
    from: ["Official"],
    to: ["Organization", "Committee", "Place"],
    reads: "holds a post in",
    readsBack: "has as post holder",
    outField: "holdsPostsIn",
    inField: "postHolders",
    what: "Holds any other post, which the role names.",
  },
  PART_OF: {
    from: ["Committee", "Organization", "Venue", "Initiative", "Place"],
    to: ["Committee", "Organization", "Venue", "Initiative", "Place"],
    pairs: [
      ["Committee", "Committee"],
      ["Committee", "Organization"],
      ["Organization", "Committee"],
      ["Organization", "Organization"],
      ["Venue", "Venue"],
      ["Initiative", "Initiative"],
      ["Place", "Place"],
    ],
    reads: "is part of",
    readsBack: "has as part",
    outField: "partOf",
    inField: "parts",
    what: "Is a part of a larger body, venue, initiative or place.",
  },
  LOCATED_IN: {
    from: ["Venue", "Organization", "Forum"],
    to: ["Place", "Venue"],
    reads: "is located in",
    readsBack: "is the site of",
    outField: "locatedIn",
    inField: "siteOf",
    what: "Stands or takes place in a place or on a site.",
  },
  CONVENED: {
    from: ["Committee", "Organization"],
    to: ["Meeting"],
    reads: "convened",
    readsBack: "was convened by",
    outField: "meetings",
    inField: "convenedBy",
    what: "Called or held a meeting.",
  },
  ATTENDED: {
    from: ["Official"],
    to: ["Meeting"],
    reads: "attended",
    readsBack: "was attended by",
    outField: "attended",
    inField: "attendees",
    what: "Was at a meeting; the role says how: presided, attended, spoke or reported.",
  },
  DELIBERATED: {
    from: ["Meeting"],
    to: ["Initiative"],
    reads: "deliberated on",
    readsBack: "was before the meeting",
    outField: "deliberated",
    inField: "deliberatedAt",
    what: "Dealt with a plan, list or report; the role says how.",
  },
  ORGANIZES: {
    from: ["Committee", "Organization"],
    to: ["Forum", "Meeting"],
    reads: "organises",
    readsBack: "is organised by",
    outField: "organizes",
    inField: "organizers",
    what: "Organises an event or a meeting.",
  },
  HOSTED_AT: {
    from: ["Forum", "Meeting"],
    to: ["Venue", "Place"],
    reads: "is held at",
    readsBack: "hosts",
    outField: "hostedAt",
    inField: "hosts",
    what: "Takes place at a venue or in a place.",
  },
  RESPONSIBLE_FOR: {
    from: ["Official", "Committee", "Organization"],
    to: ["Initiative", "Venue", "Forum"],
    reads: "is responsible for",
    readsBack: "is the responsibility of",
    outField: "responsibleFor",
    inField: "responsible",
    what: "Answers for an initiative, a venue or an event.",
  },
  ISSUED: {
    from: ["Committee", "Organization"],
    to: ["Initiative"],
    reads: "issued",
    readsBack: "was issued by",
    outField: "issued",
    inField: "issuedBy",
    what: "Issued a plan, list or report.",
  },
  INCLUDES: {
    from: ["Initiative"],
    to: ["Initiative", "Forum", "Venue"],
    reads: "includes",
    readsBack: "is included in",
    outField: "includes",
    inField: "includedIn",
    what: "Names as one of its parts.",
  },
  DEPENDS_ON: {
    from: ["Initiative", "Forum", "Venue"],
    to: ["Initiative", "Forum", "Venue", "Committee", "Organization"],
    reads: "depends on",
    readsBack: "is needed by",
    outField: "dependsOn",
    inField: "dependents",
    what: "Needs, uses or is built on.",
  },
  SUPPORTS: {
    from: ["Initiative", "Forum", "Venue", "Committee", "Organization"],
    to: ["Initiative", "Forum"],
    reads: "supports",
    readsBack: "is supported by",
    outField: "supports",
    inField: "supportedBy",
    what: "Serves the second, which in a trace depends on the first.",
  },
  RELATED_TO: {
    from: KIND_NAMES,
    to: KIND_NAMES,
    reads: "is related to",
    readsBack: "is related to",
    outField: "relatedTo",
    inField: "relatedFrom",
    what: "What an imported file states and no other type fits; its own wording is the role.",
  },
} as const satisfies Record<string, RelationshipSpec>;

/** The name of a relationship type. */
export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;

/** All relationship types in the order in which lists and legends show them. */
export const RELATIONSHIP_TYPE_NAMES = Object.keys(RELATIONSHIP_TYPES) as readonly RelationshipType[];

/** True if the text is the name of a relationship type. */
export function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIP_TYPES, text);
}

/** The declaration of a type, widened so that all types can be treated alike. */
export function relationshipSpec(type: RelationshipType): RelationshipSpec {
  return RELATIONSHIP_TYPES[type];
}

/** True if a relationship of the type may lead from the one kind to the other. */
export function joins(type: RelationshipType, from: Kind, to: Kind): boolean {
  const spec = relationshipSpec(type);
  if (spec.pairs !== undefined) return spec.pairs.some(([left, right]) => left === from && right === to);
  return spec.from.includes(from) && spec.to.includes(to);
}
