/**
 * What surrounds some entities, level by level, with the relationships among what is shown and how many more each has.
 * The same question as the statement `neighborhood.cypher` answers, on the structure in memory. Pure.
 */
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { textAt } from "../structure/packed-texts.ts";
import { degreesOf, type Structure } from "../structure/structure.ts";
import { forEachStep, type Walk } from "./walk.ts";

/** From which entities (ascending), how far, at most how many entities, and at most how many relationships. */
export type SurroundingsSearch = {
  readonly starts: readonly number[];
  readonly depth: number;
  readonly limit: number;
  readonly linkCap: number;
};

/**
 * Entities with their distances, and the relationships among them by type, names of the ends, and id. `total` is how many
 * entities there are as far as was walked: a level that is cut is not walked further. `cut` if anything is left out.
 */
export type Surroundings = {
  readonly entities: readonly number[];
  readonly depths: readonly number[];
  readonly links: readonly number[];
  readonly total: number;
  readonly cut: boolean;
};

/** Walks from the starts. `steps` says over what and to which kinds, `among` which relationships are shown. */
export function findSurroundings(
  steps: Walk,
  among: Walk,
  { starts, depth, limit, linkCap }: SurroundingsSearch,
): Surroundings {
  const entities = [...starts];
  const depths = starts.map(() => 0);
  const seen = new Set(starts);
  let frontier: readonly number[] = starts;
  let total = starts.length;
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const found = new Set<number>();
    for (const entity of frontier)
      forEachStep(steps, entity, (neighbour) => {
        if (!seen.has(neighbour)) found.add(neighbour);
      });
    const shown = [...found].sort((a, b) => a - b).slice(0, Math.max(0, limit - entities.length));
    for (const entity of shown) {
      seen.add(entity);
      entities.push(entity);
      depths.push(level);
    }
    total += found.size;
    frontier = shown.length < found.size ? [] : shown;
  }
  const links = linksAmong(among, entities, seen);
  return {
    entities,
    depths,
    links: links.slice(0, linkCap),
    total,
    cut: total > entities.length || links.length > linkCap,
  };
}

/** The relationships that lead from one of the entities to another, over what the walk may go along. */
function linksAmong(walk: Walk, entities: readonly number[], seen: ReadonlySet<number>): readonly number[] {
  const along: Walk = { ...walk, against: new Uint8Array(walk.against.length) };
  const links: number[] = [];
  for (const entity of entities)
    forEachStep(along, entity, (other, link) => {
      if (seen.has(other)) links.push(link);
    });
  return links.sort(compareLinks(walk.structure));
}

// Types stand in the order of their names in answers, not in that of the model.
const TYPE_RANKS = RELATIONSHIP_TYPE_NAMES.map((type) => [...RELATIONSHIP_TYPE_NAMES].sort().indexOf(type));

function compareLinks(structure: Structure): (a: number, b: number) => number {
  const { types, from, to, relationshipIds } = structure;
  const ranks = nameRanks(structure);
  const rank = (type: number | undefined): number => TYPE_RANKS[type ?? 0] ?? 0;
  return (a, b) =>
    rank(types[a]) - rank(types[b]) ||
    (ranks[from[a] ?? 0] ?? 0) - (ranks[from[b] ?? 0] ?? 0) ||
    (ranks[to[a] ?? 0] ?? 0) - (ranks[to[b] ?? 0] ?? 0) ||
    (textAt(relationshipIds, a) < textAt(relationshipIds, b) ? -1 : 1);
}

const ranked = new WeakMap<Structure, Uint32Array>();

/** By entity: the first of those with the same folded name, so that equal names compare as equal. */
function nameRanks(structure: Structure): Uint32Array {
  const known = ranked.get(structure);
  if (known !== undefined) return known;
  const ranks = Uint32Array.from({ length: structure.entityCount }, (_, entity) => entity);
  for (let entity = 1; entity < ranks.length; entity++)
    if (textAt(structure.nameKeys, entity) === textAt(structure.nameKeys, entity - 1))
      ranks[entity] = ranks[entity - 1] ?? 0;
  ranked.set(structure, ranks);
  return ranks;
}

/** How many relationships each of the entities has that are not shown. */
export function countHiddenTotals(
  structure: Structure,
  { entities, links }: Surroundings,
): ReadonlyMap<number, number> {
  const { from, to } = structure;
  const degrees = degreesOf(structure);
  const totals = new Map(entities.map((entity) => [entity, degrees[entity] ?? 0]));
  const take = (entity: number): unknown => totals.set(entity, (totals.get(entity) ?? 0) - 1);
  for (const link of links) {
    const [a, b] = [from[link] ?? 0, to[link] ?? 0];
    take(a);
    if (b !== a) take(b);
  }
  return totals;
}

/** How many relationships of a type lead one way from an entity and are not shown. */
export type HiddenLinks = { readonly type: RelationshipType; readonly direction: "OUT" | "IN"; readonly count: number };

/** The same by type and direction, in the model's order; one that leads back to the entity has both directions. */
export function listHidden(structure: Structure, shown: ReadonlySet<number>, entity: number): readonly HiddenLinks[] {
  const { outStart, inStart, inOrder, types } = structure;
  const counts = {
    OUT: new Uint32Array(RELATIONSHIP_TYPE_NAMES.length),
    IN: new Uint32Array(RELATIONSHIP_TYPE_NAMES.length),
  };
  const count = (of: Uint32Array, link: number): void => {
    const type = types[link] ?? 0;
    if (!shown.has(link)) of[type] = (of[type] ?? 0) + 1;
  };
  for (let link = outStart[entity] ?? 0; link < (outStart[entity + 1] ?? 0); link++) count(counts.OUT, link);
  for (let place = inStart[entity] ?? 0; place < (inStart[entity + 1] ?? 0); place++)
    count(counts.IN, inOrder[place] ?? 0);
  return RELATIONSHIP_TYPE_NAMES.flatMap((type, place) =>
    (["OUT", "IN"] as const).map((direction) => ({ type, direction, count: counts[direction][place] ?? 0 })),
  ).filter(({ count: left }) => left > 0);
}
