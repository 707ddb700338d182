/** Why Neo4j ended, in words, from what it and Java wrote. Called by the supervisor; knows texts only, no processes. */

/** How a process ended: its exit code, or the signal that ended it; `failure` says why it never ran at all. */
export type ChildExit = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly failure?: string | undefined;
};

/** Why it ended: `words` for people; `subject` is what was wrong, for programs. */
export type ExitReason = { readonly subject: ExitSubject; readonly words: string };
/** What was wrong; "Neo4j" when nothing more exact is known. */
export type ExitSubject = "setting" | "Bolt port" | "data folder" | "disk" | "memory" | "Java" | "data" | "Neo4j";

type Reason = {
  readonly subject: ExitSubject;
  readonly pattern: RegExp;
  readonly words: (match: RegExpExecArray) => string;
};

const REASONS: readonly Reason[] = [
  {
    subject: "setting",
    pattern: /Unrecognized setting\. No declared setting with name: ([\w.]+?)\.?(?:\s|$)/,
    words: ([, name]) => `neo4j.conf has a setting that Neo4j does not know: ${name}.`,
  },
  {
    subject: "setting",
    pattern: /(?:Error evaluating value for setting|Failed to validate) '([^']+)'[^\n]*/,
    words: ([line]) => `neo4j.conf has a value that Neo4j refuses: ${line}`,
  },
  {
    subject: "Bolt port",
    pattern: /(?:PortBindException|Address already in use)[^\n]*/,
    words: () => "its Bolt port is taken by another program.",
  },
  {
    subject: "data folder",
    pattern:
      /(?:store_lock|FileLockException|Lock file has been locked by another process|OverlappingFileLockException)/,
    words: () =>
      "its data folder is in use by another Neo4j. Stop that one first; its lock goes with it, so no file need be deleted.",
  },
  {
    subject: "disk",
    pattern: /No space left on device/,
    words: () => "the disk is full. Make room, then start again.",
  },
  {
    subject: "disk",
    pattern: /(?:AccessDeniedException|Permission denied)[^\n]*/,
    words: ([line]) => `this user may not read or write its files: ${line}`,
  },
  {
    subject: "memory",
    pattern: /(?:Invalid (?:maximum|initial) heap size|Could not reserve enough space)[^\n]*/,
    words: ([line]) => `Java refuses the heap size: ${line}. Set NEO4J_HEAP to what the machine has.`,
  },
  {
    subject: "memory",
    pattern: /Initial heap size set to a larger value than the maximum heap size/,
    words: () => "NEO4J_HEAP is too small.",
  },
  {
    subject: "memory",
    pattern: /java\.lang\.OutOfMemoryError[^\n]*/,
    words: ([line]) => `it ran out of memory: ${line}. Raise NEO4J_HEAP.`,
  },
  {
    subject: "Java",
    pattern: /(?:UnsupportedClassVersionError|Unrecognized VM option|Unrecognized option)[^\n]*/,
    words: ([line]) => `Java does not fit: ${line}`,
  },
  {
    subject: "data",
    pattern: /(?:StoreUpgrade|UnsupportedLogVersion|unsupported store version|Unknown store version)[^\n]*/i,
    words: ([line]) => `its data were written by another version of Neo4j: ${line}`,
  },
];

/** The reason why Neo4j ended: what kept it from running, else a signal, else a known text in its log, else the last cause there, else its exit code. */
export function explainExit(log: string, exit: ChildExit): ExitReason {
  if (exit.failure !== undefined) return { subject: "Neo4j", words: exit.failure };
  if (exit.signal === "SIGKILL")
    return { subject: "Neo4j", words: "it was killed (SIGKILL), by hand or by a system that ran out of memory." };
  if (exit.signal !== null) return { subject: "Neo4j", words: `it was ended by ${exit.signal}.` };
  for (const { subject, pattern, words } of REASONS) {
    const match = pattern.exec(log);
    if (match !== null) return { subject, words: words(match) };
  }
  const causes = [...log.matchAll(/^(?:Caused by: |.*\bERROR\b\s+)([^\n]+)/gm)];
  const last = causes.at(-1)?.[1]?.trim();
  if (last !== undefined) return { subject: "Neo4j", words: `its log says: ${last}` };
  if (exit.code === 0) return { subject: "Neo4j", words: "something asked it to end, and it did." };
  return { subject: "Neo4j", words: `it ended with exit code ${exit.code ?? "unknown"} and wrote no reason.` };
}
