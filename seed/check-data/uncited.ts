/** Every figure cites at least one paragraph; that entities and relationships do is refused by validation already. */
import type { Fault } from "../fault.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const uncited: Rule = {
  name: "uncited",
  what: "figures without a source",
  check: ({ entities }) => {
    const allowed = 'sources: [ "document#paragraph" ]';
    const faults: Fault[] = [];
    for (const { fact, at } of entities)
      for (const figure of fact.figures)
        if (figure.sources.length === 0)
          faults.push({
            at,
            subject: fact.id,
            problem: `has a figure "${figure.label}" that cites no source`,
            allowed,
          });
    return faults;
  },
};
