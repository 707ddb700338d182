/** The text of `--help`. Called by main.ts. */
import type { Command } from "./command.ts";

/** How to use one command, or a list of all. */
export function helpText(commands: readonly Command[], command: Command | undefined): string {
  if (command === undefined) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const list = commands.map(({ name, what }) => `  ${name.padEnd(width)}  ${what}`);
    return ["Usage: liaison COMMAND [options]", "", ...list, "", "liaison COMMAND --help tells more."].join("\n");
  }
  const options = Object.entries(command.options).map(
    ([name, { value, what }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, what] as const,
  );
  const width = Math.max(0, ...options.map(([left]) => left.length));
  const usage = `Usage: liaison ${command.name} ${command.words}`.trimEnd();
  const lines = options.map(([left, what]) => `  ${left.padEnd(width)}  ${what}`);
  return [usage, "", command.what, ...(lines.length > 0 ? ["", ...lines] : [])].join("\n");
}
