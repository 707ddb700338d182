/**
 * Dates in words, never more precise than their EDTF: "16 March 2023", "March 2024", "2022", and whether it was inferred.
 */
import { parseEdtf } from "../../cypher/model/edtf.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An EDTF date in words. A text that is none comes back as it is. */
export function formatDate(edtf: string): string {
  const span = parseEdtf(edtf);
  if (span === undefined) return edtf;
  // As many parts as both ends of the span have in common are what the date states.
  const [year = "", month, day] = span.first.split("-");
  const [, lastMonth, lastDay] = span.last.split("-");
  const name = month === lastMonth ? MONTHS[Number(month) - 1] : undefined;
  const number = name !== undefined && day === lastDay ? String(Number(day)) : undefined;
  const words = [number, name, year].filter((part) => part !== undefined);
  return words.join(" ") + (span.inferred ? " (inferred)" : "");
}

type Dates = { readonly since: string | null; readonly until: string | null; readonly observed: readonly string[] };

/** What is known of a relationship's dates, in words. */
export function formatDates({ since, until, observed }: Dates): string {
  const parts = [
    since === null ? undefined : `since ${formatDate(since)}`,
    until === null ? undefined : `until ${formatDate(until)}`,
    observed.length === 0 ? undefined : `seen ${observed.map(formatDate).join(", ")}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "undated" : parts.join(" · ");
}
