/**
 * Which steps may be taken in the structure: over which types, which way, to which kinds, on which date, around which
 * entities. Traces and paths are walks. Pure; must not know of Neo4j.
 */
import { DEPENDENT_END } from "../model/dependence.ts";
import { parseEdtf } from "../model/edtf.ts";
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { dayNumber } from "../structure/build-structure.ts";
import type { Structure } from "../structure/structure.ts";

/** The steps that may be taken. */
export type Walk = {
  readonly structure: Structure;
  /** By type, 1 if a step may go from its first end to its second. */
  readonly along: Uint8Array;
  /** By type, 1 if a step may go from its second end to its first. */
  readonly against: Uint8Array;
  /** By kind, 1 if a step may arrive at it; null is everywhere. */
  readonly arrive: Uint8Array | null;
  /** What has surely ended before `first`, or begun after `last`, is not walked. */
  readonly asOf: { readonly first: number; readonly last: number } | null;
};

/** UPSTREAM: to what it depends on. DOWNSTREAM: to what depends on it. */
export const TRACE_DIRECTIONS = ["UPSTREAM", "DOWNSTREAM"] as const;
/** One of `TRACE_DIRECTIONS`. */
export type TraceDirection = (typeof TRACE_DIRECTIONS)[number];

/** The walk along dependencies. `kinds` is where steps may arrive; null is everywhere. */
export function dependencyWalk(
  structure: Structure,
  direction: TraceDirection,
  types: readonly RelationshipType[],
  kinds: readonly Kind[] | null,
  asOf: string | null,
): Walk {
  const followed = (end: "FROM" | "TO"): Uint8Array =>
    Uint8Array.from(RELATIONSHIP_TYPE_NAMES, (type) => Number(types.includes(type) && DEPENDENT_END[type] === end));
  const [fromFirst, fromSecond] = [followed("FROM"), followed("TO")];
  const upstream = direction === "UPSTREAM";
  return {
    structure,
    along: upstream ? fromFirst : fromSecond,
    against: upstream ? fromSecond : fromFirst,
    arrive: kindMask(kinds),
    asOf: daysOf(asOf),
  };
}

/** The walk over relationships of these types (null for all) whichever way they lead. `kinds` is where steps may arrive. */
export function freeWalk(
  structure: Structure,
  types: readonly RelationshipType[] | null,
  asOf: string | null,
  kinds: readonly Kind[] | null = null,
): Walk {
  const mask = Uint8Array.from(RELATIONSHIP_TYPE_NAMES, (type) => Number(types === null || types.includes(type)));
  return { structure, along: mask, against: mask, arrive: kindMask(kinds), asOf: daysOf(asOf) };
}

/** Calls `visit` for each step from the entity: first along, then against, each in the order of relationships. */
export function forEachStep(
  { structure, along, against, arrive, asOf }: Walk,
  entity: number,
  visit: (neighbour: number, relationship: number) => void,
): void {
  const { outStart, inStart, inOrder, inFrom, inTypes, types, kinds, to } = structure;
  const outEnd = outStart[entity + 1] ?? 0;
  for (let relationship = outStart[entity] ?? 0; relationship < outEnd; relationship++) {
    if (along[types[relationship] ?? 0] !== 1) continue;
    const neighbour = to[relationship] ?? 0;
    if (arrive !== null && arrive[kinds[neighbour] ?? 0] !== 1) continue;
    if (asOf !== null && !mayHold(structure, relationship, asOf)) continue;
    visit(neighbour, relationship);
  }
  const inEnd = inStart[entity + 1] ?? 0;
  for (let place = inStart[entity] ?? 0; place < inEnd; place++) {
    if (against[inTypes[place] ?? 0] !== 1) continue;
    const neighbour = inFrom[place] ?? 0;
    if (arrive !== null && arrive[kinds[neighbour] ?? 0] !== 1) continue;
    const relationship = inOrder[place] ?? 0;
    if (asOf !== null && !mayHold(structure, relationship, asOf)) continue;
    visit(neighbour, relationship);
  }
}

/** False if the relationship has surely ended, or surely not begun; the rule of `model/standing.ts`. */
export function mayHold(
  { since, until }: Structure,
  relationship: number,
  asOf: { readonly first: number; readonly last: number },
): boolean {
  const end = until[relationship] ?? 0;
  return (since[relationship] ?? 0) <= asOf.last && (end === 0 || end >= asOf.first);
}

/** The first and last day of an EDTF date as YYYYMMDD, or null. */
export function daysOf(asOf: string | null): { readonly first: number; readonly last: number } | null {
  const span = asOf === null ? undefined : parseEdtf(asOf);
  return span === undefined ? null : { first: dayNumber(span.first), last: dayNumber(span.last) };
}

function kindMask(kinds: readonly Kind[] | null): Uint8Array | null {
  return kinds && Uint8Array.from(KIND_NAMES, (kind) => Number(kinds.includes(kind)));
}
