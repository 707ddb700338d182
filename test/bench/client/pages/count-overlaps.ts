/** The boxes of nodes and their labels in a layout, and how many of them overlap. Used by the benchmark's contenders. */
import { nodeLabel } from "../../../../client/canvas/node-labels.ts";
import { overlap, type Rect } from "../../../../client/canvas/place-labels.ts";
import { LABEL_GAP, NODE_RADIUS, type Places } from "../../../../client/layout/layout-job.ts";
import type { Scene } from "../../../../client/state/scene.ts";

/** The width of the frame that is laid out for, in CSS pixels. */
export const FRAME_WIDTH = 1280;

/** The boxes of nodes and labels at zoom 1. */
export function boxes(scene: Pick<Scene, "nodes">, places: Places): readonly Rect[] {
  return scene.nodes.flatMap((node) => {
    const at = places[node.id];
    if (at === undefined) return [];
    const { width, height } = nodeLabel(node, "web", FRAME_WIDTH);
    return [
      { x: at.x - NODE_RADIUS, y: at.y - NODE_RADIUS, width: 2 * NODE_RADIUS, height: 2 * NODE_RADIUS },
      { x: at.x - width / 2, y: at.y + NODE_RADIUS + LABEL_GAP, width, height },
    ];
  });
}

/** How many pairs overlap; of pairs of which both stand before `from`, none is counted. */
export function overlapsOf(rects: readonly Rect[], from = 0): number {
  return rects.reduce(
    (sum, rect, at) => sum + rects.slice(Math.max(at + 1, from)).filter((other) => overlap(rect, other)).length,
    0,
  );
}
