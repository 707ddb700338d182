/**
 * The rows of a CSV file as they stream by, with the line on which each begins: UTF-8 with or without a byte order mark,
 * any line ends, quotes as in RFC 4180. Used by the CSV reader.
 */
import { createReadStream } from "node:fs";
import { Transform, type TransformCallback } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Report } from "../fault.ts";

/** A row: the line on which it begins, counted from 1, and its cells. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Yields each row that is not empty. What is not UTF-8 or not CSV is reported and ends the stream. */
export async function* readCsvRows(file: string, report: Report): AsyncGenerator<CsvRow> {
  const chunks = createReadStream(file);
  const checked = chunks.pipe(checkUtf8());
  const parser = checked.pipe(parse({ bom: true, relax_column_count: true }));
  // A pipe does not carry errors on.
  chunks.on("error", (error) => parser.destroy(error));
  checked.on("error", (error) => parser.destroy(error));
  let line = 1;
  try {
    for await (const record of parser) {
      const cells: readonly string[] = record;
      if (cells.length > 1 || cells[0] !== "") yield { line, cells };
      line += 1 + countBreaks(cells);
    }
  } catch (error) {
    report({
      at: { file, line: error instanceof CsvError ? lineOf(error, line) : line, column: 1 },
      ...explain(error),
    });
  } finally {
    chunks.destroy();
  }
}

function checkUtf8(): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      try {
        decoder.decode(chunk, { stream: true });
        done(null, chunk);
      } catch (cause) {
        done(new Error("not UTF-8", { cause }));
      }
    },
    flush(done: TransformCallback) {
      try {
        decoder.decode();
        done();
      } catch (cause) {
        done(new Error("not UTF-8", { cause }));
      }
    },
  });
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks += 1;
  }
  return breaks;
}

function lineOf(error: CsvError, fallback: number): number {
  const line: unknown = error["lines"];
  return typeof line === "number" ? line : fallback;
}

function explain(error: unknown): { readonly subject: string; readonly problem: string; readonly allowed: string } {
  const subject = "the file";
  if (!(error instanceof CsvError))
    return error instanceof Error && "code" in error
      ? { subject, problem: `cannot be read (${String(error.code)})`, allowed: "a file that you may read" }
      : { subject, problem: "is not UTF-8", allowed: "CSV in UTF-8" };
  const allowed = 'commas between cells; quotes around a cell with a comma, quote or line break, and "" for a quote';
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return { subject, problem: "has a quote that is never closed", allowed };
  return { subject, problem: "has a quote inside a cell that is not quoted as a whole", allowed };
}
