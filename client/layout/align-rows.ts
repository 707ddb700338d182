/**
 * Heights within columns: each node as near to the middle of its neighbours as order and room allow. One column is an
 * isotonic regression, solved by pooling adjacent violators (Barlow et al., 1972); columns take turns.
 */
import type { Neighbour } from "./neighbours.ts";

const ROUNDS = 16;

type Block = { sum: number; weight: number; size: number };

/** The heights nearest to `wanted` (least squares) that keep the order and at least `room` between one and the next. */
export function spread(wanted: readonly number[], room: readonly number[]): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const [at] of wanted.entries()) {
    if (at > 0) offset += ((room[at - 1] ?? 0) + (room[at] ?? 0)) / 2;
    offsets.push(offset);
  }
  const blocks: Block[] = [];
  for (const [at, height] of wanted.entries()) {
    let block: Block = { sum: height - (offsets[at] ?? 0), weight: 1, size: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.weight > block.sum / block.weight;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, size: last.size + block.size };
    }
    blocks.push(block);
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => block.sum / block.weight))
    .map((base, at) => base + (offsets[at] ?? 0));
}

/** Heights of all nodes in the ordered columns, by index. `room` is the height that a node needs. */
export function alignRows(
  columns: readonly (readonly number[])[],
  lists: readonly (readonly Neighbour[])[],
  room: (index: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const tallest = Math.max(0, ...columns.map((column) => column.reduce((sum, index) => sum + room(index), 0)));
  for (const column of columns) {
    column.forEach((index, rank) => {
      heights.set(index, ((rank + 0.5) / column.length) * tallest);
    });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of columns) {
      const here = new Set(column);
      const wanted = column.map((index) => {
        const others = (lists[index] ?? []).filter((each) => !here.has(each.index) && heights.has(each.index));
        const total = others.reduce((sum, each) => sum + each.weight, 0);
        if (total === 0) return heights.get(index) ?? 0;
        return others.reduce((sum, each) => sum + each.weight * (heights.get(each.index) ?? 0), 0) / total;
      });
      const placed = spread(wanted, column.map(room));
      column.forEach((index, rank) => {
        heights.set(index, placed[rank] ?? 0);
      });
    }
  }
  return heights;
}
