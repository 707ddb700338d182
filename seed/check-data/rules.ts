/** The registry of the rules that the shipped data set keeps. One rule, one file. Used by `check:data`. */
import type { Fault } from "../fault.ts";
import type { Data, Rule } from "./data.ts";
import { dateWidth } from "./date-width.ts";
import { locators } from "./locators.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { ownWords } from "./own-words.ts";
import { roleTitles } from "./role-titles.ts";
import { uncited } from "./uncited.ts";
import { unconnected } from "./unconnected.ts";

/** Every rule, in the order of the report. */
export const RULES: readonly Rule[] = [uncited, locators, unconnected, nearDuplicates, roleTitles, dateWidth, ownWords];

/** What each rule finds. */
export function checkData(data: Data): readonly { readonly rule: Rule; readonly faults: readonly Fault[] }[] {
  return RULES.map((rule) => ({ rule, faults: rule.check(data) }));
}
