/** Builds the structure from columns: numbers the entities, sorts the relationships, leaves out what hangs in the air. */
import { STATUSES } from "../model/facts.ts";
import { KIND_NAMES } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { packTexts } from "./packed-texts.ts";
import type { Structure } from "./structure.ts";

/** Parallel lists about entities. `statuses` has "" for none; `aliasKeys` has all of an entity's. */
export type EntityColumns = {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly names: readonly string[];
  readonly nameKeys: readonly string[];
  readonly aliasKeys: readonly (readonly string[])[];
  readonly statuses: readonly string[];
};

/** Parallel lists about relationships. Dates are ISO days, and texts as the sources give them; everywhere "" is none. */
export type RelationshipColumns = {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly froms: readonly string[];
  readonly tos: readonly string[];
  readonly roles: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly sinceTexts: readonly string[];
  readonly untilTexts: readonly string[];
};

/** The structure; relationships of no known type, or with an end that is not among the entities, are left out. */
export function buildStructure(version: string, entities: EntityColumns, links: RelationshipColumns): Structure {
  const { ids, nameKeys } = entities;
  const count = ids.length;
  const order = Uint32Array.from({ length: count }, (_, place) => place).sort(
    (a, b) => compare(nameKeys[a] ?? "", nameKeys[b] ?? "") || compare(ids[a] ?? "", ids[b] ?? ""),
  );
  const numbers = new Map<string, number>();
  for (const [number, place] of order.entries()) numbers.set(ids[place] ?? "", number);
  const kindPlaces = places(KIND_NAMES);
  const statusPlaces = places(STATUSES);
  const kinds = new Uint8Array(count);
  const statuses = new Uint8Array(count);
  order.forEach((place, number) => {
    kinds[number] = kindPlaces.get(entities.kinds[place] ?? "") ?? 0;
    statuses[number] = statusPlaces.get(entities.statuses[place] ?? "") ?? STATUSES.indexOf("UNKNOWN");
  });
  const byId = Uint32Array.from({ length: count }, (_, number) => number).sort((a, b) =>
    compare(ids[order[a] ?? 0] ?? "", ids[order[b] ?? 0] ?? ""),
  );
  return {
    version,
    entityCount: count,
    ids: packTexts(ids, order),
    names: packTexts(entities.names, order),
    nameKeys: packTexts(nameKeys, order),
    ...sortAliases(order, entities.aliasKeys),
    byId,
    kinds,
    statuses,
    ...sortLinks(count, numbers, links),
  };
}

function sortAliases(
  order: Uint32Array,
  aliasKeys: EntityColumns["aliasKeys"],
): Pick<Structure, "aliasKeys" | "aliasOf"> {
  const all: { readonly key: string; readonly entity: number }[] = [];
  order.forEach((place, entity) => {
    for (const key of aliasKeys[place] ?? []) all.push({ key, entity });
  });
  all.sort((a, b) => compare(a.key, b.key) || a.entity - b.entity);
  return { aliasKeys: packTexts(all.map(({ key }) => key)), aliasOf: Uint32Array.from(all, ({ entity }) => entity) };
}

type Links = Pick<
  Structure,
  | "relationshipCount"
  | "relationshipIds"
  | "types"
  | "from"
  | "to"
  | "since"
  | "until"
  | "sinceTexts"
  | "untilTexts"
  | "dateTexts"
  | "roles"
  | "roleTexts"
  | "outStart"
  | "inStart"
  | "inOrder"
  | "inFrom"
  | "inTypes"
>;

function sortLinks(count: number, numbers: ReadonlyMap<string, number>, links: RelationshipColumns): Links {
  const typePlaces = places(RELATIONSHIP_TYPE_NAMES);
  const froms = Int32Array.from(links.froms, (id) => numbers.get(id) ?? -1);
  const tos = Int32Array.from(links.tos, (id) => numbers.get(id) ?? -1);
  const typeOf = Int8Array.from(links.types, (type) => typePlaces.get(type) ?? -1);
  const kept = Uint32Array.from(froms.keys()).filter((place) =>
    [froms[place], tos[place], typeOf[place]].every((number = -1) => number >= 0),
  );
  kept.sort(
    (a, b) =>
      (froms[a] ?? 0) - (froms[b] ?? 0) ||
      (typeOf[a] ?? 0) - (typeOf[b] ?? 0) ||
      (tos[a] ?? 0) - (tos[b] ?? 0) ||
      compare(links.ids[a] ?? "", links.ids[b] ?? ""),
  );
  const from = kept.map((place) => froms[place] ?? 0);
  const to = kept.map((place) => tos[place] ?? 0);
  const roleNumbers = new Map([["", 0]]);
  const roles = kept.map((place) => numberOf(roleNumbers, links.roles[place] ?? ""));
  const dateNumbers = new Map([["", 0]]);
  const sinceTexts = kept.map((place) => numberOf(dateNumbers, links.sinceTexts[place] ?? ""));
  const untilTexts = kept.map((place) => numberOf(dateNumbers, links.untilTexts[place] ?? ""));
  const inStart = startsOf(count, to);
  const inOrder = new Uint32Array(to.length);
  const next = inStart.slice();
  to.forEach((entity, relationship) => {
    const place = next[entity] ?? 0;
    inOrder[place] = relationship;
    next[entity] = place + 1;
  });
  const types = Uint8Array.from(kept, (place) => typeOf[place] ?? 0);
  return {
    relationshipCount: kept.length,
    relationshipIds: packTexts(Array.from(kept, (place) => links.ids[place] ?? "")),
    types,
    from,
    to,
    since: kept.map((place) => dayNumber(links.since[place] ?? "")),
    until: kept.map((place) => dayNumber(links.until[place] ?? "")),
    sinceTexts,
    untilTexts,
    dateTexts: [...dateNumbers.keys()],
    roles,
    roleTexts: [...roleNumbers.keys()],
    outStart: startsOf(count, from),
    inStart,
    inOrder,
    inFrom: inOrder.map((relationship) => from[relationship] ?? 0),
    inTypes: Uint8Array.from(inOrder, (relationship) => types[relationship] ?? 0),
  };
}

/** Where the relationships of each entity begin if they are sorted by `ends`. */
function startsOf(count: number, ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let entity = 0; entity < count; entity++) starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  return starts;
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function places(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An ISO day as YYYYMMDD; 0 for none. */
export function dayNumber(day: string): number {
  return day === "" ? 0 : Number(day.replaceAll("-", ""));
}
