/**
 * The columns of Liaison's CSV files, in the order in which they are written. Read by the CSV reader and by the CSV
 * exporter, so that what one writes the other reads. Must not know of streams.
 */
import type { RecordSort } from "../raw.ts";

/** How a cell is to be understood: a text, a list whose items are separated by `|`, JSON, or a whole number. */
export type CellKind = "text" | "list" | "json" | "number";

/** A column: its header and the field of the fact it holds. */
export type CsvColumn = { readonly header: string; readonly field: string; readonly cell: CellKind };

/** A file: its name, what its rows state, the columns without which it cannot be read, and all columns. */
export type CsvTable = {
  readonly file: string;
  readonly sort: RecordSort;
  readonly required: readonly string[];
  readonly columns: readonly CsvColumn[];
};

const plain = (header: string, field: string = header): CsvColumn => ({ header, field, cell: "text" });
const list = (header: string, field: string = header): CsvColumn => ({ header, field, cell: "list" });

/** Every file that the format `csv` knows. */
export const CSV_TABLES: readonly CsvTable[] = [
  {
    file: "datasets.csv",
    sort: "dataset",
    required: ["name", "title"],
    columns: [plain("name"), plain("title"), plain("description"), plain("licence")],
  },
  {
    file: "sources.csv",
    sort: "source",
    required: ["id", "title"],
    columns: [
      plain("id"),
      plain("title"),
      plain("publisher"),
      plain("published"),
      plain("note"),
      { header: "paragraphs", field: "paragraphs", cell: "number" },
      plain("dataset"),
    ],
  },
  {
    file: "nodes.csv",
    sort: "entity",
    required: ["id", "kind", "name"],
    columns: [
      plain("id"),
      plain("kind"),
      plain("name"),
      list("aliases"),
      list("source", "sources"),
      plain("description"),
      plain("note"),
      plain("date"),
      plain("status"),
      list("possiblySameAs"),
      { header: "figures", field: "figures", cell: "json" },
      plain("dataset"),
    ],
  },
  {
    file: "edges.csv",
    sort: "relationship",
    required: ["type", "from", "to"],
    columns: [
      plain("id"),
      plain("type"),
      plain("from"),
      plain("to"),
      plain("role"),
      plain("start", "since"),
      plain("end", "until"),
      list("source", "sources"),
      list("observed"),
      plain("certainty"),
      plain("note"),
      plain("dataset"),
    ],
  },
];

/** The table for a header, if it has all that the table requires; the table with the most matching columns wins. */
export function tableFor(header: readonly string[]): CsvTable | undefined {
  const fitting = CSV_TABLES.filter(({ required }) => required.every((name) => header.includes(name)));
  const matching = ({ columns }: CsvTable): number => columns.filter((column) => header.includes(column.header)).length;
  return fitting.toSorted((a, b) => matching(b) - matching(a))[0];
}
