/** Rules of style as they are read on the page. For the dialog and the legend of rules. */
import { isKind, KINDS } from "../../cypher/model/kinds.ts";
import { isRelationshipType } from "../../cypher/model/relationship-types.ts";
import { STANDINGS } from "../../cypher/model/standing.ts";
import { reading, STANDING_WORDS } from "../parts/words.ts";
import type { RuleField, StyleRule } from "../state/style-rule.ts";

/** What a rule asks about, and how. */
export const FIELD_WORDS: Readonly<Record<RuleField, string>> = {
  role: "role contains",
  type: "relationship is",
  standing: "standing is",
  name: "name contains",
  kind: "kind is",
};

/** What is asked for, as it is read: a type, standing or kind by its words, anything else as it is. */
export function valueWords(field: RuleField, says: string): string {
  if (field === "type" && isRelationshipType(says)) return reading(says, "OUT");
  if (field === "kind" && isKind(says)) return KINDS[says].singular;
  const standing = field === "standing" ? STANDINGS.find((each) => each === says) : undefined;
  return standing === undefined ? says : STANDING_WORDS[standing];
}

/** The rule in words: "role contains “Head”". */
export function ruleWords({ field, says }: StyleRule): string {
  return `${FIELD_WORDS[field]} “${valueWords(field, says)}”`;
}
