/** The size of nodes: all alike, or by degree. */
import { expect, it } from "vitest";
import { radiusBy } from "../../../client/canvas/node-radius.ts";
import { NODE_RADIUS } from "../../../client/layout/layout-job.ts";
import { sceneNode, sceneOfParts } from "./any-scene.ts";

it("is the same for all, or grows with the number of relationships, within bounds", () => {
  const nodes = [0, 5, 20].map((degree) => sceneNode(String(degree), "Official", { degree }));
  const scene = sceneOfParts(nodes, []);
  expect(nodes.map(radiusBy(null, scene))).toEqual([NODE_RADIUS, NODE_RADIUS, NODE_RADIUS]);
  expect(nodes.map(radiusBy("degree", scene)).map(Math.round)).toEqual([8, 11, 18]);
});
