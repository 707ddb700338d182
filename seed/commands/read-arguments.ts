/** Parses what was typed after `liaison`: the command, its options and words. Called by main.ts. */
import { parseArgs } from "node:util";
import { didYouMean, suggest } from "../../cypher/suggest.ts";
import type { Command, Given } from "./command.ts";
import { usageError } from "./usage-error.ts";

/** What to do: run a command, or show the help of one or of all. */
export type Request =
  | { readonly kind: "run"; readonly command: Command; readonly given: Given }
  | { readonly kind: "help"; readonly command: Command | undefined };

/** The request in `args`. Throws a usage error (`isUsageError`) that names what is allowed. */
export function readArguments(args: readonly string[], commands: readonly Command[]): Request {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help")
    return { kind: "help", command: undefined };
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name);
    throw usageError(
      `"${name}" is not a command; allowed: ${names.join(", ")}.${didYouMean(suggest(name, names))} See --help.`,
    );
  }
  return readOptions(command, rest);
}

function readOptions(command: Command, args: readonly string[]): Request {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { type: "boolean" } as const }).map(([name, { type }]) => [
      name,
      { type },
    ]),
  );
  // Not strict: the errors of parseArgs could only be told apart by their text.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.rawName === "-h") return { kind: "help", command };
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName);
    if (option.type === "boolean") {
      if (token.value !== undefined) throw usageError(`--${token.name} takes no value.`);
      flags.add(token.name);
    } else {
      if (token.value === undefined || (token.inlineValue === false && token.value.startsWith("--")))
        throw usageError(`--${token.name} needs a value: --${token.name} ${option.value ?? "VALUE"}.`);
      texts.set(token.name, token.value);
    }
  }
  const given: Given = { text: (name) => texts.get(name), flag: (name) => flags.has(name), words: positionals };
  return { kind: "run", command, given };
}

function unknownOption(command: Command, typed: string) {
  const names = Object.keys(command.options).map((name) => `--${name}`);
  return usageError(
    `${typed} is not an option of ${command.name}; allowed: ${names.join(", ")}.${didYouMean(suggest(typed, names))}`,
  );
}
