/**
 * Answers queries the plain way: graphql-js, field by field, each asked of the naive graph on its own. The oracle of our
 * executor and look-ahead: fragments, directives, aliases, merging, type names and nulls are graphql-js's here. Below
 * the root a value is a handle: a type's name, and what the naive graph needs to find the thing again.
 */
import {
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  getNamedType,
  parse,
} from "graphql";
import { isKind, type Kind } from "../../../cypher/model/kinds.ts";
import { linkFields } from "../../../cypher/model/link-fields.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import type { Graph } from "../../../cypher/read/graph.ts";
import type { EntitySlot, RelationshipSlot } from "../../../cypher/read/shape.ts";
import { MODEL } from "../../../server/graphql/model-answer.ts";
import {
  type Arguments,
  readCount,
  readKinds,
  readPage,
  readText,
  readTexts,
  readTypes,
} from "../../../server/graphql/read-arguments.ts";
import { readEntityFilter, readRelationshipFilter } from "../../../server/graphql/read-filters.ts";
import { readEntityOrder, readLinkOrder, readRelationshipOrder } from "../../../server/graphql/read-orders.ts";
import { readWalk } from "../../../server/graphql/read-walk.ts";
import { SCHEMA, TODAY } from "./ask.ts";
import { connection, ENTITY, endOf, everything, type Handle, pinned, RELATIONSHIP } from "./naive-handles.ts";

type Context = { readonly graph: Graph };
/** The result of the query. */
export async function answerNaively(
  graph: Graph,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return execute({
    schema: SCHEMA,
    document: parse(text),
    variableValues: variables,
    contextValue: { graph },
    fieldResolver: resolve,
  });
}

const resolve: GraphQLFieldResolver<Handle | undefined, Context, Arguments> = async (source, args, { graph }, info) => {
  const { fieldName: name, parentType, returnType } = info;
  if (parentType.name === "Query") return resolveRoot(graph, name, args);
  if (source === undefined) throw new TypeError(`${parentType.name}.${name} of nothing`);
  if (isKind(parentType.name))
    return resolveEntity(graph, parentType.name, source, name, args, getNamedType(returnType));
  if (parentType.name === "Relationship") return resolveRelationship(graph, source, name, args);
  if (parentType.name.endsWith("Edge")) return resolveEdge(graph, source, name, args, getNamedType(returnType));
  if (name === "nodes" && parentType.name.endsWith("Connection"))
    return Object.values(source["edges"] ?? []).map((edge) => endOf(edge, getNamedType(returnType)));
  return source[name];
};

async function resolveRoot(graph: Graph, name: string, args: Arguments): Promise<unknown> {
  const id = readText(args, "id") ?? "";
  switch (name) {
    case "entity":
      return graph.entity(id, ENTITY);
    case "node":
      return graph.node(id, {
        entity: ENTITY,
        relationship: RELATIONSHIP,
        source: [...everything("Source"), { key: "__typename", field: "", literal: "Source", sub: null }],
      });
    case "relationships": {
      const condition = readRelationshipFilter(args, TODAY);
      const query = { condition, order: readRelationshipOrder(args), page: readPage(args) };
      return pinned(await graph.relationships(query, connection(false)), condition?.asOf ?? null);
    }
    case "search":
      return graph.search(
        {
          text: readText(args, "text") ?? "",
          kinds: readKinds(args, "kinds"),
          condition: readEntityFilter(args),
          order: readEntityOrder(args),
          page: readPage(args),
        },
        connection(true),
      );
    case "neighborhood": {
      const asOf = readText(args, "asOf");
      const limit = readCount(args, "limit", 1, 1000) ?? 100;
      const depth = readCount(args, "depth", 0, 4) ?? 1;
      const [types, kinds] = [readTypes(args, "types"), readKinds(args, "kinds")];
      const answer = await graph.neighborhood({ ids: readTexts(args, "ids") ?? [], depth, types, kinds, asOf, limit }, [
        { key: "truncated", field: "truncated" },
        { key: "total", field: "total" },
        { key: "relationships", field: "relationships", relationship: RELATIONSHIP },
        {
          key: "nodes",
          field: "nodes",
          node: [
            { key: "depth", field: "depth" },
            { key: "hiddenTotal", field: "hiddenTotal" },
            { key: "hidden", field: "hidden", projection: everything("HiddenCount") },
            { key: "entity", field: "entity", entity: ENTITY },
          ],
        },
      ]);
      return {
        ...answer,
        relationships: Object.values(answer["relationships"] ?? []).map((one) => ({ ...one, asOf })),
      };
    }
    case "source":
      return graph.source(id, everything("Source"));
    case "sources":
      return graph.sources(everything("Source"));
    case "dataset":
      return graph.dataset(everything("Dataset"));
    case "model":
      return MODEL;
    default: {
      const kind =
        SCHEMA.getQueryType()
          ?.getFields()
          [name]?.type.toString()
          .replace(/Connection!$/, "") ?? "";
      return graph.entities(
        {
          kind: isKind(kind) ? kind : null,
          condition: readEntityFilter(args),
          order: readEntityOrder(args),
          page: readPage(args),
        },
        connection(true),
      );
    }
  }
}

async function resolveEdge(
  graph: Graph,
  edge: Handle,
  name: string,
  args: Arguments,
  type: GraphQLNamedType,
): Promise<unknown> {
  if (["cursor", "direction", "quality"].includes(name)) return edge[name];
  if (["node", "neighbour", "relationship"].includes(name)) return endOf(edge, type);
  return resolveRelationship(graph, Object(edge["relationship"]), name, args);
}

async function resolveEntity(
  graph: Graph,
  kind: Kind,
  { id = "" }: Handle,
  name: string,
  args: Arguments,
  type: GraphQLNamedType,
): Promise<unknown> {
  const ask = async (slot: EntitySlot): Promise<unknown> => (await graph.entity(id, [slot]))?.["it"];
  const place = { key: "it", kinds: null } as const;
  const asOf = readText(args, "asOf");
  switch (name) {
    case "id":
    case "kind":
    case "name":
    case "aliases":
    case "description":
    case "note":
    case "date":
    case "status":
      return ask({ ...place, field: name });
    case "sources":
    case "figures":
      return ask({ ...place, field: name, projection: everything(type.name) });
    case "possiblySameAs":
      return ask({ ...place, field: name, entity: ENTITY });
    case "degree":
      return ask({ ...place, field: name, asOf });
    case "linkCounts":
      return ask({ ...place, field: name, asOf, projection: everything(type.name) });
    default: {
      const walk = walkOf(kind, name, args);
      const [order, page] = [readLinkOrder(args), readPage(args)];
      const found = await ask({ ...place, field: "links", walk, order, page, connection: connection(true) });
      return pinned(Object(found), walk.asOf ?? walk.condition?.asOf ?? null);
    }
  }
}

function walkOf(kind: Kind, name: string, args: Arguments): ReturnType<typeof readWalk> {
  if (name === "relationships") return readWalk(args, RELATIONSHIP_TYPE_NAMES, "BOTH", TODAY);
  const link = linkFields(kind).find((field) => field.name === name);
  if (link === undefined) throw new TypeError(`${kind}.${name} is not a link of the model`);
  const walk = readWalk(args, link.types, link.direction, TODAY);
  return { ...walk, kinds: link.targets.filter((target) => walk.kinds === null || walk.kinds.includes(target)) };
}

async function resolveRelationship(graph: Graph, { id = "", asOf }: Handle, name: string, args: Arguments) {
  const answer = await graph.node(id, { entity: [], relationship: [slotOf(name, args, asOf ?? null)], source: [] });
  return answer?.["it"];
}

function slotOf(name: string, args: Arguments, asOf: string | null): RelationshipSlot {
  const key = "it";
  switch (name) {
    case "sources":
      return { key, field: name, projection: everything("Citation") };
    case "standing":
      return { key, field: name, on: readText(args, "asOf") ?? asOf ?? TODAY };
    case "from":
    case "to":
      return { key, field: name, entity: ENTITY };
    case "id":
    case "type":
    case "role":
    case "since":
    case "until":
    case "observed":
    case "certainty":
    case "note":
      return { key, field: name };
    default:
      throw new TypeError(`${name} is not a field of a relationship`);
  }
}
