/**
 * Dates in words, never more precise than their EDTF: "16 March 2023", "March 2024", "2022", and whether it was inferred.
 */

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
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/.exec(edtf);
  if (match === null) return edtf;
  const [, year = "", month, day, mark] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const words = [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined);
  return words.join(" ") + (mark === undefined ? "" : " (inferred)");
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
