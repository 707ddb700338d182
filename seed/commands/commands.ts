/** The registry of commands. A new command is a new file in this list. Used by main.ts. */
import { checkDataCommand } from "./check-data-command.ts";
import type { Command } from "./command.ts";
import { exportCommand } from "./export-command.ts";
import { generateCommand } from "./generate-command.ts";
import { loadCommand } from "./load-command.ts";

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Command[] = [loadCommand, exportCommand, checkDataCommand, generateCommand];
