/**
 * The drawing for a network: neighbours near each other, unrelated things apart, labels under their nodes and never on
 * each other. Springs and repulsion (Fruchterman and Reingold, 1991, with Barnes and Hut's tree), then the boxes of
 * nodes with their labels are parted. Also places newcomers among nodes that must not move.
 */

import { own } from "../state/own.ts";
import { LABEL_GAP, type LayoutJob, type LayoutNode, NODE_RADIUS, type Places } from "./layout-job.ts";
import { neighbourLists } from "./neighbours.ts";
import { type Box, partBoxes } from "./part-boxes.ts";
import { repel } from "./quad-tree.ts";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPRING = 110;
const PADDING = 6;

/** The box of a node with its label below; the label's middle is below the node's, so the box is shifted down. */
function boxOf(node: LayoutNode, x: number, y: number, fixed: boolean): Box {
  const below = NODE_RADIUS + (node.height > 0 ? LABEL_GAP + node.height : 0);
  return {
    x,
    y: y + (below - NODE_RADIUS) / 2,
    halfWidth: Math.max(node.width / 2, NODE_RADIUS) + PADDING,
    halfHeight: (below + NODE_RADIUS) / 2 + PADDING / 2,
    fixed,
  };
}

/** Where nodes begin: fixed ones in their place, newcomers in a sunflower around a placed neighbour, else around 0. */
function begin(job: LayoutJob, xs: Float64Array, ys: Float64Array, fixed: readonly boolean[]): void {
  const lists = neighbourLists(job);
  const fanned = new Map<number, number>();
  const order = job.nodes.map((_, at) => at).sort((a, b) => (lists[b]?.length ?? 0) - (lists[a]?.length ?? 0) || a - b);
  const anyFixed = fixed.includes(true);
  order.forEach((at, rank) => {
    if (fixed[at] === true) return;
    const anchor = lists[at]?.find((each) => fixed[each.index] === true)?.index;
    const count = (anchor === undefined ? rank : (fanned.get(anchor) ?? 0)) + 1;
    if (anchor !== undefined) fanned.set(anchor, count);
    const far = (anchor === undefined && !anyFixed ? 46 : 40) * Math.sqrt(count + (anchor === undefined ? 0 : 2));
    xs[at] = (anchor === undefined ? 0 : (xs[anchor] ?? 0)) + far * Math.cos(count * GOLDEN);
    ys[at] = (anchor === undefined ? 0 : (ys[anchor] ?? 0)) + far * Math.sin(count * GOLDEN);
  });
}

function settle(job: LayoutJob, xs: Float64Array, ys: Float64Array, fixed: readonly boolean[]): void {
  const lists = neighbourLists(job);
  const ticks = fixed.includes(true) ? 80 : job.nodes.length > 400 ? 160 : 320;
  const aspect = Math.min(2.2, Math.max(0.45, job.frame.width / job.frame.height));
  const dx = new Float64Array(xs.length);
  const dy = new Float64Array(xs.length);
  for (let tick = 0; tick < ticks; tick += 1) {
    const heat = 1 - tick / ticks;
    dx.fill(0);
    dy.fill(0);
    repel(xs, ys, dx, dy, SPRING * SPRING * 0.55);
    lists.forEach((list, at) => {
      for (const { index, weight } of list) {
        const gapX = (xs[index] ?? 0) - (xs[at] ?? 0);
        const gapY = (ys[index] ?? 0) - (ys[at] ?? 0);
        const pull = (Math.hypot(gapX, gapY) / SPRING) * Math.min(1.5, weight) * 0.5;
        dx[at] = (dx[at] ?? 0) + gapX * pull;
        dy[at] = (dy[at] ?? 0) + gapY * pull;
      }
      dx[at] = (dx[at] ?? 0) - ((xs[at] ?? 0) * 1.1) / aspect;
      dy[at] = (dy[at] ?? 0) - (ys[at] ?? 0) * 1.1 * aspect;
    });
    const most = 40 * heat + 1;
    for (let at = 0; at < xs.length; at += 1) {
      if (fixed[at] === true) continue;
      const length = Math.hypot(dx[at] ?? 0, dy[at] ?? 0);
      const step = length === 0 ? 0 : Math.min(most, length * 0.05) / length;
      xs[at] = (xs[at] ?? 0) + (dx[at] ?? 0) * step;
      ys[at] = (ys[at] ?? 0) + (dy[at] ?? 0) * step;
    }
  }
}

/** Moves each free box, those nearest to their place first, along a spiral to the nearest room among the others. */
function findRoom(boxes: readonly Box[]): void {
  const taken = boxes.filter((box) => box.fixed);
  const meets = (a: Box, b: Box): boolean =>
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
  for (const box of boxes) {
    if (box.fixed) continue;
    const { x, y } = box;
    for (let turn = 0; taken.some((other) => meets(box, other)); turn += 1) {
      const far = 9 * Math.sqrt(turn);
      box.x = x + far * Math.cos(turn * GOLDEN);
      box.y = y + far * Math.sin(turn * GOLDEN);
    }
    taken.push(box);
  }
}

/** Places all nodes of the job; those in `fixed` come back exactly where they were. */
export function webLayout(job: LayoutJob): Places {
  const xs = Float64Array.from(job.nodes, (node) => own(job.fixed, node.id)?.x ?? 0);
  const ys = Float64Array.from(job.nodes, (node) => own(job.fixed, node.id)?.y ?? 0);
  const fixed = job.nodes.map((node) => own(job.fixed, node.id) !== undefined);
  begin(job, xs, ys, fixed);
  settle(job, xs, ys, fixed);
  const boxes = job.nodes.map((node, at) => boxOf(node, xs[at] ?? 0, ys[at] ?? 0, fixed[at] ?? false));
  if (fixed.includes(true)) findRoom(boxes);
  else partBoxes(boxes);
  return Object.fromEntries(
    job.nodes.map((node, at) => {
      const box = boxes[at];
      const shift = boxOf(node, 0, 0, false).y;
      const free = { x: Math.round(box?.x ?? 0), y: Math.round((box?.y ?? 0) - shift) };
      return [node.id, own(job.fixed, node.id) ?? free];
    }),
  );
}
