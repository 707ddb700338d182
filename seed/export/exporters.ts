/** The registry of formats that can be written. A new format is a new exporter in this list. Used by the command line. */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { didYouMean, suggest } from "../../cypher/suggest.ts";
import { csvExporter } from "./csv-exporter.ts";
import type { Exporter } from "./exporter.ts";

/** Every exporter. */
export const EXPORTERS: readonly Exporter[] = [csvExporter];

/** What `--format` of `export` may be. */
export const EXPORT_FORMATS: readonly string[] = EXPORTERS.map(({ format }) => format);

/** The exporter of the format. Throws LiaisonError BAD_INPUT with what is allowed. */
export function findExporter(format: string): Exporter {
  const found = EXPORTERS.find((exporter) => exporter.format === format);
  if (found !== undefined) return found;
  const near = suggest(format, EXPORT_FORMATS);
  throw new LiaisonError(
    "BAD_INPUT",
    `"${format}" is not a format to export; allowed: ${EXPORT_FORMATS.join(", ")}.${didYouMean(near)}`,
    { subject: "--format", value: format, allowed: EXPORT_FORMATS, didYouMean: near },
  );
}
