/**
 * The drawing for a network: neighbours near each other, unrelated things apart, labels under their nodes and never on
 * each other. Each connected part begins as its distances lie (Pivot MDS), is settled by springs, and its boxes of nodes
 * with labels are parted; then the parts are packed into the window's shape.
 */
import type { Box } from "./find-room.ts";
import { boxOf, placeOf } from "./label-box.ts";
import type { LayoutJob, Places } from "./layout-job.ts";
import { components, type Neighbour, neighbourLists } from "./neighbours.ts";
import { packParts } from "./pack-parts.ts";
import { partBoxes } from "./part-boxes.ts";
import { pivotMds } from "./pivot-mds.ts";
import { FEW_POINTS } from "./repel-pairs.ts";
import { settleWeb } from "./settle-web.ts";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * How many steps settle so many nodes: few suffice from a good start. With the shipped data set 50 steps keep neighbours as
 * near as 142 do, and lines as short; larger ones need somewhat more.
 */
function ticksFor(count: number): number {
  if (count <= FEW_POINTS) return Math.min(200, Math.round(9_000 / count) + 20);
  return Math.max(24, Math.round(30_000 / count) + 34);
}

/** Width over height of the window, within what a drawing can follow. */
export function aspectOf({ frame }: LayoutJob): number {
  return Math.min(2.2, Math.max(0.45, frame.width / frame.height));
}

/** Scaled to the wished length of lines; those at one place spread a little, always in the same way. */
function begun(
  lists: readonly (readonly number[])[],
  length: number,
  wide: boolean,
): { xs: Float64Array; ys: Float64Array } {
  const { xs, ys } = pivotMds(lists);
  const spread = Math.sqrt(xs.reduce((sum, x, at) => sum + x * x + (ys[at] ?? 0) ** 2, 0) / xs.length) || 1;
  const scale = (0.5 * length * Math.sqrt(xs.length)) / spread;
  const along = xs.map((x, at) => x * scale + 0.3 * length * Math.cos(at * GOLDEN));
  const across = ys.map((y, at) => y * scale + 0.3 * length * Math.sin(at * GOLDEN));
  return wide ? { xs: along, ys: across } : { xs: across, ys: along };
}

/** One connected part, its boxes parted, around 0. */
function drawnPart(job: LayoutJob, members: readonly number[], all: readonly (readonly Neighbour[])[]): readonly Box[] {
  const nodes = members.flatMap((index) => job.nodes[index] ?? []);
  const plain = nodes.map((node) => boxOf(node, { x: 0, y: 0 }, false));
  if (nodes.length === 1) return plain;
  const inner = new Map(members.map((index, at) => [index, at]));
  const lists = members.map((index) => (all[index] ?? []).flatMap((each) => inner.get(each.index) ?? []));
  const area = plain.reduce((sum, box) => sum + 4 * box.halfWidth * box.halfHeight, 0);
  const length = 0.95 * Math.sqrt(area / nodes.length);
  const aspect = aspectOf(job);
  const { xs, ys } = begun(lists, length, aspect >= 1);
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  members.forEach((index, at) => {
    for (const each of all[index] ?? []) {
      const other = inner.get(each.index) ?? -1;
      if (other <= at) continue;
      from.push(at);
      to.push(other);
      weight.push(Math.min(1.5, each.weight));
    }
  });
  settleWeb({
    xs,
    ys,
    moves: new Uint8Array(nodes.length).fill(1),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Float64Array.from(weight),
    length,
    aspect,
    ticks: ticksFor(nodes.length),
  });
  const boxes = nodes.map((node, at) => boxOf(node, { x: xs[at] ?? 0, y: ys[at] ?? 0 }, false));
  partBoxes(boxes);
  return boxes;
}

/** Places all nodes of the job. */
export function webLayout(job: LayoutJob): Places {
  const lists = neighbourLists(job);
  const groups = components(lists);
  const parts = groups.map((members) => drawnPart(job, members, lists));
  const moves = packParts(parts, aspectOf(job));
  return Object.fromEntries(
    groups.flatMap((members, group) =>
      members.flatMap((index, at) => {
        const node = job.nodes[index];
        const box = parts[group]?.[at];
        const move = moves[group];
        if (node === undefined || box === undefined || move === undefined) return [];
        return [[node.id, placeOf(node, { ...box, x: box.x + move.x, y: box.y + move.y })] as const];
      }),
    ),
  );
}
