/**
 * What has changed between two dates: relationships that surely had not begun on the first and may hold on the second, and
 * such that may have held on the first and surely had ended on the second. What did both is there twice. Pure.
 */
import type { Structure } from "../structure/structure.ts";
import { daysOf } from "./walk.ts";

/** What happened to a relationship. */
export const CHANGE_KINDS = ["BEGAN", "ENDED"] as const;
/** One of `CHANGE_KINDS`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A relationship that began or ended; `day` (YYYYMMDD) is only for their order, since dates may be whole years. */
export type Change = { readonly relationship: number; readonly what: ChangeKind; readonly day: number };

/** The changes by their days, then in the order of the structure; what began before what ended. Dates are EDTF. */
export function findChanges(structure: Structure, from: string, to: string): readonly Change[] {
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first === null || last === null) return [];
  const { since, until } = structure;
  const changes: Change[] = [];
  for (let relationship = 0; relationship < structure.relationshipCount; relationship++) {
    const [begin, end] = [since[relationship] ?? 0, until[relationship] ?? 0];
    if (begin > first.last && begin <= last.last) changes.push({ relationship, what: "BEGAN", day: begin });
    if (end >= first.first && end < last.first && end > 0) changes.push({ relationship, what: "ENDED", day: end });
  }
  return changes.sort(
    (a, b) => a.day - b.day || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0) || a.relationship - b.relationship,
  );
}
