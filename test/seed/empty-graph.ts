/** The shared Neo4j of the `graph` project, emptied, behind a door. */
import neo4j from "neo4j-driver";
import { inject, onTestFinished } from "vitest";
import { type Door, openDoor } from "../../cypher/door.ts";
import { SILENT_LOG } from "../../cypher/log.ts";

/** Removes every node and opens a door that closes when the test ends. */
export async function openEmptyGraph(): Promise<Door> {
  const connection = inject("neo4j");
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  const session = driver.session({ database: connection.database });
  await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS");
  await session.close();
  await driver.close();
  const door = openDoor({ connection, deadlineMs: 20_000, log: SILENT_LOG });
  onTestFinished(() => door.close());
  return door;
}

/** Everything in the graph as plain lists, in a fixed order, without what depends on the clock. */
export async function dumpGraph(door: Door) {
  const nodes = await door.readText(
    "MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties ORDER BY labels, node.id, node.name LIMIT 10000",
    {},
  );
  const ties = await door.readText(
    "MATCH (from)-[tie]->(to) RETURN type(tie) AS type, from.id, to.id, properties(tie) ORDER BY type, tie.id LIMIT 10000",
    {},
  );
  return { nodes: nodes.rows, ties: ties.rows };
}
