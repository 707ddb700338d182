import { expect, test } from "vitest";
import { COMMANDS } from "../../../seed/commands/commands.ts";
import { helpText } from "../../../seed/commands/help.ts";
import { readArguments } from "../../../seed/commands/read-arguments.ts";

const parse = (...args: readonly string[]) => readArguments(args, COMMANDS);

test("a command is read with its words, its options and its flags", () => {
  const request = parse("load", "a", "--format", "csv", "b", "--dry-run", "--dataset=mine");
  if (request.kind !== "run") throw new Error("no command was read");
  const { command, given } = request;
  expect(command.name).toBe("load");
  expect(given.words).toEqual(["a", "b"]);
  expect([given.text("format"), given.text("dataset"), given.flag("dry-run"), given.flag("prune")]).toEqual([
    "csv",
    "mine",
    true,
    false,
  ]);
});

test("what is typed wrongly is answered with what is allowed and the nearest of it", () => {
  expect(() => parse("lod")).toThrow(
    '"lod" is not a command; allowed: load, export, check:data, generate. Did you mean "load"? See --help.',
  );
  expect(() => parse("load", "--dryrun")).toThrow(
    '--dryrun is not an option of load; allowed: --format, --dataset, --dry-run, --prune. Did you mean "--dry-run"?',
  );
  expect(() => parse("load", "a", "--dataset")).toThrow("--dataset needs a value: --dataset NAME.");
  expect(() => parse("export", "--format", "--out")).toThrow("--format needs a value: --format csv.");
  expect(() => parse("load", "--prune=yes")).toThrow("--prune takes no value.");
});

test("help is asked for in every usual way", () => {
  for (const args of [[], ["--help"], ["-h"], ["help"]])
    expect(parse(...args)).toEqual({ kind: "help", command: undefined });
  expect(parse("load", "--help")).toMatchObject({ kind: "help", command: { name: "load" } });
  expect(parse("load", "-h")).toMatchObject({ kind: "help", command: { name: "load" } });
});

test("the help of a command names each of its options", () => {
  for (const command of COMMANDS)
    for (const name of Object.keys(command.options)) expect(helpText(COMMANDS, command)).toContain(`--${name}`);
});
