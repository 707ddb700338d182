/**
 * Handles of the naive answers: what stands for an entity, a relationship or a page of them until its fields are asked
 * for, and the shapes that fetch them whole. Called by `naive-answer.ts`.
 */
import { type GraphQLNamedType, getNamedType, isObjectType } from "graphql";
import type { Projection } from "../../../cypher/read/projection.ts";
import type { ConnectionShape, EntityShape } from "../../../cypher/read/shape.ts";
import { SCHEMA } from "./ask.ts";

/** What stands for a thing until its fields are asked for. `asOf` is the date of the walk that led to it. */
export type Handle = { readonly [name: string]: unknown; readonly id?: string; readonly asOf?: string | null };

/** An entity's handle. */
export const ENTITY: EntityShape = [
  { key: "id", kinds: null, field: "id" },
  { key: "__typename", kinds: null, field: "kind" },
];
/** A relationship's handle. */
export const RELATIONSHIP = [
  { key: "id", field: "id" },
  { key: "__typename", field: "literal", value: "Relationship" },
] as const;

/** Everything that edges hold: of entities, or of relationships of no entity in particular. */
export function connection(ofEntities: boolean): ConnectionShape {
  const facets = new Map(
    [...everything("EntityFacets"), ...everything("RelationshipFacets")].map((one) => [one.key, one]),
  );
  return [
    { key: "facets", field: "facets", projection: [...facets.values()] },
    { key: "totalCount", field: "totalCount" },
    { key: "pageInfo", field: "pageInfo", projection: everything("PageInfo") },
    {
      key: "edges",
      field: "edges",
      edge: [
        { key: "cursor", field: "cursor" },
        { key: "direction", field: "direction" },
        { key: "quality", field: "quality" },
        { key: "relationship", field: "relationship", relationship: RELATIONSHIP },
        ...(ofEntities ? [{ key: "entity", field: "entity", entity: ENTITY } as const] : []),
      ],
    },
  ];
}

/** The connection whose relationships remember the date of the walk. */
export function pinned(answer: Handle, asOf: string | null): Handle {
  const edges = Object.values(answer["edges"] ?? []).map((edge) => ({
    ...edge,
    relationship: { ...edge.relationship, asOf },
  }));
  return { ...answer, edges };
}

/** What the edge leads to: the relationship where the field is one, else the entity. */
export function endOf(edge: Handle, type: GraphQLNamedType): unknown {
  return type.name === "Relationship" ? edge["relationship"] : edge["entity"];
}

/** All fields of a plain type, and of the plain types within. */
export function everything(name: string): Projection {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is no object type`);
  return Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type);
    return {
      key: field.name,
      field: field.name,
      literal: null,
      sub: isObjectType(inner) ? everything(inner.name) : null,
    };
  });
}
