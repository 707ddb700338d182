/** Names of the model's closed sets as they are read on the page. */
import type { Certainty, Status } from "../../cypher/model/facts.ts";
import { type RelationshipType, relationshipSpec } from "../../cypher/model/relationship-types.ts";
import type { Standing } from "../../cypher/model/standing.ts";

/** How a standing reads. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  CURRENT: "current",
  ENDED: "ended",
  NOT_YET: "not yet",
  UNDATED: "undated",
};

/** How a certainty reads. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = { STATED: "stated", INFERRED: "inferred" };

/** How an initiative's status reads. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  PLANNED: "planned",
  UNDER_WAY: "under way",
  DONE: "done",
  CALLED_FOR: "called for",
  UNKNOWN: "status unknown",
};

/** A relationship as seen from one end: "heads", "is headed by". */
export function reading(type: RelationshipType, direction: "OUT" | "IN" | "BOTH"): string {
  const spec = relationshipSpec(type);
  return direction === "IN" ? spec.readsBack : spec.reads;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
