import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { boltInteger } from "../../cypher/bolt-integer.ts";
import { DATASET_STATEMENTS } from "../../cypher/dataset-statements.ts";
import { openDoor } from "../../cypher/door.ts";
import { EXPORT_STATEMENTS } from "../../cypher/export-statements.ts";
import { LOAD_STATEMENTS } from "../../cypher/load-statements.ts";
import { SILENT_LOG } from "../../cypher/log.ts";
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { applySchema } from "../../cypher/schema/apply-schema.ts";
import { SCHEMA_ITEMS } from "../../cypher/schema/schema-items.ts";
import type { Parameters } from "../../cypher/statement.ts";
import { loadInputs } from "../../seed/load/load.ts";
import { openInput } from "../../seed/read/readers.ts";
import { SHIPPED_DATA } from "../../seed/seed-if-empty.ts";
import { wipe } from "./read/write-world.ts";

const door = openDoor({ connection: inject("neo4j"), deadlineMs: 30_000, log: SILENT_LOG });
const { uri, username, password, database } = inject("neo4j");
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));

beforeAll(async () => {
  await wipe(door);
  await applySchema(door);
  await loadInputs(door, [await openInput(SHIPPED_DATA, "auto")]);
});
afterAll(async () => {
  await door.close();
  await driver.close();
});

test("the schema is made once, with a constraint for each type and an index for each kind", async () => {
  expect(await applySchema(door)).toEqual([]);
  const { rows } = await door.readText(
    "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name LIMIT 1000",
    {},
  );
  expect(rows.flat()).toEqual(expect.arrayContaining(SCHEMA_ITEMS.map(({ name }) => name)));
  const names = SCHEMA_ITEMS.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(RELATIONSHIP_TYPE_NAMES.map((type) => `${type}_id`)));
  expect(names).toEqual(expect.arrayContaining(KIND_NAMES.map((kind) => `${kind}_name_key`)));
});

type Named = { readonly name: string; readonly text: string };

function instances({ name, text }: Named): readonly (readonly [string, string])[] {
  const others = KIND_NAMES.slice(1).join(":");
  const filled = text.replaceAll("__KIND__", "Official").replaceAll("__OTHER_KINDS__", others);
  if (!filled.includes("__TYPE__")) return [[name, filled]];
  return RELATIONSHIP_TYPE_NAMES.map((type) => [`${name} of ${type}`, filled.replaceAll("__TYPE__", type)]);
}

const STATEMENTS = Object.values({ ...LOAD_STATEMENTS, ...EXPORT_STATEMENTS, ...DATASET_STATEMENTS }).flatMap(
  instances,
);

const PARAMETERS: Parameters = {
  rows: [],
  ids: [],
  datasets: [],
  name: "x",
  since: "",
  properties: {},
  after: "",
  limit: boltInteger(10),
};

/** Operators that read everything there is. */
const FULL_SCANS = /^(AllNodesScan|NodeByLabelScan|(Directed|Undirected)(AllRelationshipsScan|RelationshipTypeScan))/;

function operators(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*$/, ""), ...plan.children.flatMap(operators)];
}

test.each(STATEMENTS)("%s reads no more than it needs and causes no warning", async (_, text) => {
  const session = driver.session({ database });
  const { summary } = await session.run(`EXPLAIN ${text}`, PARAMETERS).finally(() => session.close());
  const scans = summary.plan === false ? [] : operators(summary.plan).filter((name) => FULL_SCANS.test(name));
  expect(scans).toEqual([]);
  // A property that no fact of the shipped set has yet is no mistake of the statement.
  const warnings = summary.notifications.filter(({ code }) => !code.endsWith("UnknownPropertyKeyWarning"));
  expect(warnings.map(({ description }) => description)).toEqual([]);
});
