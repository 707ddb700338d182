/** The Neo4j that the tests of the `graph` project share. */
import neo4j from "neo4j-driver";
import { expect, inject, test } from "vitest";

test("the shared Neo4j answers and is a Community 5.26", async () => {
  const { uri, username, password, database } = inject("neo4j");
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery("CALL dbms.components() YIELD versions, edition", {}, { database });
    expect(records.map((record) => record.toObject())).toEqual([
      { edition: "community", versions: [expect.stringMatching(/^5\.26\.\d+$/)] },
    ]);
  } finally {
    await driver.close();
  }
});
