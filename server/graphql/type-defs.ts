/**
 * The GraphQL schema as text: what is the same for every model stands in `schema-text.ts`, what follows from the model
 * (enums, an object type per kind with its link fields, connections) is written here from the model's tables.
 * Called by `build-schema.ts` and by the command that prints `server/graphql/schema.graphql`.
 */
import { KIND_NAMES, KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { type LinkField, linkFields } from "../../cypher/model/link-fields.ts";
import { describeRest } from "./common-descriptions.ts";
import { ENTITY_LIST_ARGUMENTS, linkArguments, RELATIONSHIPS_ARGUMENTS } from "./schema-arguments.ts";
import { DATASET_SCHEMA } from "./schema-dataset.ts";
import { enumSchema } from "./schema-enums.ts";
import { INPUT_SCHEMA } from "./schema-inputs.ts";
import { STRUCTURE_SCHEMA } from "./schema-structure.ts";
import { FIXED_SCHEMA } from "./schema-text.ts";
import { TRACE_SCHEMA } from "./schema-traces.ts";
import { linkedText, WALK_SCHEMA } from "./schema-walks.ts";

const ENTITY_FIELDS = `
  "The stable, readable id, for example official:yin-li."
  id: ID!
  "The kind, which is also the name of the object type."
  kind: Kind!
  "The name as the texts spell it."
  name: String!
  "Other names that the texts use."
  aliases: [String!]!
  "What it is, in the data set's own words."
  description: String
  "A caution for the reader."
  note: String
  "The date of a meeting or a single event."
  date: Date
  "Entities that may be the same but that no text equates."
  possiblySameAs: [Entity!]!
  "Measured values that the texts state of it."
  figures: [Figure!]!
  "The passages that name it."
  sources: [Citation!]!
  "How many relationships it has; with a date, how many that have not surely ended or not begun."
  degree("The date on which to count." asOf: Date): Int!
  "How it stands in the whole graph, whatever the date; see structure."
  measure: Measure!
  "How many relationships it has, by type, direction and kind of neighbour."
  linkCounts("Leaves out what has surely ended, or not begun, on the date." asOf: Date): [LinkCount!]!
  "Its relationships, by the neighbour's name unless told otherwise."
  relationships${RELATIONSHIPS_ARGUMENTS}: RelationshipConnection!`;

const LINK_EDGE_FIELDS = `
  cursor: String!
  "The relationship that leads to the node."
  relationship: Relationship!
  type: RelationshipType!
  role: String
  since: Date
  until: Date
  observed: [Date!]!
  certainty: Certainty!
  note: String
  sources: [Citation!]!
  "How the relationship stands on the date; without one, on the date of the walk, or else today."
  standing("The date on which to tell." asOf: Date): Standing!`;

/** The name of the type that a link field arrives at: the one kind, or the interface where there are several. */
export function linkTarget(field: LinkField): Kind | "Entity" {
  const [only, ...others] = field.targets;
  return only !== undefined && others.length === 0 ? only : "Entity";
}

function linkFieldText(field: LinkField): string {
  const target = linkTarget(field);
  return `  "${field.what}"\n  ${field.name}${linkArguments(target === "Entity")}: ${target}LinkConnection!`;
}

function kindText(kind: Kind): string {
  const status = kind === "Initiative" ? `\n  "How far it has come, in its document's words."\n  status: Status!` : "";
  return `"""${KINDS[kind].what}"""\ntype ${kind} implements Node & Entity {${ENTITY_FIELDS}${status}\n${linkFields(kind).map(linkFieldText).join("\n")}${linkedText(kind)}\n}`;
}

function connectionText(target: string): string {
  return `"A page of ${target} and how they are linked."
type ${target}LinkConnection {
  edges: [${target}LinkEdge!]!
  nodes: [${target}!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
  "How many of all that match there are of each sort; counted only if asked."
  facets: RelationshipFacets!
}
"One link to ${target} and the relationship behind it."
type ${target}LinkEdge {${LINK_EDGE_FIELDS}
  node: ${target}!
}
"A page of ${target}."
type ${target}Connection {
  edges: [${target}Edge!]!
  nodes: [${target}!]!
  pageInfo: PageInfo!
  "All that match, not only those on this page."
  totalCount: Int!
  "How many of all that match there are of each sort; counted only if asked."
  facets: EntityFacets!
}
"One ${target} of a page."
type ${target}Edge {
  cursor: String!
  node: ${target}!
}`;
}

function queryText(): string {
  const lists = KIND_NAMES.map(
    (kind) => `  "All ${KINDS[kind].plural}."\n  ${KINDS[kind].list}${ENTITY_LIST_ARGUMENTS}: ${kind}Connection!`,
  );
  return `extend type Query {\n  "All entities of every kind."\n  entities${ENTITY_LIST_ARGUMENTS}: EntityConnection!\n${lists.join("\n")}\n}`;
}

/** The whole schema in the schema definition language. */
export function typeDefs(): string {
  const parts = [
    FIXED_SCHEMA,
    DATASET_SCHEMA,
    INPUT_SCHEMA,
    TRACE_SCHEMA,
    WALK_SCHEMA,
    STRUCTURE_SCHEMA,
    enumSchema(),
    `"""Anything that the graph relates."""\ninterface Entity implements Node {${ENTITY_FIELDS}\n}`,
    ...KIND_NAMES.map(kindText),
    ...["Entity", ...KIND_NAMES].map(connectionText),
    queryText(),
  ];
  return describeRest(parts.join("\n\n"));
}
