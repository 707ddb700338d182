/** The arguments of the lists of the schema, each with its description. Used by `schema-text.ts` and `type-defs.ts`. */
import { LIMITS } from "./limits.ts";

type Argument = { readonly name: string; readonly type: string; readonly what: string };

const PAGE: readonly Argument[] = [
  {
    name: "first",
    type: "Int",
    what: `How many to take from the start or after a cursor: 0 to ${LIMITS.pageSize}, without it ${LIMITS.defaultPageSize}.`,
  },
  { name: "after", type: "String", what: "A cursor of this list; the page begins right behind it." },
  {
    name: "last",
    type: "Int",
    what: `How many to take from the end or before a cursor: 0 to ${LIMITS.pageSize}. Not together with first or after.`,
  },
  { name: "before", type: "String", what: "A cursor of this list; the page ends right before it." },
];

const AS_OF: Argument = {
  name: "asOf",
  type: "Date",
  what: "Leaves out relationships that have surely ended, or not begun, on the date.",
};
const KINDS: Argument = { name: "kinds", type: "[Kind!]", what: "Kinds of the neighbour." };
const ROLES: Argument = { name: "roles", type: "[String!]", what: "Roles as they are written." };

const LINKS: readonly Argument[] = [
  { name: "filter", type: "RelationshipFilter", what: "What the relationship must be like." },
  { name: "neighbour", type: "EntityFilter", what: "What the entity at the other end must be like." },
  {
    name: "exceptNeighbours",
    type: "[ID!]",
    what: "Entities to leave out at the other end, for example those that are shown already.",
  },
  {
    name: "orderBy",
    type: "[LinkOrder!]",
    what: "The order, key by key; without one by the neighbour's name, then by the relationship's id.",
  },
];

function argumentsText(args: readonly Argument[]): string {
  return `(\n${args.map(({ name, type, what }) => `    "${what}"\n    ${name}: ${type}`).join("\n")}\n  )`;
}

/** The arguments of a list of entities. */
export const ENTITY_LIST_ARGUMENTS = argumentsText([
  { name: "filter", type: "EntityFilter", what: "Which entities to let through." },
  { name: "orderBy", type: "[EntityOrder!]", what: "The order, key by key; without one by name, then by id." },
  ...PAGE,
]);

/** The arguments of the list of all relationships. */
export const RELATIONSHIP_LIST_ARGUMENTS = argumentsText([
  { name: "filter", type: "RelationshipFilter", what: "Which relationships to let through." },
  {
    name: "orderBy",
    type: "[RelationshipOrder!]",
    what: "The order, key by key; without one by the names of the ends (FROM, TO), then by type, then by id. Without a filter, only orders that begin with FROM or TO are served by an index; ID is one within a single type.",
  },
  ...PAGE,
]);

/** The arguments of the search. */
export const SEARCH_ARGUMENTS = argumentsText([
  { name: "text", type: "String!", what: `What to look for, up to ${LIMITS.searchLength} characters.` },
  { name: "kinds", type: "[Kind!]", what: "Kinds to look among." },
  { name: "filter", type: "EntityFilter", what: "Which of the hits to let through." },
  { name: "orderBy", type: "[EntityOrder!]", what: "The order, key by key; without one best first." },
  ...PAGE,
]);

/** The arguments of an entity's relationships. */
export const RELATIONSHIPS_ARGUMENTS = argumentsText([
  { name: "types", type: "[RelationshipType!]", what: "Types to walk." },
  { name: "direction", type: "Direction = BOTH", what: "Which way to walk." },
  KINDS,
  ROLES,
  AS_OF,
  ...LINKS,
  ...PAGE,
]);

/** The arguments of a link field; `kinds` only where it may arrive at several. */
export function linkArguments(hasKinds: boolean): string {
  return argumentsText([...(hasKinds ? [KINDS] : []), ROLES, AS_OF, ...LINKS, ...PAGE]);
}
