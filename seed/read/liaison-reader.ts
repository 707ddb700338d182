/**
 * Reads Liaison's own format: a folder with dataset.yaml, sources.yaml, entities/<plural>.yaml and
 * relationships/<type>.yaml; the file's name gives the kind or the type. Registered in readers.ts.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
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
      return readDataset(join(path, "dataset.yaml"), reports);
    case "source":
      return readList(join(path, "sources.yaml"), sort, undefined, reports);
    case "entity":
      return readFolder(join(path, "entities"), sort, "kind", ENTITY_FILES, reports);
    case "relationship":
      return readFolder(join(path, "relationships"), sort, "type", RELATIONSHIP_FILES, reports);
  }
}

async function* readDataset(file: string, reports: Reports): AsyncGenerator<RawRecord> {
  const raw = await readFileRaw(file, reports);
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
  const names = await readdir(folder).catch(() => []);
  for (const name of names.toSorted()) {
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
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text !== undefined) return readYaml(file, text, reports.fault);
  const at = { file, line: 0, column: 0 };
  reports.fault({ at, subject: "the file", problem: "cannot be read", allowed: "dataset.yaml and sources.yaml" });
  return undefined;
}
