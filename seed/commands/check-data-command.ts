/** `check:data`: checks the shipped data set, or another folder in its form, by the rules of `check-data/`. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { countTables, fillCounts } from "../check-data/counts.ts";
import { readData } from "../check-data/data.ts";
import { checkData } from "../check-data/rules.ts";
import { faultText } from "../fault.ts";
import { openInput } from "../read/readers.ts";
import { SHIPPED_DATA } from "../seed-if-empty.ts";
import { NO_SURROUNDINGS, validateInputs } from "../validate/validate.ts";
import type { Command } from "./command.ts";
import { usageError } from "./usage-error.ts";

/** Where the five documents are for those who have them; they are not part of the project. */
const TEXTS = join(PROJECT_ROOT, "..", "shared", "sources");

/** The command. */
export const checkDataCommand: Command = {
  name: "check:data",
  words: "[PATH] [options]",
  what: "Check the shipped data set (or a folder like it): sources, locators, names, titles, dates, own words.",
  options: {
    texts: {
      type: "string",
      value: "PATH",
      what: "the folder with the documents as <id>.txt, ../shared/sources if not given",
    },
    "write-counts": { type: "boolean", what: "write the counts by kind and type into the README.md beside the data" },
  },
  run: async (given, { say }) => {
    const [path = SHIPPED_DATA, ...more] = given.words;
    if (more.length > 0) throw usageError("check:data takes one PATH.");
    const input = await openInput(path, "liaison");
    await validateInputs([input], { surroundings: NO_SURROUNDINGS });
    const data = await readData(input, given.text("texts") ?? TEXTS);
    const count = data.texts.size;
    say(`${data.entities.length} entities, ${data.relationships.length} relationships, ${data.sources.length} sources`);
    if (count < data.sources.length)
      say(
        `${data.sources.length - count} of the documents are not at hand; rules that need their text pass over them.`,
      );
    let found = 0;
    for (const { rule, faults } of checkData(data)) {
      found += faults.length;
      say(`${rule.name}: ${faults.length === 0 ? "none" : faults.length} (${rule.what})`);
      for (const fault of faults) say(`  ${faultText(fault)}`);
    }
    if (given.flag("write-counts")) await writeCounts(join(path, "README.md"), countTables(data));
    say(`${found} ${found === 1 ? "fault" : "faults"}`);
    return found === 0 ? 0 : 1;
  },
};

async function writeCounts(file: string, tables: string): Promise<void> {
  const card = await readFile(file, "utf8").catch(() => "");
  const filled = fillCounts(card, tables);
  if (filled === undefined) throw usageError(`${file} has no <!-- counts --> … <!-- /counts --> to write into.`);
  if (filled !== card) await writeFile(file, filled);
}
