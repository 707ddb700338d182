/** The part of the schema that does not follow from the model's tables. Joined with the rest in `type-defs.ts`. */
import { LIMITS } from "./limits.ts";
import { RELATIONSHIP_LIST_ARGUMENTS, SEARCH_ARGUMENTS } from "./schema-arguments.ts";

/** Schema definition language; `type-defs.ts` extends `Query` and adds the kinds. */
export const FIXED_SCHEMA = /* GraphQL */ `
"A date of EDTF level 0: 2024, 2024-05 or 2024-05-16; a trailing ~ marks an inferred one."
scalar Date

"Anything with an id of its own."
interface Node {
  id: ID!
}

type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

"A document that states facts."
type Source implements Node {
  id: ID!
  title: String!
  publisher: String
  "When it was published, if it says so."
  published: Date
  "What its dates are worth."
  note: String
  "How many paragraphs it has: the highest number a locator may have."
  paragraphs: Int
}

"A passage of a document: the document's id, and the paragraph counted from 1."
type Citation {
  "document#paragraph, for example 000#8."
  locator: String!
  source: Source!
  paragraph: Int
}

"A measured value that a text states."
type Figure {
  label: String!
  value: Float!
  "How exact it is: more than, nearly, over; null if exact."
  qualifier: String
  unit: String
  date: Date
  "What the text compares it with."
  comparison: String
  sources: [Citation!]!
}

"One stated or inferred line between two entities."
type Relationship implements Node {
  id: ID!
  type: RelationshipType!
  from: Entity!
  to: Entity!
  "The post's own title, the manner of attending, the mode of dealing with a matter."
  role: String
  since: Date
  until: Date
  "Dates on which a source saw it."
  observed: [Date!]!
  certainty: Certainty!
  note: String
  sources: [Citation!]!
  "How it stands on the date; without one, on the date of the walk, or else today."
  standing("The date on which to tell." asOf: Date): Standing!
}

"A page of relationships."
type RelationshipConnection {
  edges: [RelationshipEdge!]!
  nodes: [Relationship!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
  "How many of all that match there are of each sort; counted only if asked."
  facets: RelationshipFacets!
}

type RelationshipEdge {
  cursor: String!
  node: Relationship!
  "OUT if it leads away from the entity that was asked, IN if it leads to it; null where the whole graph was asked."
  direction: Direction
  "The entity at the other end; null where the whole graph was asked."
  neighbour: Entity
}

"How many relationships of one type lead one way to neighbours of one kind."
type LinkCount {
  type: RelationshipType!
  direction: Direction!
  kind: Kind!
  count: Int!
}

"Entities and the relationships among them."
type Subgraph {
  nodes: [SubgraphNode!]!
  relationships: [Relationship!]!
  "True if the limit left entities out, or if there are more than 5,000 relationships among those shown."
  truncated: Boolean!
  "How many entities there are, those left out included. A level that the limit cuts is counted and not walked further."
  total: Int!
}

type SubgraphNode {
  entity: Entity!
  "Steps from the nearest of the entities asked for."
  depth: Int!
  "How many of its relationships are not in this subgraph."
  hiddenTotal: Int!
  "The same, by type and direction."
  hidden: [HiddenCount!]!
}

type HiddenCount {
  type: RelationshipType!
  direction: Direction!
  count: Int!
}

"A page of what a search found, best first."
type SearchConnection {
  edges: [SearchEdge!]!
  nodes: [Entity!]!
  pageInfo: PageInfo!
  "All that match; counted up to 1,000."
  totalCount: Int!
  "How many of those there are of each sort; counted only if asked."
  facets: EntityFacets!
}

type SearchEdge {
  cursor: String!
  node: Entity!
  quality: MatchQuality!
}

"How many entities of a list there are of each sort. A sort of which there are none is left out."
type EntityFacets {
  "Of each kind."
  kinds: [KindCount!]!
  "With relationships of each type."
  types: [TypeCount!]!
  "Of each status; only initiatives have one."
  statuses: [StatusCount!]!
  "Of each year of their date."
  years: [YearCount!]!
}

"How many relationships of a list there are of each sort. A sort of which there are none is left out."
type RelationshipFacets {
  "Of each type."
  types: [TypeCount!]!
  "Of each certainty."
  certainties: [CertaintyCount!]!
  "Of each year in which they may have begun first."
  years: [YearCount!]!
  "With a neighbour of each kind; empty where the whole graph was asked."
  kinds: [KindCount!]!
  "With a neighbour of each status; empty where the whole graph was asked."
  statuses: [StatusCount!]!
}

"How many there are of a status."
type StatusCount {
  "The status."
  status: Status!
  "How many."
  count: Int!
}

"How many there are of a certainty."
type CertaintyCount {
  "The certainty."
  certainty: Certainty!
  "How many."
  count: Int!
}

"How many there are of a year."
type YearCount {
  "The year; null for those without a date, which stand last."
  year: Int
  "How many."
  count: Int!
}

type Query {
  "Anything by its id: an entity, a relationship or a source."
  node("The id." id: ID!): Node
  "One entity by its id."
  entity("The id of the entity." id: ID!): Entity
  "Relationships of the whole graph, by the names of their ends and then by type unless told otherwise."
  relationships${RELATIONSHIP_LIST_ARGUMENTS}: RelationshipConnection!
  "Entities whose name or alias fits: exact first, then prefix, then fuzzy. A filter applies to the best 1,000 hits."
  search${SEARCH_ARGUMENTS}: SearchConnection!
  "What surrounds the entities, up to a depth of 4 and a limit of 1,000 entities, nearest first."
  neighborhood(
    "The entities to begin at."
    ids: [ID!]!
    "How many steps to go, 0 to ${LIMITS.depth}."
    depth: Int = 1
    "Types to walk."
    types: [RelationshipType!]
    "Kinds to arrive at."
    kinds: [Kind!]
    "Leaves out relationships that have surely ended, or not begun, on the date."
    asOf: Date
    "The most entities to show, 1 to ${LIMITS.neighborhood}."
    limit: Int = 100
  ): Subgraph!
  "One source document by its id."
  source("The id of the document." id: ID!): Source
  "All source documents."
  sources: [Source!]!
  "What is in the graph."
  dataset: Dataset!
  "The kinds and types of relationship."
  model: Model!
}
`;
