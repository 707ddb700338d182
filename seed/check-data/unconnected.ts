/** Every entity has at least one relationship: a lone one can never be reached. */
import type { Rule } from "./data.ts";

/** The rule. */
export const unconnected: Rule = {
  name: "unconnected",
  what: "entities without a relationship",
  check: ({ entities, relationships }) => {
    const connected = new Set(relationships.flatMap(({ fact }) => [fact.from, fact.to]));
    return entities
      .filter(({ fact }) => !connected.has(fact.id))
      .map(({ fact, at }) => ({ at, subject: fact.id, problem: "has no relationship", allowed: "at least one" }));
  },
};
