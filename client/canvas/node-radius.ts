/** How large nodes are drawn: all alike, or by how many relationships each has. Pure. */
import { NODE_RADIUS } from "../layout/layout-job.ts";
import type { Scene, SceneNode } from "../state/scene.ts";
import type { SizeBy } from "../state/view.ts";

const LEAST = 8;
const MOST = 18;

/** The radius of each node of a scene, in units of the canvas; by degree, the area grows as the degree does. */
export function radiusBy(sizeBy: SizeBy | null, scene: Scene): (node: SceneNode) => number {
  if (sizeBy === null) return () => NODE_RADIUS;
  const most = scene.nodes.reduce((max, { degree }) => Math.max(max, degree), 1);
  return ({ degree }) => Math.sqrt(LEAST ** 2 + (MOST ** 2 - LEAST ** 2) * (degree / most));
}
