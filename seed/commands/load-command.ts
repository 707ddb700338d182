/** `load PATH…`: reads files, checks them, and writes what is new. */
import { faultText } from "../fault.ts";
import { loadInputs } from "../load/load.ts";
import { summaryLines } from "../load/load-summary.ts";
import { openInput, READERS } from "../read/readers.ts";
import type { Command } from "./command.ts";
import { usageError } from "./usage-error.ts";

/** The command. */
export const loadCommand: Command = {
  name: "load",
  words: "PATH… [options]",
  what: "Load files into the graph; nothing is written if anything is at fault.",
  options: {
    format: {
      type: "string",
      value: `auto|${READERS.map(({ format }) => format).join("|")}`,
      what: `the format, auto if not given (${READERS.map(({ format, what }) => `${format}: ${what}`).join("; ")})`,
    },
    dataset: { type: "string", value: "NAME", what: "the data set that shall own everything in the files" },
    "dry-run": { type: "boolean", what: "check everything and say what would change; write nothing" },
    prune: { type: "boolean", what: "also remove what the same data set had before and the files no longer have" },
  },
  run: async (given, { say, warn, progress, signal, withDoor }) => {
    if (given.words.length === 0) throw usageError("load needs at least one PATH.");
    const format = given.text("format") ?? "auto";
    const dataset = given.text("dataset");
    if (dataset?.trim() === "") throw usageError("--dataset needs a name.");
    const inputs = await Promise.all(given.words.map((path) => openInput(path, format)));
    for (const input of inputs) say(`Reading ${input.path} as ${input.format}`);
    const summary = await withDoor((door) =>
      loadInputs(door, inputs, {
        dataset,
        dryRun: given.flag("dry-run"),
        prune: given.flag("prune"),
        signal,
        onProgress: progress.show,
        onWarning: (warning) => {
          progress.clear();
          warn(`Warning: ${faultText(warning)}`);
        },
      }).finally(progress.clear),
    );
    say(`Data set: ${summary.datasets.join(", ")}`);
    for (const line of summaryLines(summary)) say(line);
    return 0;
  },
};
