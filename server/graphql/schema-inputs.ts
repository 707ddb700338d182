/** The input types of the schema: filters and orders. Joined with the rest in `type-defs.ts`. */

/** Schema definition language. */
export const INPUT_SCHEMA = /* GraphQL */ `
"All conditions given must hold."
input EntityFilter {
  ids: [ID!]
  kinds: [Kind!]
  name: TextFilter
  statuses: [Status!]
  "Ids of documents; matches what any of them names."
  sources: [ID!]
  "True: somebody heads it. False: nobody is known to."
  hasChair: Boolean
  degree: CountFilter
  and: [EntityFilter!]
  or: [EntityFilter!]
  not: EntityFilter
}

"Case, accents and punctuation do not count; aliases do."
input TextFilter {
  equals: String
  startsWith: String
  contains: String
}

input CountFilter {
  min: Int
  max: Int
}

enum EntityOrderField {
  NAME
  KIND
  DEGREE
  ID
}

enum OrderDirection {
  ASC
  DESC
}

input EntityOrder {
  field: EntityOrderField!
  direction: OrderDirection! = ASC
}

"All conditions given must hold."
input RelationshipFilter {
  types: [RelationshipType!]
  "Kinds that both ends must be of."
  kinds: [Kind!]
  roles: [String!]
  certainties: [Certainty!]
  "Ids of documents; matches what any of them states."
  sources: [ID!]
  "Both ends must be among these entities."
  among: [ID!]
  "Leaves out what has surely ended, or not begun, on the date."
  asOf: Date
}
`;
