/** The part of the schema that tells what is in the graph, and its model. Joined with the rest in `type-defs.ts`. */

/** Schema definition language. */
export const DATASET_SCHEMA = /* GraphQL */ `
"What is in the graph."
type Dataset {
  "Changes whenever anything in the graph does."
  checksum: String!
  loadedAt: String
  entityCount: Int!
  relationshipCount: Int!
  sourceCount: Int!
  kinds: [KindCount!]!
  types: [TypeCount!]!
  "The sets that were loaded, by name."
  parts: [DatasetPart!]!
}

type DatasetPart {
  name: String!
  title: String
  description: String
  checksum: String!
  loadedAt: String!
}

type KindCount {
  kind: Kind!
  count: Int!
}

type TypeCount {
  type: RelationshipType!
  count: Int!
}

"The kinds and types of relationship that the graph knows."
type Model {
  kinds: [KindInfo!]!
  relationshipTypes: [RelationshipTypeInfo!]!
}

type KindInfo {
  name: Kind!
  singular: String!
  plural: String!
  list: String!
  description: String!
}

type RelationshipTypeInfo {
  name: RelationshipType!
  from: [Kind!]!
  to: [Kind!]!
  "Completes: the first … the second."
  reads: String!
  "Completes: the second … the first."
  readsBack: String!
  description: String!
}
`;
