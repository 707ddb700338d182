/**
 * Faults in what is to be loaded: collected all, shown with place, subject, value and what is allowed. Made by readers and
 * by validation.
 */
import { LiaisonError } from "../cypher/model/liaison-error.ts";
import { didYouMean } from "../cypher/suggest.ts";
import type { Position } from "./raw.ts";

/** One fault. `subject` is what it is about (an id, a column), `problem` a clause that completes it. */
export type Fault = {
  readonly at: Position;
  readonly subject: string;
  readonly problem: string;
  readonly allowed?: string;
  readonly didYouMean?: readonly string[];
};

/** Where faults go. */
export type Report = (fault: Fault) => void;

/** All faults of a load: those kept and how many there were. */
export type FaultList = { readonly add: Report; readonly count: () => number; readonly list: () => readonly Fault[] };

// Enough to mend a file by; a wrong column in a big file would otherwise fill the memory with the same fault.
const KEPT = 1_000;

/** An empty list; it keeps the first thousand and counts the rest. */
export function collectFaults(): FaultList {
  const kept: Fault[] = [];
  let count = 0;
  return {
    add: (fault) => {
      count += 1;
      if (kept.length < KEPT) kept.push(fault);
    },
    count: () => count,
    list: () => kept.toSorted((a, b) => compare(a.at, b.at)),
  };
}

function compare(a: Position, b: Position): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** The fault in one line: `file:line:column subject problem; allowed: … Did you mean …?` */
export function faultText({ at, subject, problem, allowed, didYouMean: near = [] }: Fault): string {
  const place = at.line === 0 ? at.file : `${at.file}:${at.line}:${at.column}`;
  return `${place} ${subject} ${problem}${allowed === undefined ? "" : `; allowed: ${allowed}`}.${didYouMean(near)}`;
}

/** Throws LiaisonError BAD_INPUT with every fault, one a line, up to a thousand, and the number of the rest. */
export function refuseFaults(faults: FaultList): void {
  const count = faults.count();
  if (count === 0) return;
  const shown = faults.list().map(faultText);
  const more = count > shown.length ? [`… and ${count - shown.length} more.`] : [];
  throw new LiaisonError(
    "BAD_INPUT",
    [`${count} ${count === 1 ? "fault" : "faults"}; nothing was written.`, ...shown, ...more].join("\n"),
    { subject: "input", faults: shown },
  );
}
