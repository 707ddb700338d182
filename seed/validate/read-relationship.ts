/** Makes the fact of a record that states a relationship. Checks the record alone; its ends are checked later. */
import { parseEdtf } from "../../cypher/model/edtf.ts";
import { CERTAINTIES, type RelationshipFact } from "../../cypher/model/facts.ts";
import { isRelationshipType, RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import type { RawRecord } from "../raw.ts";
import type { Rules } from "../read/reader.ts";
import { type Fields, openFields, type Placed } from "./fields.ts";
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

/** What a record refers to although it is no fact, for want of a type, an end or a sound id: its ends, and what it cites. */
export type Remains = {
  readonly subject: string;
  readonly from: Placed | undefined;
  readonly to: Placed | undefined;
  readonly cited: readonly Placed[];
};

/**
 * The fact and its places; `undefined` if type, ends or id are not sound. Faults are reported; `tellRemains` hears of what
 * is left of such a record, so that it too is checked and all faults are told at once.
 */
export function readRelationship(
  record: RawRecord,
  rules: Rules,
  report: Report,
  tellRemains: (remains: Remains) => void = () => undefined,
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
  const note = fields.text("note");
  const dataset = fields.text("dataset");
  const given = fields.text("id");
  if (type !== "" && !isRelationshipType(type))
    fields.fault(
      "type",
      `type is "${type}"`,
      RELATIONSHIP_TYPE_NAMES.join(", "),
      suggest(type, RELATIONSHIP_TYPE_NAMES),
    );
  const soundId = given === null || isSoundId(fields, "id", given);
  if (!isRelationshipType(type) || from === undefined || to === undefined || !soundId) {
    const placed = (name: string, text: string | undefined): Placed | undefined =>
      text === undefined ? undefined : { at: fields.at(name), text };
    tellRemains({ subject: nameRecord(record), cited, from: placed("from", from), to: placed("to", to) });
    return undefined;
  }
  const content = { type, from, to, role, since };
  const fact: RelationshipFact = {
    ...content,
    id: given ?? relationshipId(content),
    until,
    observed: [...new Set(observed)].sort(),
    certainty,
    note,
    sources: [...new Set(cited.map(({ text }) => text))],
  };
  const referred = [
    { at: fields.at("from"), text: from },
    { at: fields.at("to"), text: to },
  ];
  return { fact, at: record.at, dataset, cited, referred };
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
