/** The table of statements that make constraints and indexes, each with its parameters and row. Used by the schema. */
import type { BoltInteger } from "../bolt-integer.ts";
import { text } from "../columns.ts";
import { defineStatement, type None } from "../statement.ts";

/** Constraints and indexes; each is made only if it is missing. */
export const SCHEMA_STATEMENTS = {
  createEntityIdConstraint: defineStatement<None, None>("create-entity-id-constraint", {}),
  createSourceIdConstraint: defineStatement<None, None>("create-source-id-constraint", {}),
  createDatasetNameConstraint: defineStatement<None, None>("create-dataset-name-constraint", {}),
  createRelationshipIdConstraint: defineStatement<None, None>("create-relationship-id-constraint", {}),
  createEntityNameKeyIndex: defineStatement<None, None>("create-entity-name-key-index", {}),
  createKindNameKeyIndex: defineStatement<None, None>("create-kind-name-key-index", {}),
  createEntityNamesIndex: defineStatement<None, None>("create-entity-names-index", {}),
  createEntityAliasesIndex: defineStatement<None, None>("create-entity-aliases-index", {}),
  fillAliasKeys: defineStatement<None, None>("fill-alias-keys", {}),
  listIndexes: defineStatement<{ readonly limit: BoltInteger }, { readonly name: string }>("list-indexes", {
    name: text,
  }),
  awaitIndexes: defineStatement<{ readonly seconds: BoltInteger }, None>("await-indexes", {}),
} as const;
