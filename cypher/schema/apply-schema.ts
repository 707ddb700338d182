/** Brings the database's constraints and indexes up to the model. Called by the loader before it writes. */
import { boltInteger } from "../bolt-integer.ts";
import type { CallOptions, Door } from "../door.ts";
import { SCHEMA_ITEMS } from "./schema-items.ts";
import { SCHEMA_STATEMENTS } from "./schema-statements.ts";

// Far more than Liaison makes; a list that were cut would only cause IF NOT EXISTS statements that do nothing.
const MOST_INDEXES = 1_000;
const FILL_SECONDS = 300;

/**
 * Makes what is missing and waits until every index is filled. Resolves to the names that were made: none on a second
 * run. Rejects with LiaisonError.
 */
export async function applySchema(door: Door, options: CallOptions = {}): Promise<readonly string[]> {
  const rows = await door.read(SCHEMA_STATEMENTS.listIndexes, { limit: boltInteger(MOST_INDEXES) }, options);
  const present = new Set(rows.map(({ name }) => name));
  const missing = SCHEMA_ITEMS.filter(({ name }) => !present.has(name));
  for (const { statement } of missing) await door.write(statement, {}, options);
  // A graph that was loaded before there was this index has the names in another form only.
  if (missing.some(({ name }) => name === "entity_aliases"))
    await door.write(SCHEMA_STATEMENTS.fillAliasKeys, {}, options);
  await door.read(
    SCHEMA_STATEMENTS.awaitIndexes,
    { seconds: boltInteger(FILL_SECONDS) },
    { ...options, deadlineMs: (FILL_SECONDS + 10) * 1_000 },
  );
  return missing.map(({ name }) => name);
}
