/** Neo4j's plans of the statements that read the structure, and of those that fetch what walks have found. */
import { expect, test } from "vitest";
import { boltInteger } from "../../../cypher/bolt-integer.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { askEntitiesById, askRelationshipsById, idParams, relationshipParams } from "../../../cypher/read/ask-by-id.ts";
import { fillStatement } from "../../../cypher/read/read-statements.ts";
import { BAD, openPlans } from "../read/explain.ts";

const explain = openPlans();

const entities = askEntitiesById([{ key: "name", kinds: null, field: "name" }]);
const relationships = askRelationshipsById([
  { key: "id", field: "id" },
  { key: "from", field: "from", entity: [{ key: "name", kinds: null, field: "name" }] },
]);
const keys = RELATIONSHIP_TYPE_NAMES.map((type) => ({ type, id: "r1" }));

test.each<readonly [what: string, text: string, params: Readonly<Record<string, unknown>>, seeks: string]>([
  ["the version", fillStatement("structure-version", {}), {}, "NodeCountFromCountStore"],
  [
    "entities",
    fillStatement("structure-entities", {}),
    { after: "", limit: boltInteger(10) },
    "NodeUniqueIndexSeekByRange",
  ],
  [
    "relationships",
    fillStatement("structure-relationships", {}),
    { after: "a", upTo: "b" },
    "NodeUniqueIndexSeekByRange",
  ],
  ["entities by id", entities.text, { ...entities.params, ...idParams(["a"]) }, "NodeUniqueIndexSeek"],
  [
    "relationships by id",
    relationships.text,
    { ...relationships.params, ...relationshipParams(keys) },
    "DirectedRelationshipUniqueIndexSeek",
  ],
])("%s: served by an index, without a product or a warning, and with a limit", async (_, text, params, seeks) => {
  const { operators, warnings } = await explain(text, params);
  expect(warnings).toEqual([]);
  expect(operators).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${seeks}`))]));
  expect(operators.filter((operator) => BAD.test(operator))).toEqual([]);
  expect(text).toMatch(/LIMIT (\d+|\$\w+)\s*$/);
});
