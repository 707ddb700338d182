/** Puts texts into a ZIP archive as they come, so that an archive of any size takes little memory. Used by `/export`. */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { TakeFile } from "./download.ts";

/** What takes the files, and what ends the archive after the last. */
export type ZipWriter = { readonly take: TakeFile; readonly end: () => void };

/** Opens an archive that is written to `out`, no faster than `out` takes it. */
export function openZip(out: Writable): ZipWriter {
  const zip = new Zip((error, bytes, final) => {
    if (error !== null) out.destroy(error);
    else out.write(bytes);
    if (final) out.end();
  });
  return {
    take: async (name, chunks) => {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      for await (const text of chunks) {
        entry.push(strToU8(text));
        await room(out);
      }
      entry.push(new Uint8Array(), true);
    },
    end: () => zip.end(),
  };
}

/** Resolves once the stream takes more; rejects if it was closed. */
export async function room(out: Writable): Promise<void> {
  if (out.destroyed) throw new Error("nobody takes the export any more");
  if (!out.writableNeedDrain) return;
  const gone = new AbortController();
  try {
    await Promise.race([
      once(out, "drain", { signal: gone.signal }),
      once(out, "close", { signal: gone.signal }).then(() =>
        Promise.reject(new Error("nobody takes the export any more")),
      ),
    ]);
  } finally {
    gone.abort();
  }
}
