/** Puts a world into the shared Neo4j of the tests, in the form in which the loader stores facts, and nothing else. */
import { type Door, openDoor } from "../../../cypher/door.ts";
import { type CountRow, LOAD_STATEMENTS } from "../../../cypher/load-statements.ts";
import { SILENT_LOG } from "../../../cypher/log.ts";
import { KIND_NAMES } from "../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { applySchema } from "../../../cypher/schema/apply-schema.ts";
import { fillSlot, type None, type Statement } from "../../../cypher/statement.ts";
import { datasetProperties, entityRow, relationshipRow, sourceRow } from "../../../seed/load/stored-properties.ts";
import type { World } from "./oracle/world.ts";

const STAMP = { dataset: "test", checksum: "0" };

const WIPE: Statement<None, CountRow> = {
  name: "wipe",
  text: "MATCH (n) WITH n LIMIT 500 DETACH DELETE n RETURN count(*) AS count",
  columns: { count: Number },
};

/** A door to the tests' Neo4j. */
export function openTestDoor(connection: Parameters<typeof openDoor>[0]["connection"]): Door {
  return openDoor({ connection, deadlineMs: 60_000, log: SILENT_LOG });
}

/** Empties the database. */
export async function wipe(door: Door): Promise<void> {
  let left = 1;
  while (left > 0) left = (await door.write(WIPE, {}))[0]?.count ?? 0;
}

/** Replaces whatever is in the database by the world, indexes and all. */
export async function writeWorld(door: Door, world: World): Promise<void> {
  await wipe(door);
  await applySchema(door);
  await door.transact(async (run) => {
    await run(LOAD_STATEMENTS.writeSources, { rows: world.sources.map((fact) => sourceRow(fact, STAMP)) });
    for (const kind of KIND_NAMES) {
      const others = KIND_NAMES.filter((other) => other !== kind).join(":");
      const write = fillSlot(fillSlot(LOAD_STATEMENTS.writeEntities, "__KIND__", kind), "__OTHER_KINDS__", others);
      const facts = world.entities.filter((fact) => fact.kind === kind);
      await run(write, { rows: facts.map((fact) => entityRow(fact, STAMP)) });
    }
    for (const type of RELATIONSHIP_TYPE_NAMES) {
      const write = fillSlot(LOAD_STATEMENTS.writeRelationships, "__TYPE__", type);
      const facts = world.relationships.filter((fact) => fact.type === type);
      await run(write, { rows: facts.map((fact) => relationshipRow(fact, STAMP)) });
    }
    for (const { name, title, description, checksum, loadedAt } of world.datasets) {
      const fact = { name, title, description, licence: "none" };
      await run(LOAD_STATEMENTS.writeDataset, { name, properties: datasetProperties(fact, checksum, loadedAt) });
    }
  });
}
