/** What the naive graph holds: lists of facts, and the plainest ways to look into them. Knows nothing of the compilers. */
import type { EntityFact, RelationshipFact, SourceFact } from "../../../../cypher/model/facts.ts";
import { LiaisonError } from "../../../../cypher/model/liaison-error.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import { standingOn } from "../../../../cypher/model/standing.ts";

/** A set that was loaded. */
export type DatasetFact = {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly checksum: string;
  readonly loadedAt: string;
};

/** Everything that is stated. */
export type World = {
  readonly entities: readonly EntityFact[];
  readonly relationships: readonly RelationshipFact[];
  readonly sources: readonly SourceFact[];
  readonly datasets: readonly DatasetFact[];
};

/** The entity with the id, which a relationship names and which therefore must be there. */
export function entityOf(world: World, id: string): EntityFact {
  const found = world.entities.find((entity) => entity.id === id);
  if (found === undefined) throw new LiaisonError("INTERNAL", `The test's world has no entity "${id}".`);
  return found;
}

/** All relationships that begin or end at the entity; one that does both is there once. */
export function touching(world: World, id: string): readonly RelationshipFact[] {
  return world.relationships.filter(({ from, to }) => from === id || to === id);
}

/** The end that is not the given one; of a self loop, itself. */
export function otherEnd(relationship: RelationshipFact, id: string): string {
  return relationship.from === id ? relationship.to : relationship.from;
}

/** False if the relationship has surely ended, or surely not begun, on the date. */
export function mayHold(relationship: RelationshipFact, asOf: string | null): boolean {
  if (asOf === null) return true;
  const standing = standingOn(relationship, asOf);
  return standing !== "ENDED" && standing !== "NOT_YET";
}

/** The folded name and aliases. */
export function searchKeys({ name, aliases }: EntityFact): readonly string[] {
  return [name, ...aliases].map(nameKey);
}

/** Compares by code points, as databases do, and not by UTF-16 units, as JavaScript does; numbers by size. */
export function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const left = [...String(a)].map((letter) => letter.codePointAt(0) ?? 0);
  const right = [...String(b)].map((letter) => letter.codePointAt(0) ?? 0);
  for (const [index, point] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (point !== other) return point - other;
  }
  return left.length - right.length;
}

/** Compares key by key; where `descending` is true, the other way round. */
export function compareKeys(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  descending: readonly boolean[] = [],
): number {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? "");
    if (order !== 0) return descending[index] === true ? -order : order;
  }
  return 0;
}

/** Entities by name, then by id. */
export function byName(a: EntityFact, b: EntityFact): number {
  return compareKeys([nameKey(a.name), a.id], [nameKey(b.name), b.id]);
}
