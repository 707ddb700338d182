/**
 * The look-ahead: turns what a query selects below a root field into shapes, which the graph fills with one statement.
 * Called by the root fields when they are planned. Knows both GraphQL and shapes.
 */
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { isKind, KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import { type LinkField, linkFields } from "../../cypher/model/link-fields.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import type { Projection } from "../../cypher/read/projection.ts";
import type {
  ConnectionShape,
  ConnectionSlot,
  EdgeSlot,
  EntityShape,
  EntitySlot,
  RelationshipShape,
  RelationshipSlot,
  SubgraphNodeSlot,
  SubgraphShape,
  Walk,
} from "../../cypher/read/shape.ts";
import { type AskedField, type Asking, askedFields, TYPE_NAME } from "./asked-fields.ts";
import { readPage, readText } from "./read-arguments.ts";
import { readLinkOrder } from "./read-orders.ts";
import { readWalk } from "./read-walk.ts";

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** The fields of a composite type that a field's selections ask for. */
function within(asking: Asking, field: AskedField): readonly AskedField[] {
  return askedFields(asking, typeOf(field), field.selections);
}

function typeOf(field: AskedField): Composite {
  const type = getNamedType(field.definition.type);
  if (isObjectType(type) || isInterfaceType(type)) return type;
  throw new TypeError(`${field.name} has no fields to select`);
}

/** What is asked of a plain value. */
export function projectionOf(asking: Asking, field: AskedField): Projection {
  return within(asking, field).map((inner) => ({
    key: inner.key,
    field: inner.name,
    literal: inner.name === TYPE_NAME ? inner.on : null,
    sub: inner.selections.length === 0 ? null : projectionOf(asking, inner),
  }));
}

const LINK_FIELDS: ReadonlyMap<string, LinkField> = new Map(
  KIND_NAMES.flatMap((kind) => linkFields(kind).map((field) => [`${kind}.${field.name}`, field] as const)),
);

/** What is asked of an entity. On the interface, fragments may ask different kinds for different things under one key. */
export function entityShape(asking: Asking, field: AskedField): EntityShape {
  const type = typeOf(field);
  if (isKind(type.name))
    return within(asking, field).map((inner) => entitySlot(asking, type.name as Kind, inner, null));
  return mergeSequences(
    KIND_NAMES.map((kind) => {
      const kindType = asking.schema.getType(kind);
      return { kind, fields: isObjectType(kindType) ? askedFields(asking, kindType, field.selections) : [] };
    }),
  ).map(({ kind, inner, kinds }) => entitySlot(asking, kind, inner, kinds.length === KIND_NAMES.length ? null : kinds));
}

/** A field that some kinds are asked for; `kind` is the first of them. */
type Shared = { readonly kind: Kind; readonly identity: string; readonly inner: AskedField; readonly kinds: Kind[] };

/**
 * One sequence that holds each kind's fields in the kind's own order. Fields that stand at the same places of the query
 * are shared; one that a kind asks for earlier than the others do (by a fragment spread twice) stands there twice.
 */
function mergeSequences(
  sequences: readonly { readonly kind: Kind; readonly fields: readonly AskedField[] }[],
): readonly Shared[] {
  const merged: Shared[] = [];
  for (const { kind, fields } of sequences) {
    let place = 0;
    for (const inner of fields) {
      const identity = `${inner.key} ${inner.nodes.map((node) => node.loc?.start).join(" ")}`;
      const found = merged.findIndex((known, index) => index >= place && known.identity === identity);
      if (found < 0) merged.splice(place, 0, { kind, identity, inner, kinds: [kind] });
      else merged[found]?.kinds.push(kind);
      place = (found < 0 ? place : found) + 1;
    }
  }
  return merged;
}

function entitySlot(asking: Asking, kind: Kind, field: AskedField, kinds: readonly Kind[] | null): EntitySlot {
  const { key, name, args } = field;
  switch (name) {
    case TYPE_NAME:
      return { key, kinds, field: "kind" };
    case "id":
    case "kind":
    case "name":
    case "aliases":
    case "description":
    case "note":
    case "date":
    case "status":
      return { key, kinds, field: name };
    case "sources":
    case "figures":
      return { key, kinds, field: name, projection: projectionOf(asking, field) };
    case "possiblySameAs":
      return { key, kinds, field: name, entity: entityShape(asking, field) };
    case "degree":
      return { key, kinds, field: name, asOf: readText(args, "asOf") };
    case "linkCounts":
      return { key, kinds, field: name, asOf: readText(args, "asOf"), projection: projectionOf(asking, field) };
    case "linkedInitiatives":
    case "linkedOfficials":
    case "measure": {
      const later = { field, asking };
      asking.later?.push(later);
      return { key, kinds, field: "later", later };
    }
    default: {
      const walk = walkOf(asking, kind, field);
      return {
        key,
        kinds,
        field: "links",
        walk,
        order: readLinkOrder(args),
        page: readPage(args),
        connection: connectionShape(asking, field, walk.asOf ?? walk.condition?.asOf ?? null),
      };
    }
  }
}

function walkOf({ today }: Asking, kind: Kind, { name, args }: AskedField): Walk {
  if (name === "relationships") return readWalk(args, RELATIONSHIP_TYPE_NAMES, "BOTH", today);
  const link = LINK_FIELDS.get(`${kind}.${name}`);
  if (link === undefined) throw new TypeError(`${kind}.${name} is not a field of the model`);
  const walk = readWalk(args, link.types, link.direction, today);
  const kinds = walk.kinds === null ? link.targets : link.targets.filter((target) => walk.kinds?.includes(target));
  return { ...walk, kinds: walk.kinds === null && !link.narrows ? null : kinds };
}

/** What is asked of a connection; `asOf` is the date of the walk that leads to it. */
export function connectionShape(asking: Asking, field: AskedField, asOf: string | null): ConnectionShape {
  return within(asking, field).map((inner): ConnectionSlot => {
    const { key } = inner;
    switch (inner.name) {
      case TYPE_NAME:
        return { key, field: "literal", value: inner.on };
      case "edges":
        return { key, field: "edges", edge: within(asking, inner).map((part) => edgeSlot(asking, part, asOf)) };
      case "nodes":
        return { key, field: "nodes", node: targetSlot(asking, inner, asOf) };
      case "pageInfo":
      case "facets":
        return { key, field: inner.name, projection: projectionOf(asking, inner) };
      default:
        return { key, field: "totalCount" };
    }
  });
}

function edgeSlot(asking: Asking, field: AskedField, asOf: string | null): EdgeSlot {
  const { key, name } = field;
  switch (name) {
    case TYPE_NAME:
      return { key, field: "literal", value: field.on };
    case "cursor":
    case "direction":
    case "quality":
      return { key, field: name };
    case "node":
    case "neighbour":
    case "relationship":
      return targetSlot(asking, field, asOf);
    default:
      return relationshipSlot(asking, field, asOf);
  }
}

function targetSlot(asking: Asking, field: AskedField, asOf: string | null): EdgeSlot {
  const { key } = field;
  return typeOf(field).name === "Relationship"
    ? { key, field: "relationship", relationship: relationshipShape(asking, field, asOf) }
    : { key, field: "entity", entity: entityShape(asking, field) };
}

/** What is asked of a relationship that was walked as of the date. */
export function relationshipShape(asking: Asking, field: AskedField, asOf: string | null): RelationshipShape {
  return within(asking, field).map((inner) => relationshipSlot(asking, inner, asOf));
}

function relationshipSlot(asking: Asking, field: AskedField, asOf: string | null): RelationshipSlot {
  const { key, name, args } = field;
  switch (name) {
    case TYPE_NAME:
      return { key, field: "literal", value: field.on };
    case "sources":
      return { key, field: name, projection: projectionOf(asking, field) };
    case "standing":
      return { key, field: name, on: readText(args, "asOf") ?? asOf ?? asking.today };
    case "from":
    case "to":
      return { key, field: name, entity: entityShape(asking, field) };
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

/** What is asked of a subgraph walked as of the date. */
export function subgraphShape(asking: Asking, field: AskedField, asOf: string | null): SubgraphShape {
  return within(asking, field).map((inner) => {
    const { key, name, on } = inner;
    if (name === TYPE_NAME) return { key, field: "literal", value: on };
    if (name === "truncated" || name === "total") return { key, field: name };
    if (name === "relationships") return { key, field: name, relationship: relationshipShape(asking, inner, asOf) };
    return { key, field: "nodes", node: within(asking, inner).map((part) => subgraphNodeSlot(asking, part)) };
  });
}

function subgraphNodeSlot(asking: Asking, field: AskedField): SubgraphNodeSlot {
  const { key, name, on } = field;
  if (name === TYPE_NAME) return { key, field: "literal", value: on };
  if (name === "depth" || name === "hiddenTotal") return { key, field: name };
  if (name === "hidden") return { key, field: name, projection: projectionOf(asking, field) };
  return { key, field: "entity", entity: entityShape(asking, field) };
}
