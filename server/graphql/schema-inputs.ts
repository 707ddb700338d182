/** The input types of the schema: filters and orders. Joined with the rest in `type-defs.ts`. */
import { ENTITY_ORDERS, LINK_ORDERS, RELATIONSHIP_ORDERS } from "../../cypher/read/orders.ts";

/** What each name in an order means. */
const ORDER_MEANINGS: Readonly<Record<string, string>> = {
  NAME: "By the folded name: case, accents and punctuation do not count.",
  NEIGHBOUR: "By the neighbour's folded name.",
  KIND: "By kind, alphabetically. No index serves it in a list of the whole graph: every entity of it is looked at.",
  DEGREE:
    "By how many relationships it has. No index serves it in a list of the whole graph: every entity of it is looked at.",
  DATE: "By the date of a meeting or a single event; the undated stand last. No index serves it either.",
  STATUS: "By status as the enum lists them; what is no initiative stands last. No index serves it either.",
  TYPE: "By type, alphabetically.",
  FROM: "By the folded name of the entity that it leads from.",
  TO: "By the folded name of the entity that it leads to.",
  ROLE: "By the role as it is written; those without one stand last.",
  SINCE: "By the first day that it may have begun on; the undated stand last.",
  UNTIL: "By the first day that it may have ended on; the undated stand last.",
  ID: "By id.",
};

function orderText(name: string, what: string, values: readonly string[]): string {
  const lines = values.map((value) => `  "${ORDER_MEANINGS[value] ?? value}"\n  ${value}`);
  return `"What ${what} can be ordered by."
enum ${name}OrderField {
${lines.join("\n")}
}

"One key of an order of ${what}. Ties are broken by id; what is unknown stands last in either direction."
input ${name}Order {
  "What to order by."
  field: ${name}OrderField!
  "Upwards unless told otherwise."
  direction: OrderDirection! = ASC
}`;
}

/** Schema definition language. */
export const INPUT_SCHEMA = /* GraphQL */ `
"Which entities a list lets through: all conditions given must hold, and an empty list lets nothing through."
input EntityFilter {
  "One of these entities."
  ids: [ID!]
  "Of one of these kinds."
  kinds: [Kind!]
  "The name or an alias fits."
  name: TextFilter
  "The date of a meeting or a single event may lie within."
  date: DateFilter
  "An initiative of one of these statuses; without a known one it is UNKNOWN."
  statuses: [Status!]
  "Ids of documents; matches what any of them names."
  sources: [ID!]
  "True: somebody heads it. False: nobody is known to."
  hasChair: Boolean
  "How many relationships it has."
  degree: CountFilter
  "On this date, what has surely ended or not begun counts neither for hasChair nor for degree, here and within. Without it the date of the walk, if there is one."
  asOf: Date
  "All of these must hold."
  and: [EntityFilter!]
  "At least one of these must hold."
  or: [EntityFilter!]
  "This must not hold."
  not: EntityFilter
}

"What a text must be like. Case, accents and punctuation do not count; aliases of a name do."
input TextFilter {
  "The whole text."
  equals: String
  "Its beginning."
  startsWith: String
  "Any part of it."
  contains: String
}

"Bounds of a date, both included. A date that is only a year or a month fits if it may lie within; an unknown one does not."
input DateFilter {
  "Not surely before this date's first day."
  from: Date
  "Not surely after this date's last day."
  to: Date
}

"Bounds of a count, both included."
input CountFilter {
  "At least so many, from 0."
  min: Int
  "At most so many, from 0."
  max: Int
}

"How a relationship must stand."
input StandingFilter {
  "In one of these ways."
  is: [Standing!]!
  "On this date; without one, on that of the filter or the walk, or else today."
  asOf: Date
}

"Which relationships a list lets through: all conditions given must hold, and an empty list lets nothing through."
input RelationshipFilter {
  "Of one of these types."
  types: [RelationshipType!]
  "Kinds that both ends must be of."
  kinds: [Kind!]
  "What the entity that it leads from must be like."
  from: EntityFilter
  "What the entity that it leads to must be like."
  to: EntityFilter
  "Roles as they are written."
  roles: [String!]
  "The role fits. Case, accents and punctuation do not count; one without a role does not fit."
  role: TextFilter
  "When it began may lie within."
  since: DateFilter
  "When it ended may lie within."
  until: DateFilter
  "Of one of these certainties."
  certainties: [Certainty!]
  "How it stands on a date."
  standing: StandingFilter
  "Ids of documents; matches what any of them states."
  sources: [ID!]
  "Both ends must be among these entities."
  among: [ID!]
  "At least one end must be among these entities."
  touching: [ID!]
  "Leaves out what has surely ended, or not begun, on the date."
  asOf: Date
  "All of these must hold."
  and: [RelationshipFilter!]
  "At least one of these must hold."
  or: [RelationshipFilter!]
  "This must not hold."
  not: RelationshipFilter
}

"Which way an order runs."
enum OrderDirection {
  "Upwards."
  ASC
  "Downwards."
  DESC
}

${orderText("Entity", "entities", ENTITY_ORDERS)}

${orderText("Relationship", "relationships", RELATIONSHIP_ORDERS)}

${orderText("Link", "the links of an entity", LINK_ORDERS)}
`;
