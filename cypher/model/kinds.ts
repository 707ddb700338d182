/**
 * The kinds of node, declared once. Loaders, constraints, the GraphQL types, captions, the client's legend and the
 * exporters all derive from this table; adding a kind means adding a row. Must not know of Neo4j, GraphQL or the page.
 */

/** What is declared of a kind. `list` names its list in the API, `slug` opens the readable ids of its entities. */
export type KindSpec = {
  readonly singular: string;
  readonly plural: string;
  readonly list: string;
  readonly slug: string;
  readonly what: string;
};

/** Every kind of entity. The key is the node label in Neo4j and the object type in GraphQL. */
export const KINDS = {
  Official: {
    singular: "official",
    plural: "officials",
    list: "officials",
    slug: "official",
    what: "A person who holds posts.",
  },
  Committee: {
    singular: "committee",
    plural: "committees",
    list: "committees",
    slug: "committee",
    what: "A deliberative or leading body: a committee, commission, leading group or task force.",
  },
  Organization: {
    singular: "organization",
    plural: "organizations",
    list: "organizations",
    slug: "organization",
    what: "Any other body: a government, office, party committee, department, company or international organization.",
  },
  Venue: {
    singular: "venue",
    plural: "venues",
    list: "venues",
    slug: "venue",
    what: "A place built for events or exchanges: a convention centre, park, museum complex or embassy zone.",
  },
  Forum: {
    singular: "forum",
    plural: "forums",
    list: "forums",
    slug: "forum",
    what: "A recurring or single public event: a forum, fair, exhibition, festival, tournament or conference.",
  },
  Initiative: {
    singular: "initiative",
    plural: "initiatives",
    list: "initiatives",
    slug: "initiative",
    what: "A project, programme, plan, policy, measure, list, report or campaign.",
  },
  Place: {
    singular: "place",
    plural: "places",
    list: "places",
    slug: "place",
    what: "A city, district or area.",
  },
  Meeting: {
    singular: "meeting",
    plural: "meetings",
    list: "meetings",
    slug: "meeting",
    what: "A session of a body.",
  },
} as const satisfies Record<string, KindSpec>;

/** The name of a kind: a node label and a GraphQL type. */
export type Kind = keyof typeof KINDS;

/** All kinds in the order in which lists and legends show them. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The kinds that are bodies: they can convene, organise, issue and be responsible. */
export const BODY_KINDS = ["Committee", "Organization"] as const satisfies readonly Kind[];

/** True if the text is the name of a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}
