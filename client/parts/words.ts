/** Names of the model's closed sets as they are read on the page. */
import type { Certainty, Status } from "../../cypher/model/facts.ts";
import type { Kind } from "../../cypher/model/kinds.ts";
import { type RelationshipType, relationshipSpec } from "../../cypher/model/relationship-types.ts";
import type { Standing } from "../../cypher/model/standing.ts";
import { formatDate } from "./format-date.ts";

/** The kinds that DEPENDS_ON and SUPPORTS join. */
const TRACED: ReadonlySet<Kind> = new Set(
  (["DEPENDS_ON", "SUPPORTS"] as const).flatMap((type) => {
    const spec = relationshipSpec(type);
    return [...spec.from, ...spec.to];
  }),
);

/** How a standing reads. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  CURRENT: "current",
  ENDED: "ended",
  NOT_YET: "not yet",
  UNDATED: "undated",
};

/** How a relationship stands on the view's date, or today if it has none: "undated today", "ended on 2024". */
export function standingWords(standing: Standing, asOf: string | null): string {
  return `${STANDING_WORDS[standing]} ${asOf === null ? "today" : `on ${formatDate(asOf)}`}`;
}

/** What stands beside a role on the canvas; the legend explains the sign, dashes and dots say the rest again. */
const STANDING_MARKS: Readonly<Record<Standing, string>> = {
  CURRENT: "",
  ENDED: "(ended)",
  NOT_YET: "(not yet)",
  UNDATED: "°",
};

/** What is written on a relationship: its role, and a mark if it is undated or not yet; the legend says what marks mean. */
export function roleText(link: { readonly role: string | null; readonly standing: Standing }): string {
  return `${link.role ?? ""} ${STANDING_MARKS[link.standing]}`.trim();
}

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

/** True if something may depend on the kind, or it on something: people, places and meetings are in no trace. */
export function isTraced(kind: Kind): boolean {
  return TRACED.has(kind);
}
