/** The part of the schema about dependency traces. Joined with the rest in `type-defs.ts`. */
import { LIMITS } from "./limits.ts";
import { AS_OF, most, PAGE } from "./walk-arguments.ts";

const FOLLOWED = `"Types to follow; the end that depends is told by the type." types: [RelationshipType!]`;
const DEPTH = `"The most steps: 1 to ${LIMITS.traceDepth}." maxDepth: Int`;
const ROWS = `"The nearest entities: 0 to ${LIMITS.traceRows}." first: Int = 1000`;

/** Schema definition language; extends `Query`. */
export const TRACE_SCHEMA = /* GraphQL */ `
"Which way dependencies are followed."
enum TraceDirection {
  "To what the entity depends on."
  UPSTREAM
  "To what depends on the entity: what is affected if it stops."
  DOWNSTREAM
}

"What an entity depends on, or what depends on it, step by step."
type DependencyTrace {
  root: Entity!
  direction: TraceDirection!
  maxDepth: Int!
  asOf: Date
  "The types that were followed, each towards the end that is depended on."
  types: [RelationshipType!]!
  "How many entities were found; the root is not counted."
  total: Int!
  "How many relationships there are among them and the root."
  relationshipCount: Int!
  "How many were found at each depth."
  levels: [TraceLevel!]!
  "How many were found of each kind."
  kinds: [KindCount!]!
  "True if more lies beyond the depth; leftOut says how much, and what else the trace is silent about."
  truncated: Boolean!
  leftOut: [LeftOut!]!
  "What was found, by depth, then by name. The root is not among them."
  steps(${PAGE}): TraceStepConnection!
  "The relationships among the root and what was found, those of the nearest first; at most 5,000."
  relationships("How many at most: 0 to ${LIMITS.traceRows}." first: Int = 500): [Relationship!]!
  "Every cycle: entities that all depend on each other. Nearest to the root first; at most 500."
  cycles(${most(50)}): [TraceCycle!]!
  cycleCount: Int!
  "What cuts off most if it is removed: entities through which alone others are reached. Most first; at most 500."
  critical(${most(10)}): [TraceStep!]!
  "The longest chain from the root. A cycle counts as one link, since in it nothing comes first."
  longestChain: TraceChain!
  "How this trace differs from another one; what is not given is as in this one."
  comparison("The other root." id: ID, "The other direction." direction: TraceDirection, ${DEPTH}, ${FOLLOWED}, ${AS_OF}): TraceComparison!
  "The trace as an indented tree with its sources as footnotes; at most 5,000 entities, and it says if there are more."
  text(${ROWS}): String!
  "The trace as CSV, one line for each relationship by which something is reached; at most 5,000 entities and 20,000 relationships, the nearest."
  csv(${ROWS}): String!
  "The trace as GraphML; at most 5,000 entities and 20,000 relationships, the nearest."
  graphml(${ROWS}): String!
}

type TraceLevel {
  depth: Int!
  count: Int!
}

"Why an answer is not the whole of it."
enum LeftOutReason {
  "What lies one step beyond the depth; more may lie beyond that."
  DEPTH
  "Relationships that have surely ended, or not begun, on the date."
  DATE
  "Entities whose routes were only counted up to a million, or up to the work allowed: the counts are lower bounds."
  ROUTES
}

type LeftOut {
  reason: LeftOutReason!
  count: Int!
  "The same in words."
  text: String!
}

"A page of a trace."
type TraceStepConnection {
  edges: [TraceStepEdge!]!
  nodes: [TraceStep!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type TraceStepEdge {
  cursor: String!
  node: TraceStep!
}

"One entity that a trace reached."
type TraceStep {
  entity: Entity!
  "The shortest distance from the root."
  depth: Int!
  "How many routes lead to it from the root; none passes an entity twice. Counted up to a million."
  routes: Int!
  "False if routes is only a lower bound."
  routesExact: Boolean!
  "How many others can only be reached through it: what is cut off if it is removed."
  cuts: Int!
  "The number of the cycle that it is in, as in cycles; null if in none."
  cycle: Int
  "The relationships by which it is reached, those from the nearest first; at most 500."
  via(${most(10)}): [Relationship!]!
  viaCount: Int!
  "The same in words, for the first of them."
  sentence: String!
  "Who is responsible for it, or heads the bodies that are, issued it or organise it."
  responsible(${most(10)}): [ResponsiblePerson!]!
}

type ResponsiblePerson {
  official: Official!
  "How the person comes to be responsible, in words."
  sentence: String!
  relationships: [Relationship!]!
}

"Entities that all depend on each other, or one that depends on itself."
type TraceCycle {
  "Counted from 1."
  number: Int!
  size: Int!
  "The members, nearest to the root first; at most 500."
  members(${most(50)}): [Entity!]!
  "A shortest way round from the first member back to it."
  ring: [Relationship!]!
  "The ring in words."
  sentence: String!
}

type TraceChain {
  "How many relationships it has."
  length: Int!
  links: [TraceChainLink!]!
}

type TraceChainLink {
  "One entity, or the members of a cycle (at most 50)."
  entities: [Entity!]!
  "The number of the cycle; null if it is none."
  cycle: Int
  "What leads to it from the link before; null for the first."
  relationship: Relationship
}

"What two traces share and what only one of them has. The roots count as parts of their traces."
type TraceComparison {
  "The entities of both."
  both(${PAGE}): EntityConnection!
  "The entities of this trace alone."
  onlyThis(${PAGE}): EntityConnection!
  "The entities of the other trace alone."
  onlyOther(${PAGE}): EntityConnection!
}

extend type Query {
  "What an entity depends on, or what depends on it: over DEPENDS_ON, SUPPORTS, INCLUDES and responsible bodies, or over the types given. Unless types are given, no step arrives at an official."
  dependencies("The root." id: ID!, "Which way to follow." direction: TraceDirection!, ${DEPTH} = 6, ${FOLLOWED}, ${AS_OF}): DependencyTrace!
}
`;
