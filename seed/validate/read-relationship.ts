/** Makes the fact of a record that states a relationship. Checks the record alone; its ends are checked later. */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { CERTAINTIES, type RelationshipFact } from "../../cypher/model/facts.ts";
import { isRelationshipType, RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import type { RawRecord } from "../raw.ts";
import type { Rules } from "../read/reader.ts";
import { type Fields, openFields } from "./fields.ts";
import { checkId, isSoundId, readId } from "./read-id.ts";
import { relationshipId } from "./relationship-id.ts";
import { checkCited, type Stated } from "./stated.ts";

const KEYS = [
  "id",
  "type",
  "from",
  "to",
  "role",
  "since",
  "until",
  "observed",
  "certainty",
  "note",
  "sources",
  "dataset",
] as const;

/** The fact and its places; `undefined` if type or ends are missing. Faults are reported. */
export function readRelationship(
  record: RawRecord,
  rules: Rules,
  report: Report,
): Stated<RelationshipFact> | undefined {
  const fields = openFields(nameRecord(record), record.at, record.fields, KEYS, report);
  const type = fields.requiredText("type", RELATIONSHIP_TYPE_NAMES.join(", "));
  const from = checkId(fields, "from", "the id of an entity");
  const to = checkId(fields, "to", "the id of an entity");
  const role = fields.text("role");
  const since = fields.date("since");
  const until = fields.date("until");
  checkOrder(fields, since, until);
  const cited = fields.texts("sources");
  checkCited(fields, cited, rules);
  const certainty = fields.choice("certainty", CERTAINTIES) ?? "STATED";
  const observed = fields.dates("observed");
  const given = fields.text("id");
  if (!isRelationshipType(type)) {
    if (type !== "")
      fields.fault(
        "type",
        `type is "${type}"`,
        RELATIONSHIP_TYPE_NAMES.join(", "),
        suggest(type, RELATIONSHIP_TYPE_NAMES),
      );
    return undefined;
  }
  if (from === undefined || to === undefined) return undefined;
  if (given !== null && !isSoundId(fields, "id", given)) return undefined;
  const content = { type, from, to, role, since };
  const fact: RelationshipFact = {
    ...content,
    id: given ?? relationshipId(content),
    until,
    observed: [...new Set(observed)].sort(),
    certainty,
    note: fields.text("note"),
    sources: [...new Set(cited.map(({ text }) => text))],
  };
  const referred = [
    { at: fields.at("from"), text: from },
    { at: fields.at("to"), text: to },
  ];
  return { fact, at: record.at, dataset: fields.text("dataset"), cited, referred };
}

/** The relationship as faults name it: "CHAIRS official:a -> committee:b". */
export function nameRelationship({ type, from, to }: Pick<RelationshipFact, "type" | "from" | "to">): string {
  return `${type} ${from} -> ${to}`;
}

function nameRecord(record: RawRecord): string {
  const [type, from, to] = ["type", "from", "to"].map((name) => readId(record, name) ?? "?");
  return `${type} ${from} -> ${to}`;
}

function checkOrder(fields: Fields, since: string | null, until: string | null): void {
  const first = parseEdtf(since ?? "")?.first;
  const last = parseEdtf(until ?? "")?.last;
  if (first === undefined || last === undefined || last >= first) return;
  fields.fault("until", `until is "${until}", before since "${since}"`, "a date on or after since");
}
