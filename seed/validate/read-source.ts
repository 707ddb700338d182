/** Makes the facts of records that describe a source or a data set. */
import type { DatasetFact, SourceFact } from "../../cypher/model/facts.ts";
import type { Report } from "../fault.ts";
import type { Position, RawRecord } from "../raw.ts";
import { openFields } from "./fields.ts";
import { checkId, readId } from "./read-id.ts";
import type { Stated } from "./stated.ts";

const SOURCE_KEYS = ["id", "title", "publisher", "published", "note", "paragraphs", "dataset"] as const;
const DATASET_KEYS = ["name", "title", "description", "licence"] as const;

/** The source and its place; `undefined` without an id. Faults are reported. */
export function readSource(record: RawRecord, report: Report): Stated<SourceFact> | undefined {
  const fields = openFields(`source ${readId(record) ?? ""}`.trim(), record.at, record.fields, SOURCE_KEYS, report);
  const id = checkId(fields, "id");
  const title = fields.requiredText("title", "a title");
  const paragraphs = fields.number("paragraphs", "a whole number from 1");
  if (paragraphs !== null && !(Number.isSafeInteger(paragraphs) && paragraphs >= 1))
    fields.fault("paragraphs", `paragraphs is ${paragraphs}`, "a whole number from 1");
  if (id === undefined) return undefined;
  const fact: SourceFact = {
    id,
    title,
    publisher: fields.text("publisher"),
    published: fields.date("published"),
    note: fields.text("note"),
    paragraphs,
  };
  return { fact, at: record.at, dataset: fields.text("dataset"), cited: [], referred: [] };
}

/** The source that a document becomes which is cited but nowhere described. */
export function impliedSource(id: string): SourceFact {
  return { id, title: id, publisher: null, published: null, note: null, paragraphs: null };
}

/** The data set and its place; `undefined` without a name. Faults are reported. */
export function readDatasetFact(
  record: RawRecord,
  report: Report,
): { readonly fact: DatasetFact; readonly at: Position } | undefined {
  const fields = openFields("the data set", record.at, record.fields, DATASET_KEYS, report);
  const name = checkId(fields, "name");
  if (name === undefined) return undefined;
  const fact = {
    name,
    title: fields.text("title"),
    description: fields.text("description"),
    licence: fields.text("licence"),
  };
  return { fact, at: record.at };
}
