/** Every entity, relationship and figure cites at least one paragraph. */
import type { Fault } from "../fault.ts";
import { nameRelationship } from "../validate/read-relationship.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const uncited: Rule = {
  name: "uncited",
  what: "facts without a source",
  check: ({ entities, relationships }) => {
    const allowed = 'sources: [ "document#paragraph" ]';
    const faults: Fault[] = [];
    for (const { fact, at } of entities) {
      if (fact.sources.length === 0) faults.push({ at, subject: fact.id, problem: "cites no source", allowed });
      for (const figure of fact.figures)
        if (figure.sources.length === 0)
          faults.push({
            at,
            subject: fact.id,
            problem: `has a figure "${figure.label}" that cites no source`,
            allowed,
          });
    }
    for (const { fact, at } of relationships)
      if (fact.sources.length === 0)
        faults.push({ at, subject: nameRelationship(fact), problem: "cites no source", allowed });
    return faults;
  },
};
