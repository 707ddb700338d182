/** `export --format … --out …`: writes the whole graph to files. */
import { checkTarget } from "../export/check-target.ts";
import { exportGraph } from "../export/export-graph.ts";
import { EXPORT_FORMATS, EXPORTERS, findExporter } from "../export/exporters.ts";
import { openGraphSource } from "../export/graph-source.ts";
import { withThousands } from "../with-thousands.ts";
import type { Command } from "./command.ts";
import { usageError } from "./usage-error.ts";

/** The command. */
export const exportCommand: Command = {
  name: "export",
  words: "--format FORMAT --out PATH [--force]",
  what: "Write the whole graph to files.",
  options: {
    format: {
      type: "string",
      value: EXPORT_FORMATS.join("|"),
      what: EXPORTERS.map(({ format, what }) => `${format}: ${what}`).join("; "),
    },
    out: {
      type: "string",
      value: "PATH",
      what: "where to: a folder that is missing, empty, or an earlier export, which is replaced",
    },
    force: { type: "boolean", what: "write into any folder; files of the same names are replaced, others stay" },
  },
  run: async (given, { say, progress, signal, withDoor }) => {
    const [format, out] = [given.text("format"), given.text("out")];
    if (format === undefined) throw usageError(`export needs --format; allowed: ${EXPORT_FORMATS.join(", ")}.`);
    if (out === undefined || out === "") throw usageError("export needs --out PATH.");
    if (given.words.length > 0) throw usageError(`export takes no "${given.words.join(" ")}".`);
    const exporter = findExporter(format);
    if (!given.flag("force")) await checkTarget(out, exporter.files);
    const files = await withDoor((door) =>
      exportGraph(openGraphSource(door, signal), exporter, {
        out,
        onProgress: (what, done) => progress.show(`writing ${what}`, done, null),
      }).finally(progress.clear),
    );
    for (const { file, rows } of files) say(`${file}: ${withThousands(rows)} ${rows === 1 ? "row" : "rows"}`);
    return 0;
  },
};
