/** What every command of the command line is, and what it is given. Must not know of the server. */
import type { Door } from "../../cypher/door.ts";
import type { Progress } from "../progress.ts";

/** An option: whether a value follows it, and its line in `--help`. */
export type Option = { readonly type: "string" | "boolean"; readonly value?: string; readonly what: string };

/** What was typed: options by name, and the words that are none. */
export type Given = {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly words: readonly string[];
};

/** What a command may use. `withDoor` opens Neo4j for the work and closes it afterwards, whatever happens. */
export type Tools = {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly withDoor: <T>(work: (door: Door) => Promise<T>) => Promise<T>;
};

/** A command. `run` resolves to its exit code: 0 done, 1 something is at fault; it throws LiaisonError otherwise. */
export type Command = {
  readonly name: string;
  /** The words after the name, for `--help`: "PATH…". */
  readonly words: string;
  readonly what: string;
  readonly options: { readonly [name: string]: Option };
  run(given: Given, tools: Tools): Promise<0 | 1>;
};
