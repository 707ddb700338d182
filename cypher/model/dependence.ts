/**
 * Which end of a relationship depends on the other, for every type: what a trace follows. Read by traces and by the
 * page's legend of them. Must not know of graphs.
 */
import type { RelationshipType } from "./relationship-types.ts";

/** The types that a trace follows unless it is told otherwise. */
export const TRACED_TYPES = [
  "DEPENDS_ON",
  "SUPPORTS",
  "INCLUDES",
  "RESPONSIBLE_FOR",
] as const satisfies readonly RelationshipType[];

/**
 * The dependent end: FROM if the first depends on the second ("Forum is held at Venue"), TO if the second depends on the
 * first ("Body issued Plan": without the body there is no plan; a whole depends on its parts).
 */
export const DEPENDENT_END = {
  CHAIRS: "TO",
  DEPUTY_CHAIRS: "TO",
  MEMBER_OF: "TO",
  HOLDS_POST_IN: "TO",
  PART_OF: "TO",
  LOCATED_IN: "FROM",
  CONVENED: "TO",
  ATTENDED: "TO",
  DELIBERATED: "TO",
  ORGANIZES: "TO",
  HOSTED_AT: "FROM",
  RESPONSIBLE_FOR: "TO",
  ISSUED: "TO",
  INCLUDES: "FROM",
  DEPENDS_ON: "FROM",
  SUPPORTS: "TO",
  RELATED_TO: "FROM",
} as const satisfies Record<RelationshipType, "FROM" | "TO">;
