/**
 * The constraints and indexes that the model asks for: each with the name under which Neo4j lists it. Derived from the
 * kinds and types, so that a new one brings its own. Must not know of connections.
 */
import { KIND_NAMES } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { fillSlot, type None, type Statement } from "../statement.ts";
import { SCHEMA_STATEMENTS } from "./schema-statements.ts";

/** A constraint or an index: its name in Neo4j and the statement that makes it. */
export type SchemaItem = { readonly name: string; readonly statement: Statement<None, None> };

/** All constraints, then all indexes. */
export const SCHEMA_ITEMS: readonly SchemaItem[] = [
  { name: "entity_id", statement: SCHEMA_STATEMENTS.createEntityIdConstraint },
  { name: "source_id", statement: SCHEMA_STATEMENTS.createSourceIdConstraint },
  { name: "dataset_name", statement: SCHEMA_STATEMENTS.createDatasetNameConstraint },
  ...RELATIONSHIP_TYPE_NAMES.map((type) => ({
    name: `${type}_id`,
    statement: fillSlot(SCHEMA_STATEMENTS.createRelationshipIdConstraint, "__TYPE__", type),
  })),
  { name: "entity_name_key", statement: SCHEMA_STATEMENTS.createEntityNameKeyIndex },
  ...KIND_NAMES.map((kind) => ({
    name: `${kind}_name_key`,
    statement: fillSlot(SCHEMA_STATEMENTS.createKindNameKeyIndex, "__KIND__", kind),
  })),
  { name: "entity_names", statement: SCHEMA_STATEMENTS.createEntityNamesIndex },
  { name: "entity_aliases", statement: SCHEMA_STATEMENTS.createEntityAliasesIndex },
];
