/** The statements' side of the as-of date: what has surely ended, or not begun, is left out. See `model/standing.ts`. */
import { parseEdtf } from "../model/edtf.ts";
import type { Scope } from "./writer.ts";

/** Conditions on the relationship for a date, already checked to be one; none without a date. */
export function asOfConditions(scope: Scope, relationship: string, asOf: string | null): readonly string[] {
  const at = asOf === null ? undefined : parseEdtf(asOf);
  if (at === undefined) return [];
  return [
    `(${relationship}.sinceFirst IS NULL OR ${relationship}.sinceFirst <= ${scope.param(at.last)})`,
    `(${relationship}.untilLast IS NULL OR ${relationship}.untilLast >= ${scope.param(at.first)})`,
  ];
}

/** `WHERE …` of all the conditions, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
}
