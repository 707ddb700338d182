/** No two entities have almost the same name, unless one says that they may be the same. */
import { distance } from "fastest-levenshtein";
import type { EntityFact } from "../../cypher/model/facts.ts";
import { nameKey } from "../../cypher/model/name-key.ts";
import type { Fault } from "../fault.ts";
import type { Rule } from "./data.ts";

/** The rule. */
export const nearDuplicates: Rule = {
  name: "near-duplicates",
  what: "names that are almost the same, without possiblySameAs",
  check: ({ entities }) => {
    const faults: Fault[] = [];
    for (const [index, { fact, at }] of entities.entries())
      for (const { fact: earlier } of entities.slice(0, index)) {
        if (!areNear(fact, earlier) || areNoted(fact, earlier)) continue;
        faults.push({
          at,
          subject: fact.id,
          problem: `is named "${fact.name}", almost like ${earlier.id} "${earlier.name}"`,
          allowed: "one entity, or possiblySameAs in one of the two",
        });
      }
    return faults;
  },
};

function areNoted(a: EntityFact, b: EntityFact): boolean {
  return a.possiblySameAs.includes(b.id) || b.possiblySameAs.includes(a.id);
}

// Word by word, small words aside: other spellings of the same words are near, one more word is another name.
function areNear(a: EntityFact, b: EntityFact): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join(" ") === right.join(" ")) return true;
  if (a.kind !== b.kind || a.kind === "Official" || left.length !== right.length) return false;
  return left.every((word, index) => areSpellings(word, right[index] ?? ""));
}

function wordsOf({ name }: EntityFact): readonly string[] {
  return nameKey(name)
    .split(" ")
    .filter((word) => !["the", "of", "and", "for", "on", "in"].includes(word));
}

function areSpellings(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 4 && !/\d/.test(a + b) && distance(a, b) <= 2);
}
