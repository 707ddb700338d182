/**
 * Interlocks: pairs of bodies that share people, and pairs of people who share bodies, through posts and memberships. Pure.
 *
 * `weight` counts what is shared. `strength` adds 1 / (n - 1) for each shared one that joins n in all, so that a body of
 * two says more than a body of a hundred (Newman: Scientific collaboration networks II, Phys. Rev. E 64, 2001).
 */
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { entityKind, type Structure } from "../structure/structure.ts";
import { daysOf, mayHold } from "./walk.ts";

/** Between what. */
export const INTERLOCK_SIDES = ["BODIES", "PEOPLE"] as const;
/** One of `INTERLOCK_SIDES`. */
export type InterlockSide = (typeof INTERLOCK_SIDES)[number];

/** The types by which a person belongs to a body. */
export const BELONGING: readonly RelationshipType[] = ["CHAIRS", "DEPUTY_CHAIRS", "MEMBER_OF", "HOLDS_POST_IN"];

/** A pair, what joins it, and how strongly; `first` comes first in the order of the structure. */
export type Interlock = {
  readonly first: number;
  readonly second: number;
  readonly shared: readonly number[];
  readonly strength: number;
};

/** All pairs that were found, and how many shared ones were left out because they join too many. */
export type Interlocks = { readonly pairs: readonly Interlock[]; readonly leftOut: number };

/** The most pairs, counted once for each shared one. */
export const PAIR_CAP = 500_000;

/** The pairs by weight, then strength, then in the order of the structure. `among` null is everywhere; else one of each pair is among them. */
export function findInterlocks(
  structure: Structure,
  between: InterlockSide,
  among: ReadonlySet<number> | null,
  asOf: string | null,
): Interlocks {
  const joins = joinedBy(structure, between, asOf);
  // What joins few says most: those that join many are the first to be left out.
  const joiners = [...joins]
    .filter(([, joined]) => joined.length > 1)
    .sort((a, b) => a[1].length - b[1].length || a[0] - b[0]);
  const pairs = new Map<number, { shared: number[]; strength: number }>();
  let room = PAIR_CAP;
  let leftOut = 0;
  for (const [joiner, joined] of joiners) {
    const inside = among === null ? joined : joined.filter((entity) => among.has(entity));
    if (inside.length === 0) continue;
    room -= inside.length * joined.length;
    if (room < 0) {
      leftOut++;
      continue;
    }
    for (const one of inside)
      for (const other of joined) {
        if (one === other || (among === null || among.has(other) ? one > other : false)) continue;
        const key = Math.min(one, other) * structure.entityCount + Math.max(one, other);
        let pair = pairs.get(key);
        if (pair === undefined) {
          pair = { shared: [], strength: 0 };
          pairs.set(key, pair);
        }
        pair.shared.push(joiner);
        pair.strength += 1 / (joined.length - 1);
      }
  }
  const list = [...pairs].map(
    ([key, { shared, strength }]): Interlock => ({
      first: Math.floor(key / structure.entityCount),
      second: key % structure.entityCount,
      shared: shared.sort((a, b) => a - b),
      strength,
    }),
  );
  list.sort(
    (a, b) => b.shared.length - a.shared.length || b.strength - a.strength || a.first - b.first || a.second - b.second,
  );
  return { pairs: list, leftOut };
}

/** The relationships that join one of a pair to what it shares. */
export function joiningRelationships(
  structure: Structure,
  { first, second, shared }: Interlock,
  asOf: string | null,
): readonly number[] {
  const [pair, joiners] = [new Set([first, second]), new Set(shared)];
  const found: number[] = [];
  for (const official of entityKind(structure, first) === "Official" ? pair : joiners)
    forEachBelonging(structure, official, asOf, (body, relationship) => {
      if (pair.has(official) ? joiners.has(body) : pair.has(body)) found.push(relationship);
    });
  return found;
}

/** For each joiner (an official between bodies, a body between people) what it joins, each once, ascending. */
function joinedBy(structure: Structure, between: InterlockSide, asOf: string | null): Map<number, number[]> {
  const joins = new Map<number, number[]>();
  for (let official = 0; official < structure.entityCount; official++) {
    if (entityKind(structure, official) !== "Official") continue;
    const bodies = new Set<number>();
    forEachBelonging(structure, official, asOf, (body) => bodies.add(body));
    if (between === "BODIES")
      joins.set(
        official,
        [...bodies].sort((a, b) => a - b),
      );
    else
      for (const body of bodies) {
        const people = joins.get(body);
        if (people === undefined) joins.set(body, [official]);
        else people.push(official);
      }
  }
  return joins;
}

function forEachBelonging(
  structure: Structure,
  official: number,
  asOf: string | null,
  visit: (body: number, relationship: number) => void,
): void {
  const { outStart, types, to } = structure;
  const days = daysOf(asOf);
  for (let place = outStart[official] ?? 0; place < (outStart[official + 1] ?? 0); place++) {
    const type = RELATIONSHIP_TYPE_NAMES[types[place] ?? 0];
    const body = to[place] ?? 0;
    if (type === undefined || !BELONGING.includes(type) || entityKind(structure, body) === "Place") continue;
    if (days === null || mayHold(structure, place, days)) visit(body, place);
  }
}
