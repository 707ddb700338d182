/** Checks what facts refer to: that the entities are there, and that the type may join their kinds. */

import type { RelationshipFact } from "../../cypher/model/facts.ts";
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import { joins, relationshipSpec } from "../../cypher/model/relationship-types.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Report } from "../fault.ts";
import type { Placed } from "./fields.ts";
import { nameRelationship, type Remains } from "./read-relationship.ts";
import type { Stated } from "./stated.ts";

/** The kind of an entity, `undefined` if there is none of that id. */
export type KindOf = (id: string) => Kind | undefined;

// Each suggestion compares with every id: enough for a reader to see what is wrong, cheap on a big file.
const MOST_SUGGESTIONS = 20;

/** A check for references that shares one budget of suggestions. `ids` are those to suggest from. */
export function makeEndChecks(kindOf: KindOf, ids: () => Iterable<string>, report: Report) {
  let suggestions = 0;
  const unknown = (subject: string, problem: string, { at, text }: Placed): void => {
    suggestions += 1;
    const near = suggestions > MOST_SUGGESTIONS ? [] : suggest(text, ids());
    report({
      at,
      subject,
      problem: `${problem} "${text}", which is not there`,
      allowed: "the id of an entity",
      didYouMean: near,
    });
  };
  return {
    /** Reports ends that are not there and kinds that the type does not join. */
    checkEnds({ fact, at, referred }: Stated<RelationshipFact>): void {
      const subject = nameRelationship(fact);
      const [from, to] = [kindOf(fact.from), kindOf(fact.to)];
      const [fromPlace, toPlace] = referred;
      if (from === undefined && fromPlace !== undefined) unknown(subject, "leads from", fromPlace);
      if (to === undefined && toPlace !== undefined) unknown(subject, "leads to", toPlace);
      if (from === undefined || to === undefined || joins(fact.type, from, to)) return;
      report({ at, subject, problem: `joins ${from} to ${to}`, allowed: allowedPairs(fact.type) });
    },
    /** Reports ends that are not there, of a record whose other faults are told already. */
    checkRemains({ subject, from, to }: Remains): void {
      if (from !== undefined && kindOf(from.text) === undefined) unknown(subject, "leads from", from);
      if (to !== undefined && kindOf(to.text) === undefined) unknown(subject, "leads to", to);
    },
    /** Reports an entity that is mentioned and not there. */
    checkReference(subject: string, referred: Placed): void {
      if (kindOf(referred.text) === undefined) unknown(subject, "may be the same as", referred);
      else if (referred.text === subject)
        report({ at: referred.at, subject, problem: "may be the same as itself", allowed: "another entity" });
    },
  };
}

/** Which kinds a type joins, in words: "Official to Committee, Organization; …". */
function allowedPairs(type: RelationshipFact["type"]): string {
  const { from } = relationshipSpec(type);
  const bySources = new Map<string, string[]>();
  for (const kind of from) {
    const targets = KIND_NAMES.filter((other) => joins(type, kind, other)).join(", ");
    bySources.set(targets, [...(bySources.get(targets) ?? []), kind]);
  }
  return [...bySources].map(([targets, kinds]) => `${kinds.join(" or ")} to ${targets}`).join("; ");
}
