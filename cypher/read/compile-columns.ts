/**
 * Lays out the columns of a row so that the statement's text hangs neither on the order in which a question asks for
 * fields nor on their keys: Neo4j plans each text anew, and knows those it has seen. Called by the compilers of shapes.
 */
import type { Piece, ReadRow } from "./writer.ts";

/** The columns, the clauses before them, and a reader of a row for each slot, in the order of the slots. */
export type Columns = {
  readonly clauses: readonly string[];
  readonly exprs: readonly string[];
  readonly reads: readonly ReadRow[];
};

/** Compiles the slots in the order of what they ask for; a plain value that is asked twice has one column. `first` are columns that stand before. */
export function compileColumns<S extends object>(
  slots: readonly S[],
  first: readonly string[],
  compile: (slot: S) => Piece,
): Columns {
  const clauses: string[] = [];
  const exprs = [...first];
  const reads = new Map<number, ReadRow>();
  const order = slots
    .map((slot, index) => ({ slot, index, sign: signOf(slot) }))
    .sort((a, b) => compare(a.sign, b.sign));
  for (const { slot, index } of order) {
    const { clauses: before, expr, decode, row: inner } = compile(slot);
    clauses.push(...before);
    if (inner !== undefined) {
      const start = exprs.length;
      exprs.push(...inner.exprs);
      reads.set(index, (row, base) => inner.read(row, base + start));
      continue;
    }
    if (expr === "null") {
      reads.set(index, () => decode(null));
      continue;
    }
    const known = exprs.indexOf(expr);
    const place = known < 0 ? exprs.push(expr) - 1 : known;
    reads.set(index, (row, base) => decode(row[base + place]));
  }
  return { clauses, exprs, reads: slots.map((_, index) => reads.get(index) ?? (() => null)) };
}

/** What of a slot shows in the text: not its keys, and of values that travel as parameters only whether there are any. */
function signOf(slot: object): string {
  return JSON.stringify(slot, (name, value) => {
    if (SILENT.has(name)) return undefined;
    return VALUES.has(name) ? value === null : value;
  });
}

/** The names of what a slot holds for its answer alone. */
const SILENT: ReadonlySet<string> = new Set(["key", "size", "on", "later"]);

/** The names of what a slot or a condition within it holds that travels as a parameter. */
const VALUES: ReadonlySet<string> = new Set([
  ...["asOf", "roles", "from", "to", "except", "ids", "among", "touching", "statuses", "certainties", "sources", "is"],
  ...["equals", "startsWith", "contains", "min", "max"],
]);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
