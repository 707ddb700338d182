/** Checks locators against the documents: the document is described, the paragraph is one it has. */
import { parseLocator, type SourceFact } from "../../cypher/model/facts.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import type { Rules } from "../read/reader.ts";
import type { Placed } from "./fields.ts";

/** Documents by id: how many paragraphs each has, null if unknown. */
export type Documents = ReadonlyMap<string, SourceFact["paragraphs"]>;

/**
 * Reports what is wrong with the locators of `subject`. `documents` are all that are known, `described` those of the input;
 * returns the documents that the input cites without describing them.
 */
export function checkCitations(
  subject: string,
  cited: readonly Placed[],
  documents: Documents,
  described: { readonly has: (id: string) => boolean },
  rules: Rules,
  report: Report,
): readonly string[] {
  const undescribed: string[] = [];
  for (const { at, text } of cited) {
    const { document, paragraph } = parseLocator(text);
    const last = documents.get(document);
    if (!described.has(document)) undescribed.push(document);
    if (rules.sources === "free" && !described.has(document)) continue;
    if (last === undefined)
      report({
        at,
        subject,
        problem: `cites "${text}", an unknown document`,
        allowed: shorten([...documents.keys()]),
        didYouMean: suggest(document, documents.keys()),
      });
    else if (last !== null && paragraph !== null && paragraph > last)
      report({ at, subject, problem: `cites "${text}"`, allowed: `paragraphs 1 to ${last} of "${document}"` });
  }
  return undescribed;
}

function shorten(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `"${id}"`);
  return ids.length > shown.length ? `${shown.join(", ")} and ${ids.length - shown.length} more` : shown.join(", ");
}
