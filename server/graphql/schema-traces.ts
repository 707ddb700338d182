/** The part of the schema that walks the whole structure: traces, paths, links with reasons, interlocks. Joined with the rest in `type-defs.ts`. */
import type { Kind } from "../../cypher/model/kinds.ts";
import { LINKED_KINDS } from "../../cypher/trace/linked.ts";
import { LIMITS } from "./limits.ts";

const FIRST = `"How many: 0 to ${LIMITS.pageSize}, without it ${LIMITS.defaultPageSize}." first: Int`;
const PAGE = `${FIRST}, "A cursor of this list; the page begins right behind it." after: String`;
const AS_OF = `"Leaves out relationships that have surely ended, or not begun, on the date." asOf: Date`;
const FOLLOWED = `"Types to follow; the end that depends is told by the type." types: [RelationshipType!]`;
const DEPTH = `"The most steps: 1 to ${LIMITS.traceDepth}." maxDepth: Int`;
const ROWS = `"The nearest entities: 0 to ${LIMITS.traceRows}." first: Int = 1000`;
const LINKS = `"Only links of these kinds." kinds: [LinkKind!]`;
const INITIATIVE_ARGUMENTS = `${LINKS}, "Only initiatives that are so far." statuses: [Status!], ${AS_OF}, ${PAGE}`;
const OFFICIAL_ARGUMENTS = `${LINKS}, ${AS_OF}, ${PAGE}`;
const most = (count: number): string => `"How many at most: 0 to ${LIMITS.pageSize}." first: Int = ${count}`;

/** The field of a kind that tells what it is linked to, or nothing. */
export function linkedText(kind: Kind): string {
  if (kind === "Initiative")
    return `\n  "The officials behind it, each with the reason."\n  linkedOfficials(${OFFICIAL_ARGUMENTS}): LinkedOfficialConnection!`;
  return LINKED_KINDS.some((linked) => linked === kind)
    ? `\n  "The initiatives that it is linked to, each with the reason."\n  linkedInitiatives(${INITIATIVE_ARGUMENTS}): LinkedInitiativeConnection!`
    : "";
}

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

"A way from one entity to another that passes none twice."
type Path {
  "How many relationships it has."
  length: Int!
  nodes: [Entity!]!
  steps: [PathStep!]!
  "The first relationship of each step."
  relationships: [Relationship!]!
  "The whole way in words."
  sentence: String!
}

type PathStep {
  from: Entity!
  to: Entity!
  "OUT if the relationship leads the way that the path goes, IN if it leads against it."
  direction: Direction!
  relationship: Relationship!
  "All relationships that join the two, the first one included; at most 50."
  relationships: [Relationship!]!
  sentence: String!
}

"How a link arrives at an initiative."
enum LinkKind {
  "Somebody or some body on the way is responsible for it."
  RESPONSIBLE
  "A body issued it."
  ISSUED
  "A meeting dealt with it."
  MEETING
  "A body, venue or forum supports it, or one depends on the other."
  DEPENDENCE
  "It includes the venue or the forum."
  WHOLE
}

"A page of linked initiatives, strongest link first."
type LinkedInitiativeConnection {
  edges: [LinkedInitiativeEdge!]!
  nodes: [Initiative!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
}

type LinkedInitiativeEdge {
  cursor: String!
  node: Initiative!
  "The shortest explanation in words."
  sentence: String!
  "The relationships of the explanation, with their sources, from the entity that was asked."
  relationships: [Relationship!]!
  kinds: [LinkKind!]!
  "From 0 to 1. Each relationship carries a part of the link; more ways and shorter ones make it stronger."
  strength: Float!
  "How many ways lead there, counted up to a million."
  ways: Int!
}

"A page of the officials behind an initiative, strongest link first."
type LinkedOfficialConnection {
  edges: [LinkedOfficialEdge!]!
  nodes: [Official!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
}

type LinkedOfficialEdge {
  cursor: String!
  node: Official!
  "The shortest explanation in words, told from the official."
  sentence: String!
  "The relationships of the explanation, with their sources, from the official."
  relationships: [Relationship!]!
  kinds: [LinkKind!]!
  "From 0 to 1, as for linked initiatives."
  strength: Float!
  "How many ways lead there, counted up to a million."
  ways: Int!
}

"Between what interlocks are looked for."
enum InterlockSide {
  "Pairs of bodies that share people."
  BODIES
  "Pairs of people who share bodies."
  PEOPLE
}

"A page of interlocks, those that share most first."
type InterlockConnection {
  edges: [InterlockEdge!]!
  nodes: [Interlock!]!
  pageInfo: PageInfo!
  totalCount: Int!
  "How many people or bodies were left out because they join too many: those that join most."
  leftOut: Int!
}

type InterlockEdge {
  cursor: String!
  node: Interlock!
}

"Two bodies that share people, or two people who share bodies, by posts and memberships."
type Interlock {
  first: Entity!
  second: Entity!
  "How many they share."
  weight: Int!
  "The sum of 1 / (n - 1) over what they share, n being how many each joins."
  strength: Float!
  "What they share; at most 500."
  shared(${most(50)}): [Entity!]!
  "The relationships that make the interlock; at most 500."
  relationships(${most(50)}): [Relationship!]!
  sentence: String!
}

"What happened to a relationship between two dates."
enum ChangeKind {
  "It surely had not begun on the first date, and may hold on the second."
  BEGAN
  "It may have held on the first date, and surely had ended on the second."
  ENDED
}

"A page of changes, earliest first."
type ChangeConnection {
  edges: [ChangeEdge!]!
  nodes: [Change!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
}

"One change of a page."
type ChangeEdge {
  cursor: String!
  node: Change!
}

"A relationship that began or ended; since and until say when."
type Change {
  "Whether it began or ended."
  what: ChangeKind!
  relationship: Relationship!
  "What the relationship says, in words."
  sentence: String!
}

extend type Query {
  "Which relationships began or ended between two dates; one that did both is there twice. What is undated is not."
  changes("The first date." from: Date!, "The second date, not before the first." to: Date!, "Only relationships one end of which is of these kinds." kinds: [Kind!], ${PAGE}): ChangeConnection!
  "What an entity depends on, or what depends on it: over DEPENDS_ON, SUPPORTS, INCLUDES and responsible bodies, or over the types given. Unless types are given, no step arrives at an official."
  dependencies("The root." id: ID!, "Which way to follow." direction: TraceDirection!, ${DEPTH} = 6, ${FOLLOWED}, ${AS_OF}): DependencyTrace!
  "The shortest paths between two entities, whichever way relationships lead; equally long ones in a fixed order."
  paths(
    "Where the paths begin."
    from: ID!
    "Where they end."
    to: ID!
    "The most relationships of a path: 0 to ${LIMITS.pathLength}."
    maxLength: Int = 6
    "Types of the relationships."
    types: [RelationshipType!]
    "Kinds of what lies between the two."
    kinds: [Kind!]
    ${AS_OF}
    "Entities that no path may pass."
    avoid: [ID!]
    "No path may pass what has more relationships than this."
    avoidHubsAbove: Int
    "How many paths: 0 to ${LIMITS.paths}."
    first: Int = 5
  ): [Path!]!
  "The initiatives that an official, a body, a venue or a forum is linked to, each with the reason."
  linkedInitiatives("An official, a body, a venue or a forum." id: ID!, ${INITIATIVE_ARGUMENTS}): LinkedInitiativeConnection!
  "The officials behind an initiative, each with the reason."
  linkedOfficials("An initiative." id: ID!, ${OFFICIAL_ARGUMENTS}): LinkedOfficialConnection!
  "Pairs of bodies by shared people, or of people by shared bodies."
  interlocks("One of each pair is among these." ids: [ID!], "What the pairs are of." between: InterlockSide = BODIES, ${AS_OF}, ${PAGE}): InterlockConnection!
}
`;
