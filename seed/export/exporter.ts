/** What every exporter is, and where it writes. Must not know of Neo4j. */
import type { GraphSource } from "./graph-source.ts";

/** Takes the texts of one file in their order. */
export type WriteFile = (name: string, chunks: AsyncIterable<string>) => Promise<void>;

/** A format to export: `write` gives out its files by name; `onRow` is told of each row. */
export type Exporter = {
  readonly format: string;
  /** For `--help`: what it writes. */
  readonly what: string;
  /** The names of all its files. */
  readonly files: readonly string[];
  /** Its file and the media type, where it writes only one; without it there are several. */
  readonly file?: { readonly name: string; readonly type: string };
  write(source: GraphSource, file: WriteFile, onRow: (what: string) => void): Promise<void>;
};
