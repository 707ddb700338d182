/**
 * Named Cypher statements: the text of `cypher/statements/<name>.cypher` with its parameters and row as types. Made for
 * the tables `load-statements.ts`, `export-statements.ts` and `schema/schema-statements.ts`; the statements of the API are
 * composed in `read/`. Must not know of connections.
 */
import type { Column } from "./columns.ts";
import { loadStatement } from "./load-statement.ts";
import { isKind } from "./model/kinds.ts";
import { isRelationshipType } from "./model/relationship-types.ts";

/** Parameters by name. Whole numbers for LIMIT are made with `boltInteger`. */
export type Parameters = { readonly [name: string]: unknown };

/** No parameters, or no columns. */
export type None = Readonly<Record<string, never>>;

/** A reader for each column of a row; a row that does not fit is a fault of ours. */
export type Columns<Row> = { readonly [Name in keyof Row]: Column<Row[Name]> };

/** A statement that takes `Params` and answers rows of the shape `Row`. */
export type Statement<Params extends Parameters, Row> = {
  readonly name: string;
  readonly text: string;
  readonly columns: Columns<Row>;
  /** Only there to carry the type of the parameters. */
  readonly params?: Params;
};

/**
 * The statement in `cypher/statements/<name>.cypher`. `columns` reads each column that the statement returns; the order
 * does not matter, the names must be those of the RETURN clause.
 */
export function defineStatement<Params extends Parameters, Row>(
  name: string,
  columns: Columns<Row>,
): Statement<Params, Row> {
  return { name, text: loadStatement(name), columns };
}

/** The slots of a text: labels and types cannot be parameters without a full scan, so they are written into the text. */
export type Slot = "__KIND__" | "__TYPE__" | "__OTHER_KINDS__";

/**
 * The statement with a slot filled. Only names of the model are accepted (for `__OTHER_KINDS__` several, joined by `:`),
 * so that no text from outside can ever become Cypher. Throws a plain Error otherwise, or if the slot is not there.
 */
export function fillSlot<Params extends Parameters, Row>(
  statement: Statement<Params, Row>,
  slot: Slot,
  name: string,
): Statement<Params, Row> {
  const known = slot === "__TYPE__" ? isRelationshipType(name) : name.split(":").every(isKind);
  if (!known) throw new Error(`"${name}" is no name of the model and cannot fill ${slot}`);
  if (!statement.text.includes(slot)) throw new Error(`${statement.name}.cypher has no slot ${slot}`);
  return { ...statement, name: `${statement.name}/${name}`, text: statement.text.replaceAll(slot, name) };
}
