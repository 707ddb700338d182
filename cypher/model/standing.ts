/**
 * How a relationship stands on a date: current, ended, not yet, or undated. One rule for the API, the statements'
 * filter and the page. Must not read the clock: the date is given.
 */
import { parseEdtf } from "./edtf.ts";

/** The four ways to stand on an as-of date. */
export const STANDINGS = ["CURRENT", "ENDED", "NOT_YET", "UNDATED"] as const;
/** One of `STANDINGS`. */
export type Standing = (typeof STANDINGS)[number];

/** The dates of a relationship, EDTF. */
export type Dated = {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly observed?: readonly string[] | null | undefined;
};

/**
 * The standing on `asOf` (EDTF). Not yet: it surely begins later. Ended: it surely ended before. Current: it has begun
 * by a stated date, or was seen by a source on or around that date. Anything else is undated, and stays visible.
 */
export function standingOn(dates: Dated, asOf: string): Standing {
  const at = parseEdtf(asOf);
  if (at === undefined) return "UNDATED";
  const since = parseEdtf(dates.since ?? "");
  const until = parseEdtf(dates.until ?? "");
  if (since !== undefined && since.first > at.last) return "NOT_YET";
  if (until !== undefined && until.last < at.first) return "ENDED";
  if (since !== undefined) return "CURRENT";
  const seen = (dates.observed ?? []).map((date) => parseEdtf(date)).filter((span) => span !== undefined);
  const firstSeen = seen.map((span) => span.first).sort()[0];
  const lastSeen = seen
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (firstSeen === undefined || lastSeen === undefined) return "UNDATED";
  const end = until === undefined ? lastSeen : until.last;
  return at.last >= firstSeen && at.first <= end ? "CURRENT" : "UNDATED";
}
