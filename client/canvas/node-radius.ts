/** How large nodes are drawn: all alike, by how many relationships each has, or by a measure of the graph. Pure. */
import { NODE_RADIUS } from "../layout/layout-job.ts";
import type { Measures } from "../state/graph.ts";
import type { Scene, SceneNode } from "../state/scene.ts";
import type { SizeBy } from "../state/view.ts";

const LEAST = 8;
const MOST = 18;

/** The radius of each node of a scene, in units of the canvas: its area grows as the degree or the measure does. */
export function radiusBy(
  sizeBy: SizeBy | null,
  scene: Scene,
  measures: ReadonlyMap<string, Measures> = new Map(),
): (node: SceneNode) => number {
  if (sizeBy === null) return () => NODE_RADIUS;
  const amountOf = ({ id, degree }: SceneNode): number =>
    sizeBy === "degree" ? degree : (measures.get(id)?.[sizeBy] ?? 0);
  const most = scene.nodes.reduce((max, node) => Math.max(max, amountOf(node)), 0) || 1;
  return (node) => Math.sqrt(LEAST ** 2 + (MOST ** 2 - LEAST ** 2) * (amountOf(node) / most));
}
