/**
 * What an answer should hold of entities and relationships, nested as deep as the question goes. The GraphQL look-ahead
 * writes shapes; the graph (Neo4j, or the naive one in memory that tests compare it with) fills them. `key` is always
 * the name in the answer. Must not know of GraphQL, nor of Cypher.
 */
import type { Kind } from "../model/kinds.ts";
import type { Direction } from "../model/link-fields.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import type { EntityCondition, RelationshipCondition } from "./conditions.ts";
import type { LinkOrder } from "./orders.ts";
import type { Projection } from "./projection.ts";

/** A page forwards (`first`) or backwards (`last`) from a cursor that is not itself included. */
export type Page = { readonly size: number; readonly from: string | null; readonly backwards: boolean };

/**
 * Which relationships of an entity to walk. `null` means no condition. `asOf` leaves out what surely has ended or not
 * begun; `condition` is on the relationship, `neighbour` on the entity at the other end, which is none of `except`.
 */
export type Walk = {
  readonly types: readonly RelationshipType[];
  readonly direction: Direction;
  readonly kinds: readonly Kind[] | null;
  readonly roles: readonly string[] | null;
  readonly asOf: string | null;
  readonly condition: RelationshipCondition | null;
  readonly neighbour: EntityCondition | null;
  readonly except: readonly string[] | null;
};

/** A text that stands in the answer as it is: the type name. */
type Literal = { readonly field: "literal"; readonly value: string };

/** One asked field of an entity. `kinds` restricts it to entities of these kinds; null is for all. */
export type EntitySlot = { readonly key: string; readonly kinds: readonly Kind[] | null } & (
  | { readonly field: "id" | "kind" | "name" | "aliases" | "description" | "note" | "date" | "status" }
  | { readonly field: "sources" | "figures"; readonly projection: Projection }
  | { readonly field: "possiblySameAs"; readonly entity: EntityShape }
  | { readonly field: "degree"; readonly asOf: string | null }
  /** Filled after the statement, by whoever put `later` here; it must show as nothing in JSON. */
  | { readonly field: "later"; readonly later: object }
  | { readonly field: "linkCounts"; readonly asOf: string | null; readonly projection: Projection }
  | {
      readonly field: "links";
      readonly walk: Walk;
      readonly order: readonly LinkOrder[];
      readonly page: Page;
      readonly connection: ConnectionShape;
    }
);
/** The asked fields of an entity in the order of the answer. */
export type EntityShape = readonly EntitySlot[];

/** One asked field of a relationship. `standing` is decided on the day `on`. */
export type RelationshipSlot = { readonly key: string } & (
  | Literal
  | { readonly field: "id" | "type" | "role" | "since" | "until" | "observed" | "certainty" | "note" }
  | { readonly field: "sources"; readonly projection: Projection }
  | { readonly field: "standing"; readonly on: string }
  | { readonly field: "from" | "to"; readonly entity: EntityShape }
);
/** The asked fields of a relationship in the order of the answer. */
export type RelationshipShape = readonly RelationshipSlot[];

/** One asked field of an edge of a connection: the way there, what it leads to, or a field of the relationship itself. */
export type EdgeSlot =
  | RelationshipSlot
  | ({ readonly key: string } & (
      | { readonly field: "cursor" | "direction" | "quality" }
      | { readonly field: "relationship"; readonly relationship: RelationshipShape }
      | { readonly field: "entity"; readonly entity: EntityShape }
    ));
/** The asked fields of an edge in the order of the answer. */
export type EdgeShape = readonly EdgeSlot[];

/** One asked field of a connection. `nodes` is a list of what one edge slot holds. */
export type ConnectionSlot = { readonly key: string } & (
  | Literal
  | { readonly field: "edges"; readonly edge: EdgeShape }
  | { readonly field: "nodes"; readonly node: EdgeSlot }
  | { readonly field: "pageInfo"; readonly projection: Projection }
  | { readonly field: "facets"; readonly projection: Projection }
  | { readonly field: "totalCount" }
);
/** The asked fields of a connection in the order of the answer. */
export type ConnectionShape = readonly ConnectionSlot[];

/** One asked field of a node of a subgraph. */
export type SubgraphNodeSlot = { readonly key: string } & (
  | Literal
  | { readonly field: "entity"; readonly entity: EntityShape }
  | { readonly field: "depth" | "hiddenTotal" }
  | { readonly field: "hidden"; readonly projection: Projection }
);

/** One asked field of a subgraph. */
export type SubgraphSlot = { readonly key: string } & (
  | Literal
  | { readonly field: "nodes"; readonly node: readonly SubgraphNodeSlot[] }
  | { readonly field: "relationships"; readonly relationship: RelationshipShape }
  | { readonly field: "truncated" | "total" }
);
/** The asked fields of a subgraph in the order of the answer. */
export type SubgraphShape = readonly SubgraphSlot[];
