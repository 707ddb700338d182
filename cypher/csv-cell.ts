/** Writes one cell of a CSV file as RFC 4180 asks. Used by exports of the whole graph and of traces. */

/** The cell, in quotes where it holds a comma, a quote, a line break, or begins or ends with a blank. */
export function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}
