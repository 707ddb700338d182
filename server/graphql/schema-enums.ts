/** The enums of the schema, from the model's own lists: each value with what it means. Joined with the rest in `type-defs.ts`. */
import { CERTAINTIES, STATUSES } from "../../cypher/model/facts.ts";
import { KIND_NAMES, KINDS } from "../../cypher/model/kinds.ts";
import { DIRECTIONS } from "../../cypher/model/link-fields.ts";
import { RELATIONSHIP_TYPE_NAMES, relationshipSpec } from "../../cypher/model/relationship-types.ts";
import { STANDINGS } from "../../cypher/model/standing.ts";
import { QUALITIES } from "../../cypher/read/search-text.ts";

function enumText<Value extends string>(
  name: string,
  what: string,
  values: readonly Value[],
  meaning: (value: Value) => string,
): string {
  const lines = values.map((value) => `  "${meaning(value)}"\n  ${value}`);
  return `"""${what}"""\nenum ${name} {\n${lines.join("\n")}\n}`;
}

/** The meanings of a closed list, one for each value. */
function among<Value extends string>(meanings: Readonly<Record<Value, string>>): (value: Value) => string {
  return (value) => meanings[value];
}

/** All enums in the schema definition language. */
export function enumSchema(): string {
  return [
    enumText("Kind", "A kind of entity.", KIND_NAMES, (kind) => KINDS[kind].what),
    enumText(
      "RelationshipType",
      "A type of relationship.",
      RELATIONSHIP_TYPE_NAMES,
      (type) => relationshipSpec(type).what,
    ),
    enumText(
      "Direction",
      "Which way a relationship is walked, seen from the entity that is asked.",
      DIRECTIONS,
      among({ OUT: "Away from it.", IN: "Towards it.", BOTH: "Either way." }),
    ),
    enumText(
      "Certainty",
      "Whether a text says it or the curator concluded it.",
      CERTAINTIES,
      among({ STATED: "A text says so.", INFERRED: "The curator concluded it." }),
    ),
    enumText(
      "Status",
      "How far an initiative has come, in its document's words.",
      STATUSES,
      among({
        PLANNED: "It is to be done.",
        UNDER_WAY: "It is being done.",
        DONE: "It has been done.",
        CALLED_FOR: "A text asks for it.",
        UNKNOWN: "No text says.",
      }),
    ),
    enumText(
      "Standing",
      "How a relationship stands on a date.",
      STANDINGS,
      among({
        CURRENT: "In force, or seen by a source on that date.",
        ENDED: "Surely over before that date.",
        NOT_YET: "Surely not begun on that date.",
        UNDATED: "The sources do not say.",
      }),
    ),
    enumText(
      "MatchQuality",
      "How well a name fits the text, best first.",
      QUALITIES,
      among({
        EXACT: "The whole name or an alias.",
        PREFIX: "The beginning of the name or an alias.",
        WORDS: "Each word begins some word of the name or an alias.",
        FUZZY: "Like a name, give or take a letter or two a word.",
      }),
    ),
  ].join("\n\n");
}
