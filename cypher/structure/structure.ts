/**
 * The structure of the whole graph in memory: who is joined to whom, by what, from when to when; numbers in flat arrays,
 * about 70 bytes a relationship. Traces, paths, measures, neighbourhoods and the
 * beginning of searches are found in it; what they show beyond its own is fetched from Neo4j by id.
 * Built by `build-structure.ts`. Must not know where it came from.
 */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { type PackedTexts, textAt } from "./packed-texts.ts";

/**
 * Entities are numbered in the order of their folded names, then ids; relationships by `from`, then type, `to`, id. Every
 * fixed order of an answer is one of these numbers. Dates are YYYYMMDD as a number, 0 for none.
 */
export type Structure = {
  /** Of what state of the graph this is; see `read-structure.ts`. */
  readonly version: string;
  readonly entityCount: number;
  readonly relationshipCount: number;
  readonly ids: PackedTexts;
  readonly names: PackedTexts;
  /** Folded names, as search compares them; so they ascend. */
  readonly nameKeys: PackedTexts;
  /** Folded aliases of all entities in the order of their texts, and whose they are. */
  readonly aliasKeys: PackedTexts;
  readonly aliasOf: Uint32Array;
  /** Entity numbers in the order of ids, for looking up. */
  readonly byId: Uint32Array;
  /** Places in `KIND_NAMES`. */
  readonly kinds: Uint8Array;
  /** Places in `STATUSES`; only those of initiatives mean anything. */
  readonly statuses: Uint8Array;
  readonly relationshipIds: PackedTexts;
  /** Places in `RELATIONSHIP_TYPE_NAMES`. */
  readonly types: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The first day on which it may hold, and the last. */
  readonly since: Uint32Array;
  readonly until: Uint32Array;
  /** The same as the sources give them: places in `dateTexts`; 0 is none. */
  readonly sinceTexts: Uint32Array;
  readonly untilTexts: Uint32Array;
  readonly dateTexts: readonly string[];
  /** Places in `roleTexts`; 0 is no role. */
  readonly roles: Uint32Array;
  readonly roleTexts: readonly string[];
  /** The relationships from entity n are `outStart[n]` up to `outStart[n + 1]`. */
  readonly outStart: Uint32Array;
  /** Those to entity n are `inOrder` at `inStart[n]` up to `inStart[n + 1]`, in the order of `from`. */
  readonly inStart: Uint32Array;
  readonly inOrder: Uint32Array;
  /** The `from` and the types of the same, side by side: walks against the arrows would else jump about in memory. */
  readonly inFrom: Uint32Array;
  readonly inTypes: Uint8Array;
};

/** A check of what state the graph is in, under way. */
export type StructureCheck = { readonly version: Promise<string> };

/** The number of the entity with the id, or -1. */
export function findEntity(structure: Structure, id: string): number {
  const { byId, ids } = structure;
  let low = 0;
  let high = byId.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entity = byId[middle] ?? 0;
    const found = textAt(ids, entity);
    if (found === id) return entity;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The id of an entity. */
export function entityId({ ids }: Structure, entity: number): string {
  return textAt(ids, entity);
}

/** The name of an entity. */
export function entityName({ names }: Structure, entity: number): string {
  return textAt(names, entity);
}

/** The kind of an entity. */
export function entityKind({ kinds }: Structure, entity: number): Kind {
  return KIND_NAMES[kinds[entity] ?? 0] ?? "Official";
}

/** The type of a relationship. */
export function relationshipType({ types }: Structure, relationship: number): RelationshipType {
  return RELATIONSHIP_TYPE_NAMES[types[relationship] ?? 0] ?? "RELATED_TO";
}

const degrees = new WeakMap<Structure, Uint32Array>();

/** How many relationships each entity has; one that leads back to it counts once, as in Neo4j's own count. */
export function degreesOf(structure: Structure): Uint32Array {
  const found = degrees.get(structure) ?? countDegrees(structure);
  degrees.set(structure, found);
  return found;
}

function countDegrees({ entityCount, from, to }: Structure): Uint32Array {
  const counts = new Uint32Array(entityCount);
  for (const [relationship, entity] of from.entries()) {
    const other = to[relationship] ?? 0;
    counts[entity] = (counts[entity] ?? 0) + 1;
    if (other !== entity) counts[other] = (counts[other] ?? 0) + 1;
  }
  return counts;
}
