/**
 * A view as CSV (RFC 4180): one file of entities, one of relationships. Columns that the loader knows have its headers, so
 * that the two files can be loaded again; names, standing and places stand beside them.
 */
import type { ExportedLink, ExportedNode } from "./exported-view.ts";

/** A cell, in quotes where it holds a comma, a quote, a line break, or begins or ends with a blank. */
function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of texts as a file, with a header. */
export function csvFile(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** Several texts in one cell, as the loader reads them. */
export function listCell(items: readonly string[]): string {
  return items.map((item) => item.replaceAll("\\", "\\\\").replaceAll("|", "\\|")).join("|");
}

/** The entities. */
export function nodesCsv(nodes: readonly ExportedNode[]): string {
  return csvFile(
    ["id", "kind", "name", "relationships", "notShown", "pinned", "x", "y"],
    nodes.map(({ id, kind, name, degree, hidden, pinned, at }) => [
      id,
      kind,
      name,
      String(degree),
      String(hidden),
      pinned ? "yes" : "no",
      at === null ? "" : String(at.x),
      at === null ? "" : String(at.y),
    ]),
  );
}

/** The relationships. */
export function linksCsv(links: readonly ExportedLink[]): string {
  return csvFile(
    [
      "id",
      "type",
      "from",
      "fromName",
      "to",
      "toName",
      "role",
      "start",
      "end",
      "observed",
      "standing",
      "certainty",
      "source",
    ],
    links.map((link) => [
      link.id,
      link.type,
      link.from,
      link.fromName,
      link.to,
      link.toName,
      link.role ?? "",
      link.since ?? "",
      link.until ?? "",
      listCell(link.observed),
      link.standing,
      link.certainty,
      listCell(link.sources),
    ]),
  );
}
