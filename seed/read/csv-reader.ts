/**
 * Reads the CSV pair: a folder with nodes.csv and edges.csv (and sources.csv, datasets.csv), or one such file, known by its
 * header. Streams; columns may stand in any order and optional ones may be missing. Registered in readers.ts.
 */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { errnoOf } from "../../cypher/errno-of.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { suggest } from "../../cypher/suggest.ts";
import type { Fault } from "../fault.ts";
import type { Position, Raw, RawRecord, RecordSort } from "../raw.ts";
import { readCsvRows } from "./csv-rows.ts";
import { CSV_TABLES, type CsvColumn, type CsvTable, tableFor } from "./csv-tables.ts";
import { readJsonRaw } from "./json-raw.ts";
import { splitList } from "./list-cell.ts";
import type { Reader, Reports } from "./reader.ts";

type CsvFile = { readonly file: string; readonly table: CsvTable };

/** The format `csv`. */
export const csvReader: Reader = {
  format: "csv",
  what: "a folder with nodes.csv and edges.csv, or one such file",
  detects: async (path) => path.toLowerCase().endsWith(".csv") || (await findFiles(path)).length > 0,
  open: async (path) => {
    const files = await findFiles(path);
    const folder = (await isFolder(path)) ? path : undefined;
    if (files.length === 0)
      throw new LiaisonError("BAD_INPUT", `${path} holds no CSV that Liaison can read.`, {
        subject: path,
        allowed: CSV_TABLES.map(({ file, required }) => `${file} with the columns ${required.join(", ")}`),
      });
    const described = files.some(({ table }) => table.sort === "source");
    return {
      format: "csv",
      path,
      defaultDataset: basename(resolve(folder ?? dirname(path))),
      rules: {
        ids: "any",
        citations: "optional",
        sources: described ? "described" : "free",
        status: "optional",
      },
      read: async function* (sort, reports) {
        if (sort === "dataset" && folder !== undefined) await warnOfOthers(folder, reports);
        yield* readFiles(files, sort, reports);
      },
    };
  },
};

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function findFiles(path: string): Promise<readonly CsvFile[]> {
  if (!(await isFolder(path))) {
    const table = path.toLowerCase().endsWith(".csv") ? tableFor(await readHeader(path)) : undefined;
    return table === undefined ? [] : [{ file: path, table }];
  }
  const files = CSV_TABLES.map((table) => ({ file: join(path, table.file), table }));
  const there = await Promise.all(
    files.map(({ file }) =>
      stat(file).then(
        () => true,
        (cause: unknown) => {
          if (errnoOf(cause) === "ENOENT") return false;
          throw new LiaisonError("BAD_INPUT", `${file} cannot be read.`, { subject: file }, { cause });
        },
      ),
    ),
  );
  return files.filter((_, index) => there[index]);
}

/** Warns of CSV files under names that are not read: one of them may be meant. Once for each load. */
async function warnOfOthers(folder: string, { warning }: Reports): Promise<void> {
  const known = CSV_TABLES.map(({ file }) => file);
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new LiaisonError("BAD_INPUT", `${folder} cannot be read.`, { subject: folder }, { cause });
  });
  for (const name of names.toSorted()) {
    if (!name.toLowerCase().endsWith(".csv") || known.includes(name)) continue;
    warning({
      at: { file: join(folder, name), line: 0, column: 0 },
      subject: "the file's name",
      problem: `"${name}" is not known and the file is passed over`,
      allowed: known.join(", "),
      didYouMean: suggest(name, known),
    });
  }
}

async function readHeader(file: string): Promise<readonly string[]> {
  for await (const { cells } of readCsvRows(file, () => {})) return cells.map((cell) => cell.trim());
  return [];
}

async function* readFiles(files: readonly CsvFile[], sort: RecordSort, reports: Reports): AsyncGenerator<RawRecord> {
  for (const file of files) if (file.table.sort === sort) yield* readTable(file, reports);
}

async function* readTable({ file, table }: CsvFile, reports: Reports): AsyncGenerator<RawRecord> {
  let columns: readonly (CsvColumn | undefined)[] | undefined;
  let broken = false;
  const rows = readCsvRows(file, (fault) => {
    broken = true;
    reports.fault(fault);
  });
  for await (const { line, cells } of rows) {
    const at: Position = { file, line, column: 1 };
    if (columns === undefined) {
      columns = readColumns(cells, table, at, reports);
      if (columns === undefined) return;
      continue;
    }
    if (cells.length > columns.length)
      reports.fault({
        at,
        subject: "the row",
        problem: `has ${cells.length} cells`,
        allowed: `the header's ${columns.length}; quote a cell that holds a comma`,
      });
    const fields = new Map<string, Raw>();
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (column === undefined || cell === undefined || cell === "") continue;
      const raw = readCell(cell, column, { file, line, column: index + 1 }, reports);
      if (raw !== undefined) fields.set(column.field, raw);
    }
    yield { sort: table.sort, at, fields };
  }
  if (columns === undefined && !broken)
    reports.fault({
      at: { file, line: 1, column: 1 },
      subject: "the file",
      problem: "is empty",
      allowed: `a header with ${table.required.join(", ")}`,
    });
}

/** Which column of the table each cell belongs to; `undefined` if a required one is missing. */
function readColumns(
  header: readonly string[],
  table: CsvTable,
  at: Position,
  { fault, warning }: Reports,
): readonly (CsvColumn | undefined)[] | undefined {
  const names = header.map((name) => name.trim());
  const allowed = table.columns.map((column) => column.header);
  const missing = table.required.filter((name) => !names.includes(name));
  const about = (name: string, problem: string, index: number): Fault => ({
    at: { ...at, column: index + 1 },
    subject: `column "${name}"`,
    problem,
    allowed: allowed.join(", "),
    didYouMean: suggest(name, allowed),
  });
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index)
      fault({ at: { ...at, column: index + 1 }, subject: `column "${name}"`, problem: "stands in the header twice" });
    else if (!allowed.includes(name)) warning(about(name, "is not known and is passed over", index));
  }
  for (const name of missing)
    fault({
      at,
      subject: `column "${name}"`,
      problem: "is missing",
      allowed: `a header with ${table.required.join(", ")}`,
    });
  return missing.length > 0 ? undefined : names.map((name) => table.columns.find((column) => column.header === name));
}

function readCell(cell: string, column: CsvColumn, at: Position, { fault }: Reports): Raw | undefined {
  switch (column.cell) {
    case "text":
      return { at, value: cell };
    case "list":
      return { at, value: splitList(cell).map((value) => ({ at, value })) };
    case "number":
      return { at, value: Number.isNaN(Number(cell)) ? cell : Number(cell), source: cell };
    case "json": {
      const raw = readJsonRaw(cell, at);
      if (raw === undefined) fault({ at, subject: column.header, problem: "is not JSON", allowed: "a JSON list" });
      return raw;
    }
  }
}
