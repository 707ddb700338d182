/** The room that a node takes with its label below it, and the way back from a box to the node. Shared by the kernels. */
import type { Point } from "../state/view.ts";
import type { Box } from "./find-room.ts";
import { LABEL_GAP, type LayoutNode, NODE_RADIUS } from "./layout-job.ts";

const PADDING = 6;

/** How far the middle of the box lies below the middle of the node. */
function shiftOf(node: LayoutNode): number {
  return node.height > 0 ? (LABEL_GAP + node.height) / 2 : 0;
}

/** The box of a node at a place. */
export function boxOf(node: LayoutNode, { x, y }: Point, fixed: boolean): Box {
  return {
    x,
    y: y + shiftOf(node),
    halfWidth: Math.max(node.width / 2, NODE_RADIUS) + PADDING,
    halfHeight: NODE_RADIUS + shiftOf(node) + PADDING / 2,
    fixed,
  };
}

/** Where the node of a box stands, in whole units. */
export function placeOf(node: LayoutNode, box: Box): Point {
  return { x: Math.round(box.x), y: Math.round(box.y - shiftOf(node)) };
}
