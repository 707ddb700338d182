/** The graph in Neo4j keeps the contract. */
import { afterAll, inject } from "vitest";
import { openNeo4jGraph } from "../../../cypher/read/neo4j-graph.ts";
import { describeGraph } from "./graph-contract.ts";
import { openTestDoor, writeWorld } from "./write-world.ts";

const door = openTestDoor(inject("neo4j"));
afterAll(() => door.close());

describeGraph("the graph in Neo4j", async (world) => {
  await writeWorld(door, world);
  return openNeo4jGraph(door);
});
