/** Reads the structure of the graph from Neo4j, page by page. Called by `keep-structure.ts`. */
import { boltInteger } from "../bolt-integer.ts";
import type { Door } from "../door.ts";
import { datasetChecksum } from "../read/ask-dataset.ts";
import { fillStatement } from "../read/read-statements.ts";
import { asList } from "../read/writer.ts";
import { buildStructure } from "./build-structure.ts";
import type { Structure } from "./structure.ts";

// A page takes 0.1 to 0.3 s; a frozen database is noticed after the deadline.
const ENTITIES_A_PAGE = 20_000;
const SOURCES_A_PAGE = 4_000;
const PAGE_DEADLINE_MS = 30_000;

type Reading = Pick<Door, "readText">;

/** Which state the graph is in: the checksum of the data set, and how many entities and relationships there are. */
export async function readVersion(door: Reading, options: Parameters<Door["readText"]>[2] = {}): Promise<string> {
  const { rows } = await door.readText(fillStatement("structure-version", {}), {}, options);
  const [parts, entities, relationships] = rows[0] ?? [];
  const sets = asList(parts).map((part) => {
    const [name, checksum] = asList(part);
    return { name, checksum };
  });
  return `${datasetChecksum(sets)}-${entities}-${relationships}`;
}

/** The structure as it is now. Relationships without an id or with an end that is no entity are not part of it. */
export async function readStructure(door: Reading): Promise<Structure> {
  const version = await readVersion(door, { deadlineMs: PAGE_DEADLINE_MS });
  const { columns, aliasKeys } = await readEntities(door);
  const [ids, kinds, names, nameKeys, statuses] = columns;
  const [linkIds, types, froms, tos, roles, since, until, sinceTexts, untilTexts] = await readLinks(door, ids);
  return buildStructure(
    version,
    { ids, kinds, names, nameKeys, statuses, aliasKeys },
    { ids: linkIds, types, froms, tos, roles, since, until, sinceTexts, untilTexts },
  );
}

type Column = readonly string[];
type EntityLists = {
  readonly columns: readonly [ids: Column, kinds: Column, names: Column, nameKeys: Column, statuses: Column];
  /** A list for each entity, in the same order. */
  readonly aliasKeys: readonly Column[];
};
type LinkLists = readonly [
  ids: Column,
  types: Column,
  froms: Column,
  tos: Column,
  roles: Column,
  since: Column,
  until: Column,
  sinceTexts: Column,
  untilTexts: Column,
];

/** All entities in the order of ids. */
async function readEntities(door: Reading): Promise<EntityLists> {
  const columns: readonly string[][] & EntityLists["columns"] = [[], [], [], [], []];
  const aliasKeys: Column[] = [];
  const text = fillStatement("structure-entities", {});
  const limit = boltInteger(ENTITIES_A_PAGE);
  for (let after = ""; ; ) {
    const { rows } = await door.readText(text, { after, limit }, { deadlineMs: PAGE_DEADLINE_MS });
    const page = (rows[0] ?? []).map(asList);
    for (const [index, column] of columns.entries()) for (const one of page[index] ?? []) column.push(String(one));
    for (const keys of page[columns.length] ?? []) aliasKeys.push(asList(keys).map(String));
    const last = page[0]?.at(-1);
    if (last === undefined || (page[0]?.length ?? 0) < ENTITIES_A_PAGE) return { columns, aliasKeys };
    after = String(last);
  }
}

/** All relationships that lead away from the entities. What repeats is one text in memory: all but the ids. */
async function readLinks(door: Reading, entityIds: Column): Promise<LinkLists> {
  const columns: readonly string[][] & LinkLists = [[], [], [], [], [], [], [], [], []];
  const text = fillStatement("structure-relationships", {});
  const known = new Map<string, string>(entityIds.map((id) => [id, id]));
  const intern = (value: unknown): string => {
    const one = String(value);
    const same = known.get(one);
    if (same === undefined) known.set(one, one);
    return same ?? one;
  };
  for (let first = 0; first < entityIds.length; first += SOURCES_A_PAGE) {
    const after = first === 0 ? "" : entityIds[first - 1];
    const upTo = entityIds[Math.min(first + SOURCES_A_PAGE, entityIds.length) - 1];
    const { rows } = await door.readText(text, { after, upTo }, { deadlineMs: PAGE_DEADLINE_MS });
    for (const row of rows)
      for (const [index, column] of columns.entries()) column.push(index === 0 ? String(row[0]) : intern(row[index]));
  }
  return columns;
}
