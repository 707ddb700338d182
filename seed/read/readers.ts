/** The registry of formats that can be loaded. A new format is a new reader in this list. Used by the command line. */
import { stat } from "node:fs/promises";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { didYouMean, suggest } from "../../cypher/suggest.ts";
import { csvReader } from "./csv-reader.ts";
import { liaisonReader } from "./liaison-reader.ts";
import type { Input, Reader } from "./reader.ts";

/** Every reader, in the order in which `auto` asks them. */
export const READERS: readonly Reader[] = [liaisonReader, csvReader];

/** What `--format` may be. */
export const LOAD_FORMATS: readonly string[] = ["auto", ...READERS.map(({ format }) => format)];

/** Opens a path in the format, or in the one that recognises it (`auto`). Throws LiaisonError BAD_INPUT. */
export async function openInput(path: string, format: string): Promise<Input> {
  await stat(path).catch((cause) => {
    throw new LiaisonError("BAD_INPUT", `${path} is not there or cannot be read.`, { subject: path }, { cause });
  });
  return (await chooseReader(path, format)).open(path);
}

async function chooseReader(path: string, format: string): Promise<Reader> {
  if (format === "auto") {
    for (const reader of READERS) if (await reader.detects(path)) return reader;
    throw new LiaisonError("BAD_INPUT", `${path} is in no format that Liaison recognises.`, {
      subject: path,
      allowed: READERS.map(({ format: name, what }) => `${name}: ${what}`),
    });
  }
  const reader = READERS.find((candidate) => candidate.format === format);
  if (reader !== undefined) return reader;
  const near = suggest(format, LOAD_FORMATS);
  throw new LiaisonError(
    "BAD_INPUT",
    `"${format}" is not a format to load; allowed: ${LOAD_FORMATS.join(", ")}.${didYouMean(near)}`,
    { subject: "--format", value: format, allowed: LOAD_FORMATS, didYouMean: near },
  );
}
