/**
 * What the compilers of shapes share: fresh variable names, collected parameters, and the pieces they make. Statement
 * text is drawn only from fixed fragments and the model's own names; whatever a user gave travels as a parameter.
 */
import { boltInteger } from "../bolt-integer.ts";
import { isKind, type Kind } from "../model/kinds.ts";
import { LiaisonError } from "../model/liaison-error.ts";
import type { Answer } from "./graph.ts";
import type { OrderKey } from "./order-key.ts";
import type { ConnectionShape, EntityShape, Page, RelationshipShape } from "./shape.ts";

/**
 * A compiled part of an answer: `clauses` to run before, the `expr` that then holds its value, and `decode`, which
 * turns the value as it came over Bolt (scalars and positional lists) into the answer.
 */
export type Piece = {
  readonly clauses: readonly string[];
  readonly expr: string;
  readonly decode: (value: unknown) => unknown;
  /** Where `expr` is a list: its elements, which may as well stand in a longer row, and how they are read from place `base` on. */
  readonly row?: { readonly exprs: readonly string[]; readonly read: ReadRow };
};

/** Reads a part of an answer from a row of positional values, in which its columns begin at `base`. */
export type ReadRow = (row: readonly unknown[], base: number) => unknown;

/** The names of parameters and variables of one statement. */
export type Scope = {
  readonly params: Record<string, unknown>;
  /** Keeps the value as a parameter and answers its name with `$`. */
  param(value: unknown): string;
  /** The same for whole numbers, which `LIMIT` insists on. */
  integer(value: number): string;
  /** A variable name that nobody has used. */
  fresh(stem: string): string;
};

/** A new scope, empty or with the parameters that a statement's own text names. */
export function openScope(named: Readonly<Record<string, unknown>> = {}): Scope {
  const params: Record<string, unknown> = { ...named };
  let count = 0;
  const keep = (value: unknown): string => {
    const name = `p${count++}`;
    params[name] = value;
    return `$${name}`;
  };
  return {
    params,
    param: keep,
    integer: (value) => keep(boltInteger(value)),
    fresh: (stem) => `${stem}${count++}`,
  };
}

/** The variables of a relationship's ends, where the statement has them. */
export type Ends = { readonly from: string; readonly to: string };

/** The variables of a row that a connection pages over: `null` where a row has no such part. */
export type RowVariables = {
  readonly relationship: string | null;
  readonly ends: Ends | null;
  readonly entity: string | null;
  /** The kinds of which the entity is one; null is for any. */
  readonly kinds: readonly Kind[] | null;
  readonly self: string | null;
  /** Expression of the match quality of a search; null elsewhere. */
  readonly quality: string | null;
};

/**
 * A compiled connection: rows need `clauses` and `row`; `decode` takes the rows (one more than the page), the total, and
 * the facets as `compile-facets.ts` compiles those that are asked.
 */
export type ConnectionPiece = {
  readonly clauses: readonly string[];
  readonly row: string;
  readonly wantsTotal: boolean;
  readonly facets: ReadonlySet<string>;
  readonly decode: (rows: readonly unknown[], total: unknown, facets: unknown) => unknown;
};

/** The compilers, which call each other. Put together in `compiler.ts`. */
export type Compiler = {
  readonly scope: Scope;
  entity(variable: string, shape: EntityShape, kinds: readonly Kind[] | null): Piece;
  relationship(variable: string, shape: RelationshipShape, ends: Ends | null): Piece;
  connection(rows: RowVariables, keys: readonly OrderKey[], page: Page, shape: ConnectionShape): ConnectionPiece;
};

/** The value as a list. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new LiaisonError("INTERNAL", `A row from the database held ${typeof value} where a list was expected.`);
}

/** The value as a list of texts; null is the empty list. */
export function asTexts(value: unknown): readonly string[] {
  return value === null || value === undefined ? [] : asList(value).map(String);
}

/** The value as text, or null. */
export function asTextOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** The value as a kind. */
export function asKind(value: unknown): Kind {
  const text = String(value);
  if (isKind(text)) return text;
  throw new LiaisonError("INTERNAL", `A row from the database held "${text}" where a kind was expected.`);
}

/** What an object piece decoded to, as an answer. */
export function asAnswer(value: unknown): Answer {
  return value as Answer;
}
