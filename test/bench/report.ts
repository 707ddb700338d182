/** How figures are written down: tables, the line about the machine, and the sections of `docs/benchmarks.md`. */
import { cpus } from "node:os";
import { readNeo4jVersion } from "../../server/neo4j/neo4j-jars.ts";

/** A Markdown table; all columns but the first are numbers and stand to the right. */
export function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = columns.map((_column, place) => (place === 0 ? "---" : "--:"));
  return [line(columns), line(rule), ...rows.map(line)].join("\n");
}

/** A number with as many digits as can be trusted: 1,234; 56.7; 0.89. A dash for what is not a number. */
export function renderNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** What the figures were measured on; neither names nor paths. */
export function describeMachine(): string {
  return `Measured on ${cpus().length} cores with Node ${process.versions.node} and Neo4j Community ${readNeo4jVersion()}; everything ran on the same machine.`;
}

/**
 * The document with the section's body between its markers `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`; a section that
 * is not there yet comes last, under its title.
 */
export function replaceSection(document: string, name: string, title: string, body: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${open}\n${body.trim()}\n${close}`;
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start >= 0 && end > start) return document.slice(0, start) + section + document.slice(end + close.length);
  if (start >= 0 || end >= 0)
    throw new RangeError(`The section ${name} has one of its two markers only, or backwards.`);
  return `${document.trimEnd()}\n\n## ${title}\n\n${section}\n`;
}
