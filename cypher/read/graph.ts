/**
 * The graph as the API sees it: questions with shapes in, answers out. Filled by Neo4j (`neo4j-graph.ts`) and, in
 * tests, by a naive graph in memory; one contract suite runs on both. Must not know of GraphQL.
 */
import type { Kind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";
import type { Structure, StructureCheck } from "../structure/structure.ts";
import type { EntityCondition, RelationshipCondition } from "./conditions.ts";
import type { EntityOrder, RelationshipOrder } from "./orders.ts";
import type { Projection } from "./projection.ts";
import type { ConnectionShape, EntityShape, Page, RelationshipShape, SubgraphShape } from "./shape.ts";

/** Which entities, in which order, which page. */
export type EntitiesQuery = {
  readonly kind: Kind | null;
  readonly condition: EntityCondition | null;
  readonly order: readonly EntityOrder[];
  readonly page: Page;
};

/** Which relationships, in which order, which page. */
export type RelationshipsQuery = {
  readonly condition: RelationshipCondition | null;
  readonly order: readonly RelationshipOrder[];
  readonly page: Page;
};

/** Which names to look for: `text` as typed. An empty order is best first. */
export type SearchQuery = {
  readonly text: string;
  readonly kinds: readonly Kind[] | null;
  readonly condition: EntityCondition | null;
  readonly order: readonly EntityOrder[];
  readonly page: Page;
};

/** Around which entities, how far, and at most how many. */
export type NeighborhoodQuery = {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly types: readonly RelationshipType[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly asOf: string | null;
  readonly limit: number;
};

/** What the caller allows a read: when it is no longer wanted, and how long it may take in milliseconds. */
export type ReadOptions = {
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
  /** A check of the structure that was begun for this question before; see `Graph.checkStructure`. */
  readonly checking?: StructureCheck;
};

/** An answer: an object with exactly the keys of the shape. */
export type Answer = { readonly [key: string]: unknown };

/** What `node` may find, and the shape for each. */
export type NodeShapes = {
  readonly entity: EntityShape;
  readonly relationship: RelationshipShape;
  readonly source: Projection;
};

/** A relationship's type and id; an id is unique within its type only. */
export type RelationshipKey = { readonly type: RelationshipType; readonly id: string };

/** The key as one text, under which answers stand. */
export function relationshipKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type} ${id}`;
}

/** Every question that the API asks. Each is one statement, but for those over the structure. Rejects with `LiaisonError`. */
export type Graph = {
  entity(id: string, shape: EntityShape, options?: ReadOptions): Promise<Answer | null>;
  node(id: string, shapes: NodeShapes, options?: ReadOptions): Promise<Answer | null>;
  entities(query: EntitiesQuery, shape: ConnectionShape, options?: ReadOptions): Promise<Answer>;
  relationships(query: RelationshipsQuery, shape: ConnectionShape, options?: ReadOptions): Promise<Answer>;
  search(query: SearchQuery, shape: ConnectionShape, options?: ReadOptions): Promise<Answer>;
  neighborhood(query: NeighborhoodQuery, shape: SubgraphShape, options?: ReadOptions): Promise<Answer>;
  sources(projection: Projection, options?: ReadOptions): Promise<readonly unknown[]>;
  source(id: string, projection: Projection, options?: ReadOptions): Promise<unknown>;
  dataset(projection: Projection, options?: ReadOptions): Promise<unknown>;
  /** The entities that are there, by id. */
  entitiesById(ids: readonly string[], shape: EntityShape, options?: ReadOptions): Promise<ReadonlyMap<string, Answer>>;
  /** The relationships that are there, by `relationshipKey`. */
  relationshipsById(
    keys: readonly RelationshipKey[],
    shape: RelationshipShape,
    options?: ReadOptions,
  ): Promise<ReadonlyMap<string, Answer>>;
  /** Begins to ask whether the structure in memory still holds, for a question that is going to need it. */
  checkStructure(): StructureCheck;
  /** The structure of the whole graph as it is now, kept in memory while the graph stays the same. */
  structure(options?: ReadOptions): Promise<Structure>;
  /** What the work makes of the structure as it is now; the work may be done twice, and must be free of effects. */
  overStructure<T>(work: (structure: Structure) => Promise<T>, options?: ReadOptions): Promise<T>;
  /**
   * The same if a structure is in memory that still holds; undefined if not, or if `prepare` says after a look at it that it
   * has no answer: then the question must be asked otherwise.
   */
  overKept<T>(
    prepare: (structure: Structure) => (() => Promise<T>) | undefined,
    options?: ReadOptions,
  ): Promise<T | undefined>;
};
