/**
 * Compiles comparisons of stored EDTF dates with days. An EDTF text sorts before every day it may mean (`2024` before
 * `2024-01-01`), and with a `~` behind it after all of them, since `~` sorts after digits and dashes: so no derived days
 * need to be stored.
 */
import { parseEdtf } from "../model/edtf.ts";
import type { DayBounds } from "./conditions.ts";
import type { Scope } from "./writer.ts";

/** Conjuncts that a date may lie within the bounds; false where there is none, never null. */
export function mayLieWithin(scope: Scope, date: string, { from, to }: DayBounds): readonly string[] {
  const conjuncts = [`${date} IS NOT NULL`];
  if (from !== null) conjuncts.push(`coalesce(${notBefore(date, scope.param(from))}, false)`);
  if (to !== null) conjuncts.push(`coalesce(${notAfter(date, scope.param(to))}, false)`);
  return conjuncts;
}

/** The standing of a relationship on a date that is one, as `standingOn` of the model tells it. */
export function standingExpression(scope: Scope, r: string, on: string): string {
  const at = parseEdtf(on);
  if (at === undefined) return `"UNDATED"`;
  const [first, last] = [scope.param(at.first), scope.param(at.last)];
  return (
    `CASE WHEN ${r}.sinceFirst > ${last} THEN "NOT_YET" WHEN ${r}.untilLast < ${first} THEN "ENDED" ` +
    `WHEN ${r}.since IS NOT NULL THEN "CURRENT" ` +
    `WHEN ANY(o IN ${r}.observed WHERE ${notAfter("o", last)}) ` +
    `AND (${r}.untilLast IS NOT NULL OR ANY(o IN ${r}.observed WHERE ${notBefore("o", first)})) THEN "CURRENT" ` +
    `ELSE "UNDATED" END`
  );
}

/** The date's last day is the day or later. */
function notBefore(date: string, day: string): string {
  return `${date} + "~" >= ${day}`;
}

/** The date's first day is the day or earlier. */
function notAfter(date: string, day: string): string {
  return `replace(${date}, "~", "") <= ${day}`;
}
