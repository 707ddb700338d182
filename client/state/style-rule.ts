/**
 * Rules of style as plain data: what must hold of a relationship or an entity, and how it is drawn then. Part of a view
 * and of its address; `canvas/apply-rules.ts` follows them. Must not know what is on the canvas.
 */
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { STANDINGS } from "../../cypher/model/standing.ts";

/** What a rule asks about: the first three of relationships, the others of entities. */
export const RULE_FIELDS = ["role", "type", "standing", "name", "kind"] as const;
/** One of `RULE_FIELDS`. */
export type RuleField = (typeof RULE_FIELDS)[number];

/** How what a rule finds is drawn. */
export type RuleLook = "highlight" | "dim";

/** A rule: role and name contain `says`, whatever the case; type, standing and kind are `says`. */
export type StyleRule = { readonly field: RuleField; readonly says: string; readonly look: RuleLook };

/** What type, standing and kind can be; role and name can be anything. */
export const RULE_VALUES: { readonly [field in RuleField]?: readonly string[] } = {
  type: RELATIONSHIP_TYPE_NAMES,
  standing: STANDINGS,
  kind: KIND_NAMES,
};

/** The rule as a short text, such as `role:Head`; one that dims begins with `-`. */
export function ruleText({ field, says, look }: StyleRule): string {
  return `${look === "dim" ? "-" : ""}${field}:${says}`;
}

/** The rules of such texts; what is none is left out. */
export function readRules(texts: readonly string[]): readonly StyleRule[] {
  return texts.flatMap((text) => {
    const [, dims, name, says = ""] = /^(-?)(\w+):(.+)$/s.exec(text) ?? [];
    const field = RULE_FIELDS.find((each) => each === name);
    return field === undefined || RULE_VALUES[field]?.includes(says) === false
      ? []
      : [{ field, says, look: dims === "" ? "highlight" : "dim" } as const];
  });
}
