/**
 * The drawing for one entity: it stands in the middle, its neighbours in a ring around it with a sector for each kind,
 * theirs in the next ring near whom they hang on. A ring that would be too wide is filled in several rows. Rings are
 * flattened as labels are, which are wider than high.
 */
import type { Box } from "./find-room.ts";
import { boxOf, placeOf } from "./label-box.ts";
import type { LayoutJob, Places } from "./layout-job.ts";
import { type Neighbour, neighbourLists } from "./neighbours.ts";
import { partBoxes } from "./part-boxes.ts";
import { aspectOf } from "./web-layout.ts";

type Lists = readonly (readonly Neighbour[])[];

/** Who stands in the middle: the focus, else who has most neighbours. */
function middleOf(job: LayoutJob, lists: Lists): number {
  const asked = job.nodes.findIndex((node) => node.id === job.focus);
  if (asked >= 0) return asked;
  return lists.reduce((most, list, at) => (list.length > (lists[most]?.length ?? 0) ? at : most), 0);
}

/** The nodes by their steps from the middle; those that cannot be reached come last. */
function rings(middle: number, lists: Lists): readonly (readonly number[])[] {
  const far = new Map([[middle, 0]]);
  const found: number[][] = [[middle]];
  for (let ring = 0; (found[ring]?.length ?? 0) > 0; ring += 1) {
    const next: number[] = [];
    for (const at of found[ring] ?? []) {
      for (const { index } of lists[at] ?? []) {
        if (far.has(index)) continue;
        far.set(index, ring + 1);
        next.push(index);
      }
    }
    found[ring + 1] = next;
  }
  const alone = [...lists.keys()].filter((at) => !far.has(at));
  return [...found, alone].filter((ring) => ring.length > 0);
}

/** How many slots each row of a ring has, from the inside out, so that `count` fit; rows begin at `first` slots' radius. */
function rowsFor(count: number, first: number): readonly { readonly radius: number; readonly slots: number }[] {
  const rows: { radius: number; room: number }[] = [];
  let room = 0;
  for (let radius = first; room < count; radius += 1) {
    const slots = Math.max(1, Math.floor(2 * Math.PI * radius));
    rows.push({ radius, room: slots });
    room += slots;
  }
  // A single row may be wider than it needs; several are filled alike.
  let left = count;
  return rows.map((row, at) => {
    const slots = at === rows.length - 1 ? left : Math.min(left, Math.round((count * row.room) / room));
    left -= slots;
    return { radius: row.radius, slots };
  });
}

/** The order around a ring: the first ring by kind, the others by the angle of whom they hang on. */
function ordered(
  ring: readonly number[],
  first: boolean,
  job: LayoutJob,
  lists: Lists,
  angles: Map<number, number>,
): readonly number[] {
  const sector = (at: number): number => job.nodes[at]?.sector ?? 0;
  if (first) return [...ring].sort((a, b) => sector(a) - sector(b) || a - b);
  const angle = (at: number): number => {
    const inner = (lists[at] ?? []).flatMap((each) => angles.get(each.index) ?? []);
    const [x, y] = [
      inner.reduce((sum, each) => sum + Math.cos(each), 0),
      inner.reduce((sum, each) => sum + Math.sin(each), 0),
    ];
    const turn = Math.atan2(y, x) + Math.PI / 2;
    return inner.length === 0 ? 7 + sector(at) : (turn + 2 * Math.PI) % (2 * Math.PI);
  };
  const wished = new Map(ring.map((at) => [at, angle(at)]));
  return [...ring].sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0) || sector(a) - sector(b) || a - b);
}

/** Places all nodes of the job. */
export function ringsLayout(job: LayoutJob): Places {
  if (job.nodes.length === 0) return {};
  const lists = neighbourLists(job);
  const middle = middleOf(job, lists);
  const plain = job.nodes.map((node) => boxOf(node, { x: 0, y: 0 }, false));
  const wide = plain.reduce((sum, box) => sum + 2 * box.halfWidth, 0) / plain.length;
  const tall = plain.reduce((sum, box) => sum + 2 * box.halfHeight, 0) / plain.length;
  // As flat as labels are, but not flatter than the window.
  const flat = Math.sqrt(Math.min(wide / tall, 1.3 * aspectOf(job)));
  const side = 1.35 * Math.sqrt(wide * tall);
  const unit = { x: side * flat, y: side / flat };
  const angles = new Map<number, number>();
  const boxes: Box[] = plain;
  let radius = 1.2;
  rings(middle, lists).forEach((ring, distance) => {
    if (distance === 0) return;
    const order = ordered(ring, distance === 1, job, lists, angles);
    // A free slot between kinds makes the sectors visible where there are many.
    const slots: (number | null)[] = order.flatMap((at, rank) => {
      const before = order[rank - 1];
      const turns = distance === 1 && ring.length > 8 && before !== undefined;
      return turns && job.nodes[before]?.sector !== job.nodes[at]?.sector ? [null, at] : [at];
    });
    const rows = rowsFor(slots.length, radius);
    const filled = rows.map(() => 0);
    slots.forEach((at, rank) => {
      let row = 0;
      rows.forEach((each, other) => {
        const due = (each.slots * (rank + 1)) / slots.length - (filled[other] ?? 0);
        const best = ((rows[row]?.slots ?? 0) * (rank + 1)) / slots.length - (filled[row] ?? 0);
        if (due > best + 1e-9) row = other;
      });
      const angle = -Math.PI / 2 + (2 * Math.PI * ((filled[row] ?? 0) + 0.5)) / Math.max(1, rows[row]?.slots ?? 1);
      filled[row] = (filled[row] ?? 0) + 1;
      if (at === null) return;
      const far = rows[row]?.radius ?? radius;
      const node = job.nodes[at];
      if (node === undefined) return;
      angles.set(at, angle);
      boxes[at] = boxOf(node, { x: far * unit.x * Math.cos(angle), y: far * unit.y * Math.sin(angle) }, false);
    });
    radius = (rows.at(-1)?.radius ?? radius) + 1.4;
  });
  const node = job.nodes[middle];
  if (node !== undefined) boxes[middle] = boxOf(node, { x: 0, y: 0 }, true);
  partBoxes(boxes);
  return Object.fromEntries(
    job.nodes.flatMap((each, at) => {
      const box = boxes[at];
      return box === undefined ? [] : [[each.id, placeOf(each, box)] as const];
    }),
  );
}
