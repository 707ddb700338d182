/**
 * Writes the whole graph in a format to a folder. Files are written aside and take their names only when all are complete,
 * so that nothing half-written is ever there. Called by the command line.
 */
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Exporter } from "./exporter.ts";
import type { GraphSource } from "./graph-source.ts";

/** How to export: where to, and whom to tell how many rows of which file are written. */
export type ExportOptions = {
  readonly out: string;
  readonly onProgress?: (what: string, done: number) => void;
};

const TOLD_EVERY = 2_000;

/** Writes the files into the folder `out`, which is made if it is missing; returns their paths and rows. */
export async function exportGraph(
  source: GraphSource,
  exporter: Exporter,
  { out, onProgress }: ExportOptions,
): Promise<readonly { readonly file: string; readonly rows: number }[]> {
  const counts = new Map<string, number>();
  await mkdir(out, { recursive: true });
  // Inside the folder itself, so that renaming never crosses file systems.
  const aside = await mkdtemp(join(out, ".export-"));
  try {
    await exporter.write(
      source,
      async (name, chunks) => {
        counts.set(name, 0);
        await pipeline(Readable.from(chunks), createWriteStream(join(aside, name)));
      },
      (what) => {
        const done = (counts.get(what) ?? 0) + 1;
        counts.set(what, done);
        if (done % TOLD_EVERY === 0) onProgress?.(what, done);
      },
    );
    for (const name of await readdir(aside)) await rename(join(aside, name), join(out, name));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return [...counts].map(([name, rows]) => ({ file: join(out, name), rows }));
}
