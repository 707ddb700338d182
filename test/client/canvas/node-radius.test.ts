/** The size of nodes: all alike, by degree, or by a measure. */
import { expect, it } from "vitest";
import { radiusBy } from "../../../client/canvas/node-radius.ts";
import { NODE_RADIUS } from "../../../client/layout/layout-job.ts";
import { sceneNode, sceneOfParts } from "./any-scene.ts";

it("is the same for all, or grows with the number of relationships or a measure, within bounds", () => {
  const nodes = [0, 5, 20].map((degree) => sceneNode(String(degree), "Official", { degree }));
  const scene = sceneOfParts(nodes, []);
  expect(nodes.map(radiusBy(null, scene))).toEqual([NODE_RADIUS, NODE_RADIUS, NODE_RADIUS]);
  expect(nodes.map(radiusBy("degree", scene)).map(Math.round)).toEqual([8, 11, 18]);
  const shares = { betweenness: 0, pageRank: 0.02, community: 0 };
  const measures = new Map([["5", shares]]);
  expect(nodes.map(radiusBy("pageRank", scene, measures)).map(Math.round)).toEqual([8, 18, 8]);
  expect(nodes.map(radiusBy("betweenness", scene, measures)).map(Math.round)).toEqual([8, 8, 8]);
});
