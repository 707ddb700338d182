/**
 * Dates as the texts give them: EDTF level 0 (`2024`, `2024-05`, `2024-05-16`), an inferred one with a trailing `~`.
 * A date is a span of days that is never widened. Must not know of clocks or time zones.
 * Source: Extended Date/Time Format, Library of Congress, 2019, level 0 and the qualifier of level 1.
 */

/** The first and last day a date may mean, ISO `YYYY-MM-DD`, and whether it was inferred. */
export type DaySpan = { readonly first: string; readonly last: string; readonly inferred: boolean };

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads a date; `undefined` if it is not one (a 30 February is not). */
export function parseEdtf(text: string): DaySpan | undefined {
  const match = PATTERN.exec(text);
  const year = match?.[1];
  if (match === null || year === undefined) return undefined;
  const [, , month, day, mark] = match;
  const inferred = mark !== undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, inferred };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const length = daysIn(Number(year), Number(month));
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(length).padStart(2, "0")}`, inferred };
  }
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, inferred };
}

/** What a faulty date should have looked like, for messages. */
export const EDTF_ALLOWED = "YYYY, YYYY-MM or YYYY-MM-DD, with a trailing ~ if inferred";
