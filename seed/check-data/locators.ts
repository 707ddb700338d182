/**
 * Every locator names a paragraph, and every document says how many it has, truly where its text is at hand. With that,
 * validation refuses a paragraph that is not there.
 */
import { parseLocator } from "../../cypher/model/facts.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const locators: Rule = {
  name: "locators",
  what: "locators without a paragraph, documents without their number of paragraphs",
  check: ({ entities, relationships, sources, texts }) => {
    const faults: Fault[] = [];
    for (const { fact, at } of sources) {
      const counted = texts.get(fact.id)?.length;
      if (fact.paragraphs === null || (counted !== undefined && counted !== fact.paragraphs))
        faults.push({
          at,
          subject: `source ${fact.id}`,
          problem: `says it has ${fact.paragraphs ?? "no"} paragraphs`,
          allowed: String(counted ?? "their number"),
        });
    }
    for (const { fact, cited } of [...entities, ...relationships])
      for (const { at, text } of cited) {
        const { document, paragraph } = parseLocator(text);
        if (paragraph !== null) continue;
        faults.push({
          at,
          subject: fact.id,
          problem: `cites "${text}"`,
          allowed: `${document}#1 and following`,
        });
      }
    return faults;
  },
};
