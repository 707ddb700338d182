/**
 * Reads Liaison's own format: a folder with dataset.yaml, sources.yaml, entities/<plural>.yaml and
 * relationships/<type>.yaml; the file's name gives the kind or the type. Registered in readers.ts.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { errnoOf } from "../../cypher/errno-of.ts";
import { KIND_NAMES, KINDS } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Position, Raw, RawFields, RawRecord, RecordSort } from "../raw.ts";
import type { Input, Reader, Reports } from "./reader.ts";
import { readYaml } from "./yaml-raw.ts";

const ENTITY_FILES: ReadonlyMap<string, string> = new Map(
  KIND_NAMES.map((kind) => [`${KINDS[kind].plural}.yaml`, kind] as const),
);
const RELATIONSHIP_FILES: ReadonlyMap<string, string> = new Map(
  RELATIONSHIP_TYPE_NAMES.map((type) => [`${fileStem(type)}.yaml`, type] as const),
);

/** HOLDS_POST_IN is kept in holds-post-in.yaml. */
function fileStem(type: string): string {
  return type.toLowerCase().replaceAll("_", "-");
}

const TOP_NAMES = ["dataset.yaml", "sources.yaml", "entities", "relationships"];
/** What may stand beside the data: notes for people, and what tools hide. */
const BESIDE = /^\.|^(README|LICEN[CS]E)|\.(md|txt)$/i;

/** The format `liaison`. */
export const liaisonReader: Reader = {
  format: "liaison",
  what: "a folder of YAML files as in seed/data",
  detects: async (path) => isFile(join(path, "dataset.yaml")),
  open: async (path) => ({
    format: "liaison",
    path,
    defaultDataset: basename(path),
    rules: { ids: "slug", citations: "required", sources: "described", status: "required" },
    read: (sort, reports) => readRecords(path, sort, reports),
  }),
};

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function readRecords(path: string, sort: RecordSort, reports: Reports): ReturnType<Input["read"]> {
  switch (sort) {
    case "dataset":
      return readDataset(path, reports);
    case "source":
      return readList(join(path, "sources.yaml"), sort, undefined, reports);
    case "entity":
      return readFolder(join(path, "entities"), sort, "kind", ENTITY_FILES, reports);
    case "relationship":
      return readFolder(join(path, "relationships"), sort, "type", RELATIONSHIP_FILES, reports);
  }
}

async function* readDataset(path: string, reports: Reports): AsyncGenerator<RawRecord> {
  // Once for each load: a misspelt folder must never be taken for one that is empty.
  for (const name of await listFolder(path, reports)) {
    if (TOP_NAMES.includes(name)) continue;
    reports.fault({
      at: { file: join(path, name), line: 0, column: 0 },
      subject: "the name",
      problem: `"${name}" is not one that a data set has`,
      allowed: `${TOP_NAMES.join(", ")}, and notes for people (README, *.md, *.txt)`,
      didYouMean: suggest(name, TOP_NAMES),
    });
  }
  const raw = await readFileRaw(join(path, "dataset.yaml"), reports);
  if (raw === undefined) return;
  if (raw.value instanceof Map) yield { sort: "dataset", at: raw.at, fields: raw.value };
  else
    reports.fault({
      at: raw.at,
      subject: "the file",
      problem: "is not a map",
      allowed: "name, title, description, licence",
    });
}

async function* readFolder(
  folder: string,
  sort: RecordSort,
  field: string,
  files: ReadonlyMap<string, string>,
  reports: Reports,
): AsyncGenerator<RawRecord> {
  for (const name of await listFolder(folder, reports)) {
    const value = files.get(name);
    if (value !== undefined) {
      yield* readList(join(folder, name), sort, [field, value], reports);
      continue;
    }
    reports.fault({
      at: { file: join(folder, name), line: 0, column: 0 },
      subject: "the file's name",
      problem: `"${name}" tells no ${field}`,
      allowed: [...files.keys()].join(", "),
      didYouMean: suggest(name, files.keys()),
    });
  }
}

/** The names in a folder, in a fixed order, but those of notes; a folder that cannot be listed is a fault. */
async function listFolder(folder: string, reports: Reports): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !BESIDE.test(name)).toSorted();
  } catch (error) {
    const code = errnoOf(error);
    reports.fault({
      at: { file: folder, line: 0, column: 0 },
      subject: "the folder",
      problem: code === "ENOENT" ? "is missing" : `cannot be read (${code ?? "unknown"})`,
      allowed: "a folder that you may read; one without files states nothing",
    });
    return [];
  }
}

async function* readList(
  file: string,
  sort: RecordSort,
  given: readonly [field: string, value: string] | undefined,
  reports: Reports,
): AsyncGenerator<RawRecord> {
  const raw = await readFileRaw(file, reports);
  if (raw === undefined) return;
  if (!Array.isArray(raw.value)) {
    reports.fault({ at: raw.at, subject: "the file", problem: "is not a list", allowed: "a list of entries" });
    return;
  }
  const entries: readonly Raw[] = raw.value;
  for (const entry of entries) {
    if (entry.value instanceof Map)
      yield { sort, at: entry.at, fields: withGiven(entry.value, entry.at, given, reports) };
    else reports.fault({ at: entry.at, subject: "an entry", problem: "is not a map", allowed: "key: value lines" });
  }
}

function withGiven(
  fields: RawFields,
  at: Position,
  given: readonly [field: string, value: string] | undefined,
  { fault }: Reports,
): RawFields {
  if (given === undefined) return fields;
  const [field, value] = given;
  const own = fields.get(field);
  if (own !== undefined)
    fault({ at: own.at, subject: field, problem: "is given in the entry", allowed: "only the file's name gives it" });
  return new Map([[field, { at, value }], ...fields]);
}

async function readFileRaw(file: string, reports: Reports): Promise<Raw | undefined> {
  try {
    return readYaml(file, await readFile(file, "utf8"), reports.fault);
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    reports.fault({
      at: { file, line: 0, column: 0 },
      subject: "the file",
      problem: code === "ENOENT" ? "is missing" : `cannot be read (${code})`,
      allowed: "a file that you may read",
    });
    return undefined;
  }
}
