/**
 * The table of the statements that read: each is `cypher/statements/<name>.cypher` with slots, which are filled with
 * compiled text. The `ask-….ts` files fill them; a test compares the table with the files.
 */
import { loadStatement } from "../load-statement.ts";
import { LiaisonError } from "../model/liaison-error.ts";

/** The slots of each statement, as they stand in its file between double underscores. */
export const READ_STATEMENTS = {
  node: ["ENTITY_CLAUSES", "ENTITY_ROW", "SOURCE_ROW", "EACH_TYPE", "RELATIONSHIP_CLAUSES", "RELATIONSHIP_ROW"],
  "entities-page": ["LABEL", "WHERE", "ORDER_AND_LIMIT", "CLAUSES", "ROW", "TOTAL", "FACET_CLAUSES", "FACETS"],
  "relationships-page": ["MATCH", "WHERE", "ORDER_AND_LIMIT", "CLAUSES", "ROW", "TOTAL", "FACET_CLAUSES", "FACETS"],
  search: ["FILTER", "AND_FILTER", "WHERE", "ORDER_AND_LIMIT", "CLAUSES", "ROW", "FACET_CLAUSES", "FACETS"],
  neighborhood: ["LEVELS", "TYPES", "AND_LINK", "LINK_CLAUSES", "LINK_ROW", "NODE_CLAUSES", "NODE_ROW", "DEGREES"],
  "neighborhood-level": ["TYPES", "LABEL", "AND_LINK", "DEPTH"],
  "sources-page": ["ROW"],
  source: ["ROW"],
  dataset: ["KIND_COUNTS", "TYPE_COUNTS"],
  "entities-by-id": ["CLAUSES", "ROW"],
  "relationships-by-id": ["EACH_TYPE", "CLAUSES", "ROW"],
  "structure-version": [],
  "structure-entities": [],
  "structure-relationships": [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a statement that reads. */
export type ReadName = keyof typeof READ_STATEMENTS;

/** A text for each slot of the statement. */
export type Filling<Name extends ReadName> = Readonly<Record<(typeof READ_STATEMENTS)[Name][number], string>>;

/** The statement with its slots filled. */
export function fillStatement<Name extends ReadName>(name: Name, filling: Filling<Name>): string {
  const texts = new Map<string, string>(Object.entries(filling));
  return loadStatement(name).replace(/__([A-Z_]+?)__/g, (_, slot: string) => {
    const text = texts.get(slot);
    if (text === undefined)
      throw new LiaisonError("INTERNAL", `The statement ${name} has no text for its slot ${slot}.`);
    return text;
  });
}
