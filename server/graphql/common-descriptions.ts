/**
 * What fields mean that mean the same wherever they stand, said once: `type-defs.ts` puts these words where a type does
 * not say more. A test sees to it that nothing in the schema is without a description.
 */
import { Kind, parse, print, visit } from "graphql";

/** Types by name. */
const TYPES: Readonly<Record<string, string>> = {
  Query: "What can be asked.",
  PageInfo: "Where a page stands in its list.",
  RelationshipEdge: "One relationship of a page.",
  SubgraphNode: "One entity of a subgraph.",
  HiddenCount: "How many relationships of one type lead one way to what is not shown.",
  SearchEdge: "One hit of a page.",
  DatasetPart: "One of the sets that were loaded.",
  KindCount: "How many there are of a kind.",
  TypeCount: "How many there are of a type.",
  KindInfo: "A kind of entity.",
  RelationshipTypeInfo: "A type of relationship.",
  TraceLevel: "How many entities are at one depth.",
  LeftOut: "One reason why an answer is not the whole of it.",
  TraceStepEdge: "One step of a page.",
  ResponsiblePerson: "Somebody who is responsible, and how.",
  TraceChain: "A longest chain of a trace.",
  TraceChainLink: "One link of a chain.",
  PathStep: "One step of a path.",
  LinkedInitiativeEdge: "One initiative of a page, and why it is linked.",
  LinkedOfficialEdge: "One official of a page, and why they are linked.",
  InterlockEdge: "One interlock of a page.",
  MeasureEdge: "One entity of a page, with its measures.",
  CommunityEdge: "One community of a page.",
};

/** Fields by `Type.field`, or by `field` where every type means the same by it. */
const FIELDS: Readonly<Record<string, string>> = {
  asOf: "The date that was asked for; null if none was.",
  certainty: "Whether a text says it or the curator concluded it.",
  checksum: "Changes whenever anything in it does.",
  count: "How many.",
  cursor: "Where to go on from: give it as after or before.",
  cycleCount: "How many cycles there are.",
  date: "Of when it is.",
  depth: "Steps from the root.",
  description: "What it is, in words.",
  direction: "Which way it leads.",
  edges: "What is on this page, each with its cursor.",
  endCursor: "The cursor of the last on this page; null if the page is empty.",
  entity: "The entity.",
  entityCount: "How many entities there are.",
  first: "The one.",
  from: "Where it leads from.",
  hasNextPage: "Whether there are more after this page.",
  hasPreviousPage: "Whether there are more before this page.",
  id: "The stable id.",
  kind: "The kind of entity.",
  kinds: "The kinds of entity.",
  label: "What is measured.",
  leftOut: "What was left out, and why.",
  links: "The links in their order.",
  list: "The name of the field of Query that lists it.",
  loadedAt: "When it was loaded, ISO 8601; null if nothing was.",
  maxDepth: "How far was followed.",
  name: "The name.",
  node: "What the edge leads to.",
  nodes: "What is on this page, without the edges.",
  note: "A caution for the reader.",
  observed: "Dates on which a source saw it.",
  official: "The person.",
  pageInfo: "Where this page stands in the list.",
  paragraph: "The number of the paragraph, from 1; null for the whole document.",
  plural: "The word for several.",
  publisher: "Who published it.",
  quality: "How well the name fits the text.",
  reason: "Why.",
  relationship: "The relationship.",
  relationshipCount: "How many relationships there are.",
  relationships: "The relationships.",
  relationshipTypes: "The types of relationship.",
  role: "The post's own title, the manner of attending, the mode of dealing with a matter.",
  root: "What the trace begins at.",
  second: "The other.",
  sentence: "The same in words.",
  since: "When it began, if a source says so.",
  singular: "The word for one.",
  size: "How many it has.",
  source: "The document.",
  sourceCount: "How many source documents there are.",
  sources: "The passages that say so.",
  startCursor: "The cursor of the first on this page; null if the page is empty.",
  steps: "The steps in their order.",
  title: "The title.",
  to: "Where it leads to.",
  totalCount: "All that match, not only those on this page.",
  type: "The type of relationship.",
  types: "The types of relationship.",
  unit: "What it is counted in.",
  until: "When it ended, if a source says so.",
  value: "The number.",
  viaCount: "How many relationships it is reached by.",
  "KindCount.count": "How many entities there are of it.",
  "TypeCount.count": "How many relationships there are of it.",
  "Path.nodes": "The entities in the order of the way.",
  "Subgraph.nodes": "The entities, nearest first.",
  "Subgraph.relationships": "The relationships among them.",
  "SubgraphNode.depth": "Steps from the nearest of the entities asked for.",
  "RelationshipTypeInfo.from": "The kinds that it may lead from.",
  "RelationshipTypeInfo.to": "The kinds that it may lead to.",
  "DependencyTrace.kinds": "How many were found of each kind.",
};

/** The schema's text with the common descriptions where there was none. */
export function describeRest(schema: string): string {
  const said = (text: string | undefined) =>
    text === undefined ? undefined : ({ kind: Kind.STRING, value: text } as const);
  let type = "";
  const document = visit(parse(schema, { noLocation: true }), {
    ObjectTypeDefinition: (node) => {
      type = node.name.value;
      return node.description === undefined ? { ...node, description: said(TYPES[type]) } : undefined;
    },
    InterfaceTypeDefinition: (node) => {
      type = node.name.value;
    },
    ObjectTypeExtension: (node) => {
      type = node.name.value;
    },
    FieldDefinition: (node) =>
      node.description === undefined
        ? { ...node, description: said(FIELDS[`${type}.${node.name.value}`] ?? FIELDS[node.name.value]) }
        : undefined,
  });
  return print(document);
}
