/** The part of the schema that measures the whole structure. Joined with the rest in `type-defs.ts`. */
import { LIMITS } from "./limits.ts";
import { PAGE } from "./walk-arguments.ts";

/** Schema definition language; extends `Query`. */
export const STRUCTURE_SCHEMA = /* GraphQL */ `
"The structure of the whole graph, whatever the date: who is central, who belongs together, what holds it together."
type Structure {
  entityCount: Int!
  relationshipCount: Int!
  "From how many entities betweenness was counted."
  betweennessSamples: Int!
  "False if betweenness is an estimate from samples."
  betweennessExact: Boolean!
  "How much more relationships there are within communities than by chance, -0.5 to 1."
  modularity: Float!
  "The measures of each entity, in an order."
  measures(
    "By what to order; ties by name."
    orderBy: MeasureField = PAGE_RANK
    "Which way."
    direction: OrderDirection = DESC
    "Only of these entities."
    ids: [ID!]
    "Only of entities of these kinds."
    kinds: [Kind!]
    "Only of the members of this community."
    community: Int
    ${PAGE}
  ): MeasureConnection!
  "Groups that are more joined among themselves than with others (Louvain's method), the largest first."
  communities(${PAGE}): CommunityConnection!
  "Entities without which a part of the graph would come off; the most linked first."
  articulationPoints(${PAGE}): EntityConnection!
  "Relationships without which a part of the graph would come off."
  bridges(${PAGE}): RelationshipConnection!
}

"By what measures are ordered."
enum MeasureField {
  "How many relationships it has."
  DEGREE
  "How many shortest paths pass it."
  BETWEENNESS
  "How much leads to it, directly and from afar."
  PAGE_RANK
  "The number of its community."
  COMMUNITY
  "Its name."
  NAME
}

"A page of measures."
type MeasureConnection {
  edges: [MeasureEdge!]!
  nodes: [Measure!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
}

type MeasureEdge {
  cursor: String!
  node: Measure!
}

"How an entity stands in the whole graph."
type Measure {
  entity: Entity!
  "How many relationships it has."
  degree: Int!
  "The share of shortest paths between two others that pass it, whichever way relationships lead; 0 to 1."
  betweenness: Float!
  "PageRank along the direction of relationships, damping 0.85; those of all entities add up to 1."
  pageRank: Float!
  "The number of its community; 0 is the largest."
  community: Int!
}

"A page of communities."
type CommunityConnection {
  edges: [CommunityEdge!]!
  nodes: [Community!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CommunityEdge {
  cursor: String!
  node: Community!
}

"A group that is more joined among itself than with others."
type Community {
  "Its number; 0 is the largest."
  number: Int!
  size: Int!
  "Its members, those with the most relationships first; at most ${LIMITS.pageSize}."
  members("How many at most: 0 to ${LIMITS.pageSize}." first: Int = 10): [Entity!]!
}

extend type Query {
  "Measures of the whole graph: degree, betweenness, PageRank, communities, and what holds it together. Worked out once for a state of the graph; on a large one the first question waits some seconds."
  structure: Structure!
}
`;
