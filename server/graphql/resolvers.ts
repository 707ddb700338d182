/**
 * The resolvers of the root fields: each looks ahead, asks the graph once, and hands on an answer whose keys are the
 * response keys. Every other field is read from that answer by `readAnswer`.
 */
import { type GraphQLFieldResolver, type GraphQLResolveInfo, isObjectType } from "graphql";
import { KIND_NAMES, KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { type Graph, type ReadOptions, TYPE_OF } from "../../cypher/read/graph.ts";
import { project } from "../../cypher/read/projection.ts";
import type { AskedField, Asking } from "./asked-fields.ts";
import { limitRows } from "./limit-rows.ts";
import { LIMITS } from "./limits.ts";
import { connectionShape, entityShape, projectionOf, relationshipShape, subgraphShape } from "./look-ahead.ts";
import { MODEL } from "./model-answer.ts";
import {
  type Arguments,
  readCount,
  readEntityFilter,
  readKinds,
  readOrder,
  readPage,
  readRelationshipFilter,
  readText,
  readTexts,
  readTypes,
} from "./read-arguments.ts";

/** What each request brings: the graph, the date that counts as today, how long a read may take, and its id in the log. */
export type RequestContext = {
  readonly graph: Graph;
  readonly today: string;
  readonly read: ReadOptions;
  readonly requestId: string;
};

type Ask = (context: RequestContext, field: AskedField, asking: Asking, args: Arguments) => Promise<unknown>;

/** The resolver of a root field: reads what is asked of it, and asks. */
function root(ask: Ask): GraphQLFieldResolver<unknown, RequestContext, Arguments> {
  return (_source, args, context, info) => {
    const asking = {
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
      today: context.today,
    };
    return ask(context, fieldOf(info, args), asking, args);
  };
}

function fieldOf(info: GraphQLResolveInfo, args: Arguments): AskedField {
  const definition = info.parentType.getFields()[info.fieldName];
  if (definition === undefined) throw new TypeError(`${info.fieldName} is not a field of ${info.parentType.name}`);
  const selections = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
  return { key: String(info.path.key), name: info.fieldName, definition, args, selections, nodes: info.fieldNodes };
}

function entityList(kind: Kind | null): GraphQLFieldResolver<unknown, RequestContext, Arguments> {
  return root(({ graph, read }, field, asking, args) =>
    graph.entities(
      { kind, condition: readEntityFilter(args), order: readOrder(args), page: readPage(args) },
      limitRows(connectionShape(asking, field, null), readPage(args).size),
      read,
    ),
  );
}

function requiredId(args: Arguments): string {
  return readText(args, "id") ?? "";
}

/** The resolvers by type and field. */
export const RESOLVERS = {
  Query: {
    entity: root(({ graph, read }, field, asking, args) =>
      graph.entity(requiredId(args), limitRows(entityShape(asking, field), 1), read),
    ),
    node: root(({ graph, read }, field, asking, args) =>
      graph.node(
        requiredId(args),
        {
          entity: limitRows(entityShape(asking, field), 1),
          relationship: limitRows(relationshipShape(asking, asType(asking, field, "Relationship"), null), 1),
          source: projectionOf(asking, asType(asking, field, "Source")),
        },
        read,
      ),
    ),
    entities: entityList(null),
    ...Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].list, entityList(kind)])),
    relationships: root(({ graph, read }, field, asking, args) => {
      const condition = readRelationshipFilter(args);
      const page = readPage(args);
      const shape = limitRows(connectionShape(asking, field, condition.asOf), page.size);
      return graph.relationships(condition, page, shape, read);
    }),
    search: root(({ graph, read }, field, asking, args) => {
      const page = readPage(args);
      const shape = limitRows(connectionShape(asking, field, null), page.size);
      return graph.search({ text: searchable(args), kinds: readKinds(args, "kinds"), page }, shape, read);
    }),
    neighborhood: root(({ graph, read }, field, asking, args) => {
      const asOf = readText(args, "asOf");
      const limit = readCount(args, "limit", 1, LIMITS.neighborhood) ?? 100;
      return graph.neighborhood(
        {
          ids: readTexts(args, "ids") ?? [],
          depth: readCount(args, "depth", 0, LIMITS.depth) ?? 1,
          types: readTypes(args, "types"),
          kinds: readKinds(args, "kinds"),
          asOf,
          limit,
        },
        limitRows(subgraphShape(asking, field, asOf), limit),
        read,
      );
    }),
    source: root(({ graph, read }, field, asking, args) =>
      graph.source(requiredId(args), projectionOf(asking, field), read),
    ),
    sources: root(({ graph, read }, field, asking) => graph.sources(projectionOf(asking, field), read)),
    dataset: root(({ graph, read }, field, asking) => graph.dataset(projectionOf(asking, field), read)),
    model: root(async (_context, field, asking) => project(projectionOf(asking, field), MODEL)),
  },
  Entity: { __resolveType: typeOfAnswer },
  Node: { __resolveType: typeOfAnswer },
};

/** The same field read as if it were of the object type: what fragments on that type ask. */
function asType(asking: Asking, field: AskedField, name: string): AskedField {
  const type = asking.schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is not a type of the schema`);
  return { ...field, definition: { ...field.definition, type } };
}

function searchable(args: Arguments): string {
  const text = readText(args, "text") ?? "";
  if (text.length <= LIMITS.searchLength) return text;
  const allowed = `at most ${LIMITS.searchLength} characters`;
  throw new LiaisonError("LIMIT_EXCEEDED", `text has ${text.length} characters; allowed are ${allowed}.`, {
    subject: "text",
    value: text.length,
    allowed,
  });
}

function typeOfAnswer(answer: { readonly [TYPE_OF]?: string }): string | undefined {
  return answer[TYPE_OF];
}

/** Reads a field from an answer by its response key. */
export const readAnswer: GraphQLFieldResolver<unknown, RequestContext> = (source, _args, _context, info) =>
  typeof source === "object" && source !== null ? Reflect.get(source, info.path.key) : undefined;
