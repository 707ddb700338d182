/** Makes the fact of a record that states an entity. Checks the record alone; what it refers to is checked later. */
import { type EntityFact, type Figure, STATUSES } from "../../cypher/model/facts.ts";
import { isKind, KIND_NAMES, KINDS, type Kind } from "../../cypher/model/kinds.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import type { RawRecord } from "../raw.ts";
import type { Rules } from "../read/reader.ts";
import { type Fields, openFields, type Placed } from "./fields.ts";
import { checkId, readId } from "./read-id.ts";
import { checkCited, type Stated } from "./stated.ts";

const KEYS = [
  "id",
  "kind",
  "name",
  "aliases",
  "description",
  "note",
  "date",
  "status",
  "possiblySameAs",
  "figures",
  "sources",
  "dataset",
] as const;
const FIGURE_KEYS = ["label", "value", "qualifier", "unit", "date", "comparison", "sources"] as const;

/** Kinds that have a date of their own; anything else lasts, and its relationships are dated instead. */
const DATED_KINDS: readonly Kind[] = ["Meeting", "Forum"];

// Neo4j's range indexes refuse keys above 8 kB; a folded name may take several bytes a letter.
const LONGEST_NAME = 1_000;

/** The fact and its places; `undefined` if it has no usable id or kind. Faults are reported. */
export function readEntity(record: RawRecord, rules: Rules, report: Report): Stated<EntityFact> | undefined {
  const subject = readId(record) ?? "an entity";
  const fields = openFields(subject, record.at, record.fields, KEYS, report);
  const id = checkId(fields, "id");
  const kind = readKind(fields);
  const name = fields.requiredText("name", "a name");
  if (name.length > LONGEST_NAME) fields.fault("name", `name has ${name.length} characters`, `at most ${LONGEST_NAME}`);
  if (id !== undefined && kind !== undefined && rules.ids === "slug") checkSlug(fields, id, kind);
  const cited = [...fields.texts("sources")];
  checkCited(fields, cited, rules);
  const figures = readFigures(record, subject, fields, cited, report);
  const possiblySameAs = fields.texts("possiblySameAs");
  const status = readStatus(fields, kind, rules);
  const date = fields.date("date");
  if (date !== null && kind !== undefined && !DATED_KINDS.includes(kind))
    fields.fault("date", "has a date", `only ${DATED_KINDS.join(" and ")} have one`);
  if (id === undefined || kind === undefined) return undefined;
  const fact: EntityFact = {
    id,
    kind,
    name,
    aliases: unique(fields.texts("aliases")),
    description: fields.text("description"),
    note: fields.text("note"),
    date,
    status,
    possiblySameAs: unique(possiblySameAs),
    figures,
    sources: unique(fields.texts("sources")),
  };
  return { fact, at: record.at, dataset: fields.text("dataset"), cited, referred: possiblySameAs };
}

function readKind(fields: Fields): Kind | undefined {
  const kind = fields.requiredText("kind", KIND_NAMES.join(", "));
  if (isKind(kind)) return kind;
  if (kind !== "") fields.fault("kind", `kind is "${kind}"`, KIND_NAMES.join(", "), suggest(kind, KIND_NAMES));
  return undefined;
}

function checkSlug(fields: Fields, id: string, kind: Kind): void {
  const prefix = `${KINDS[kind].slug}:`;
  if (id.startsWith(prefix) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.slice(prefix.length))) return;
  fields.fault("id", `id is "${id}"`, `${prefix} and small letters, digits and single hyphens`);
}

function readStatus(fields: Fields, kind: Kind | undefined, rules: Rules): EntityFact["status"] {
  const status = fields.choice("status", STATUSES);
  if (kind !== "Initiative") {
    if (status !== null && kind !== undefined) fields.fault("status", "has a status", "only initiatives have one");
    return null;
  }
  if (status === null && rules.status === "required" && fields.text("status") === null)
    fields.fault("status", "status is missing", "planned, under way, done, called for, unknown");
  return status ?? "UNKNOWN";
}

function readFigures(
  record: RawRecord,
  subject: string,
  fields: Fields,
  cited: Placed[],
  report: Report,
): readonly Figure[] {
  if (!record.fields.has("figures")) return [];
  return fields.maps("figures").map((entry) => {
    const figure = openFields(subject, entry.at, entry.fields, FIGURE_KEYS, report);
    const label = figure.requiredText("label", "what is counted");
    const value = figure.number("value", "a number");
    if (value === null && entry.fields.get("value")?.value === undefined)
      figure.fault("value", "value is missing", "a number");
    const sources = figure.texts("sources");
    cited.push(...sources);
    return {
      label,
      value: value ?? 0,
      qualifier: figure.text("qualifier"),
      unit: figure.text("unit"),
      date: figure.date("date"),
      comparison: figure.text("comparison"),
      sources: unique(sources),
    };
  });
}

function unique(items: readonly Placed[]): readonly string[] {
  return items.length < 2 ? items.map(({ text }) => text) : [...new Set(items.map(({ text }) => text))];
}
