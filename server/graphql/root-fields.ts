/**
 * The root fields: each looks ahead once for a document (its plan), and then asks the graph once for each request. The
 * answer's keys are the response keys, all the way down. Called by `plan-operation.ts`.
 */
import { isObjectType } from "graphql";
import { KIND_NAMES, KINDS, type Kind } from "../../cypher/model/kinds.ts";
import type { Graph, ReadOptions } from "../../cypher/read/graph.ts";
import { project } from "../../cypher/read/projection.ts";
import { CHANGES } from "./ask-changes.ts";
import { DEPENDENCIES } from "./ask-dependencies.ts";
import { INTERLOCKS } from "./ask-interlocks.ts";
import { LINKED_INITIATIVES, LINKED_OFFICIALS } from "./ask-linked.ts";
import { NEIGHBORHOOD } from "./ask-neighborhood.ts";
import { PATHS } from "./ask-paths.ts";
import { SEARCH } from "./ask-search.ts";
import { STRUCTURE } from "./ask-structure.ts";
import type { AskedField, Asking } from "./asked-fields.ts";
import { limitRows } from "./limit-rows.ts";
import { connectionShape, entityShape, projectionOf, relationshipShape } from "./look-ahead.ts";
import { MODEL } from "./model-answer.ts";
import { type Arguments, readPage, readText } from "./read-arguments.ts";
import { readEntityFilter, readRelationshipFilter } from "./read-filters.ts";
import { readEntityOrder, readRelationshipOrder } from "./read-orders.ts";

/** What each request brings: the graph, the date that counts as today, how long a read may take, and its id in the log. */
export type RequestContext = {
  readonly graph: Graph;
  readonly today: string;
  readonly read: ReadOptions;
  readonly requestId: string;
};

/** Answers a root field for one request. `args` are coerced with the request's own variables. */
export type Answering = (context: RequestContext, args: Arguments) => Promise<unknown>;

/**
 * A root field. `plan` is called once for a document and the variables that decide what is asked; it reads what it
 * needs of the arguments, all but the `late` ones, which differ from request to request and are read when it answers.
 */
export type RootField = {
  readonly late: readonly string[];
  readonly plan: (field: AskedField, asking: Asking, args: Arguments) => Answering;
};

/** A root field all of whose arguments decide what is asked. */
function root(plan: RootField["plan"]): RootField {
  return { late: [], plan };
}

/** A root field with an argument `id` that may differ from request to request. */
function byId(plan: (field: AskedField, asking: Asking) => (context: RequestContext, id: string) => Promise<unknown>) {
  return {
    late: ["id"],
    plan: (field, asking) => {
      const answer = plan(field, asking);
      return (context, args) => answer(context, readText(args, "id") ?? "");
    },
  } satisfies RootField;
}

function entityList(kind: Kind | null): RootField {
  return root((field, asking, args) => {
    const query = { kind, condition: readEntityFilter(args), order: readEntityOrder(args), page: readPage(args) };
    const shape = limitRows(connectionShape(asking, field, null), query.page.size);
    return ({ graph, read }) => graph.entities(query, shape, read);
  });
}

/** The root fields by name. */
export const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
  entity: byId((field, asking) => {
    const shape = limitRows(entityShape(asking, field), 1);
    return ({ graph, read }, id) => graph.entity(id, shape, read);
  }),
  node: byId((field, asking) => {
    const shapes = {
      entity: limitRows(entityShape(asking, field), 1),
      relationship: limitRows(relationshipShape(asking, asType(asking, field, "Relationship"), null), 1),
      source: projectionOf(asking, asType(asking, field, "Source")),
    };
    return ({ graph, read }, id) => graph.node(id, shapes, read);
  }),
  entities: entityList(null),
  ...Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].list, entityList(kind)])),
  relationships: root((field, asking, args) => {
    const condition = readRelationshipFilter(args, asking.today);
    const query = { condition, order: readRelationshipOrder(args), page: readPage(args) };
    const shape = limitRows(connectionShape(asking, field, condition?.asOf ?? null), query.page.size);
    return ({ graph, read }) => graph.relationships(query, shape, read);
  }),
  search: SEARCH,
  neighborhood: NEIGHBORHOOD,
  dependencies: DEPENDENCIES,
  paths: PATHS,
  linkedInitiatives: LINKED_INITIATIVES,
  linkedOfficials: LINKED_OFFICIALS,
  interlocks: INTERLOCKS,
  structure: STRUCTURE,
  changes: CHANGES,
  source: byId((field, asking) => {
    const projection = projectionOf(asking, field);
    return ({ graph, read }, id) => graph.source(id, projection, read);
  }),
  sources: root((field, asking) => {
    const projection = projectionOf(asking, field);
    return ({ graph, read }) => graph.sources(projection, read);
  }),
  dataset: root((field, asking) => {
    const projection = projectionOf(asking, field);
    return ({ graph, read }) => graph.dataset(projection, read);
  }),
  model: root((field, asking) => {
    const answer = project(projectionOf(asking, field), MODEL);
    return async () => answer;
  }),
};

/** The root fields that always need the structure in memory. */
export const WALKING_FIELDS: ReadonlySet<string> = new Set(
  Object.entries(ROOT_FIELDS)
    .filter(([, field]) => [DEPENDENCIES, PATHS, LINKED_INITIATIVES, LINKED_OFFICIALS].some((walk) => walk === field))
    .map(([name]) => name),
);

/** The same field read as if it were of the object type: what fragments on that type ask. */
function asType(asking: Asking, field: AskedField, name: string): AskedField {
  const type = asking.schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is not a type of the schema`);
  return { ...field, definition: { ...field.definition, type } };
}
