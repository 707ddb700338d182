/**
 * What a load brings, as far as it must be remembered while files stream by: for each id its label, owner, checksum and
 * place. The only thing whose size grows with the input.
 */
import type { Position } from "../raw.ts";

/** A remembered fact. `label` is the kind of an entity, the type of a relationship, and "" for a source. */
export type LedgerEntry<Label extends string> = {
  readonly label: Label;
  readonly dataset: string;
  readonly checksum: string;
  readonly file: string;
  readonly line: number;
};

/** Remembered facts by id. */
export type Ledger<Label extends string> = ReadonlyMap<string, LedgerEntry<Label>>;

/** The place of a remembered fact. */
export function placeOf({ file, line }: LedgerEntry<string>): Position {
  return { file, line, column: 1 };
}
