/** The part of the schema about paths, links with reasons, interlocks and changes. Joined with the rest in `type-defs.ts`. */
import type { Kind } from "../../cypher/model/kinds.ts";
import { LINKED_KINDS } from "../../cypher/trace/linked.ts";
import { LIMITS } from "./limits.ts";
import { AS_OF, most, PAGE } from "./walk-arguments.ts";

const LINKS = `"Only links of these kinds." kinds: [LinkKind!]`;
const INITIATIVE_ARGUMENTS = `${LINKS}, "Only initiatives that are so far." statuses: [Status!], ${AS_OF}, ${PAGE}`;
const OFFICIAL_ARGUMENTS = `${LINKS}, ${AS_OF}, ${PAGE}`;

/** The field of a kind that tells what it is linked to, or nothing. */
export function linkedText(kind: Kind): string {
  if (kind === "Initiative")
    return `\n  "The officials behind it, each with the reason."\n  linkedOfficials(${OFFICIAL_ARGUMENTS}): LinkedOfficialConnection!`;
  return LINKED_KINDS.some((linked) => linked === kind)
    ? `\n  "The initiatives that it is linked to, each with the reason."\n  linkedInitiatives(${INITIATIVE_ARGUMENTS}): LinkedInitiativeConnection!`
    : "";
}

/** Schema definition language; extends `Query`. */
export const WALK_SCHEMA = /* GraphQL */ `
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
