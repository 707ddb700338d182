/** One post has one title: no two spellings of a role in one body, no two titles for one chair. */
import { nameKey } from "../../cypher/model/name-key.ts";
import type { Fault } from "../fault.ts";
import { nameRelationship } from "../validate/read-relationship.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const roleTitles: Rule = {
  name: "role-titles",
  what: "role titles that differ for one post",
  check: ({ relationships }) => {
    const faults: Fault[] = [];
    const spellings = new Map<string, string>();
    const titles = new Map<string, string>();
    for (const { fact, at } of relationships) {
      if (fact.role === null) continue;
      const subject = nameRelationship(fact);
      const spelling = `${fact.type} ${fact.to} ${nameKey(fact.role)}`;
      const first = spellings.get(spelling);
      if (first !== undefined && first !== fact.role)
        faults.push({
          at,
          subject,
          problem: `has the role "${fact.role}"`,
          allowed: `"${first}", as elsewhere in this body`,
        });
      else spellings.set(spelling, fact.role);
      if (fact.type !== "CHAIRS" && fact.type !== "DEPUTY_CHAIRS") continue;
      const other = titles.get(subject);
      if (other !== undefined && fact.since === null)
        faults.push({ at, subject, problem: `has the role "${fact.role}" and also "${other}"`, allowed: "one title" });
      titles.set(subject, fact.role);
    }
    return faults;
  },
};
