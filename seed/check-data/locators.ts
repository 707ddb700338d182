/** Every locator names a paragraph that its document has, and every document says how many it has. */
import { parseLocator } from "../../cypher/model/facts.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const locators: Rule = {
  name: "locators",
  what: "locators out of their document's range",
  check: ({ entities, relationships, sources, texts }) => {
    const faults: Fault[] = [];
    const last = new Map(sources.map(({ fact }) => [fact.id, texts.get(fact.id)?.length ?? fact.paragraphs ?? 0]));
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
        const most = last.get(document) ?? 0;
        if (paragraph !== null && paragraph <= most) continue;
        faults.push({
          at,
          subject: fact.id,
          problem: `cites "${text}"`,
          allowed: `${document}#1 to ${document}#${most}`,
        });
      }
    return faults;
  },
};
