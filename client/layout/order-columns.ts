/**
 * The order within columns that makes few lines cross: barycentre sweeps as in Sugiyama, Tagawa and Toda (1981), then
 * swaps of neighbours while they help. Works on indices; the lines' weights decide ties in favour of heads.
 */
import type { Neighbour } from "./neighbours.ts";

const SWEEPS = 12;

type Columns = readonly (readonly number[])[];

function ranksOf(columns: Columns): Map<number, number> {
  const ranks = new Map<number, number>();
  for (const column of columns) {
    column.forEach((index, rank) => {
      ranks.set(index, (rank + 0.5) / column.length);
    });
  }
  return ranks;
}

/** The weighted length of all lines when ranks are spread over the height: few crossings and straight heads alike. */
function cost(columns: Columns, lists: readonly (readonly Neighbour[])[]): number {
  const ranks = ranksOf(columns);
  const columnOf = new Map(columns.flatMap((column, at) => column.map((index) => [index, at] as const)));
  const lines: { left: number; right: number; from: number; to: number }[] = [];
  let length = 0;
  for (const column of columns) {
    for (const index of column) {
      for (const { index: other, weight } of lists[index] ?? []) {
        const here = columnOf.get(index) ?? 0;
        const there = columnOf.get(other);
        if (there === undefined || there <= here) continue;
        const line = { left: ranks.get(index) ?? 0, right: ranks.get(other) ?? 0, from: here, to: there };
        length += weight * Math.abs(line.left - line.right);
        lines.push(line);
      }
    }
  }
  let crossings = 0;
  if (lines.length <= 400) {
    lines.forEach((a, at) => {
      for (const b of lines.slice(at + 1)) {
        if (a.from === b.from && a.to === b.to && (a.left - b.left) * (a.right - b.right) < 0) crossings += 1;
      }
    });
  }
  return crossings + 0.2 * length;
}

function swept(columns: Columns, lists: readonly (readonly Neighbour[])[]): Columns {
  const sorted = columns.map((column) => [...column]);
  const order = [...sorted.keys()];
  for (const at of [...order, ...order.reverse()]) {
    const ranks = ranksOf(sorted);
    const column = sorted[at] ?? [];
    const here = new Set(column);
    const centre = new Map(
      column.map((index) => {
        const others = (lists[index] ?? []).filter((each) => !here.has(each.index) && ranks.has(each.index));
        const total = others.reduce((sum, each) => sum + each.weight, 0);
        const mean = others.reduce((sum, each) => sum + each.weight * (ranks.get(each.index) ?? 0), 0);
        return [index, total === 0 ? (ranks.get(index) ?? 0) : mean / total];
      }),
    );
    sorted[at] = [...column].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0) || a - b);
  }
  return sorted;
}

function withSwaps(columns: Columns, lists: readonly (readonly Neighbour[])[]): Columns {
  let best = columns;
  let least = cost(best, lists);
  for (let round = 0; round < 4; round += 1) {
    const before = least;
    for (const [at, column] of columns.entries()) {
      for (let rank = 0; rank + 1 < column.length; rank += 1) {
        const tried = best.map((each) => [...each]);
        const row = tried[at] ?? [];
        const [upper, lower] = [row[rank], row[rank + 1]];
        if (upper === undefined || lower === undefined) continue;
        row[rank] = lower;
        row[rank + 1] = upper;
        const price = cost(tried, lists);
        if (price < least - 1e-9) {
          best = tried;
          least = price;
        }
      }
    }
    if (least === before) break;
  }
  return best;
}

/** The columns, each reordered. Above 60 nodes the swaps are left out: the sweeps alone are linear. */
export function orderColumns(columns: Columns, lists: readonly (readonly Neighbour[])[]): Columns {
  let best = columns;
  let least = cost(columns, lists);
  let current = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    current = swept(current, lists);
    const price = cost(current, lists);
    if (price < least) {
      least = price;
      best = current;
    }
  }
  return columns.flat().length <= 60 ? withSwaps(best, lists) : best;
}
