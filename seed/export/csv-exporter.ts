/**
 * Exports the CSV pair nodes.csv and edges.csv with sources.csv and datasets.csv beside it: everything that a load of the
 * same files brings back. The columns are those of the reader. Registered in exporters.ts.
 */

import { csvLine } from "../../cypher/csv-cell.ts";
import { optionWords } from "../option-words.ts";
import type { CsvColumn, CsvTable } from "../read/csv-tables.ts";
import { CSV_TABLES } from "../read/csv-tables.ts";
import { joinList } from "../read/list-cell.ts";
import type { Exporter } from "./exporter.ts";
import type { GraphSource } from "./graph-source.ts";

// Enough text for one write to the disk.
const CHUNK_ROWS = 500;

/** The format `csv`. */
export const csvExporter: Exporter = {
  format: "csv",
  what: "a folder with nodes.csv, edges.csv, sources.csv and datasets.csv",
  files: CSV_TABLES.map(({ file }) => file),
  write: async (source, file, onRow) => {
    for (const table of CSV_TABLES) await file(table.file, lines(table, rowsOf(table, source), onRow));
  },
};

function rowsOf({ sort }: CsvTable, source: GraphSource): AsyncIterable<object> {
  switch (sort) {
    case "dataset":
      return source.datasets();
    case "source":
      return source.sources();
    case "entity":
      return source.entities();
    case "relationship":
      return source.relationships();
  }
}

async function* lines(
  { columns, file }: CsvTable,
  rows: AsyncIterable<object>,
  onRow: (what: string) => void,
): AsyncGenerator<string> {
  yield csvLine(columns.map(({ header }) => header));
  let chunk: string[] = [];
  for await (const row of rows) {
    const fields = new Map<string, unknown>(Object.entries(row));
    chunk.push(csvLine(columns.map((column) => cellOf(column, fields.get(column.field)))));
    onRow(file);
    if (chunk.length < CHUNK_ROWS) continue;
    yield chunk.join("");
    chunk = [];
  }
  yield chunk.join("");
}

function cellOf({ field, cell }: CsvColumn, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return joinList(value.map(String));
  if (cell === "json" && value === "[]") return "";
  return field === "status" || field === "certainty" ? optionWords(String(value)) : String(value);
}
