/**
 * A first drawing from distances in the graph: Pivot MDS (Brandes and Pich, 2007). Breadth-first searches from a few
 * pivots that lie far apart, then the two main directions of their distances. Deterministic, linear in the lines.
 */
import { FEW_POINTS } from "./repel-pairs.ts";

/**
 * How many pivots, and steps to their main directions: for few nodes fewer tell as much, in a fraction of the time. With the
 * shipped data set 8 and 20 keep neighbours as near as 16 and 60 do, and lines as short; 6 do not.
 */
const MANY = { pivots: 40, powerSteps: 60 } as const;
const FEW = { pivots: 8, powerSteps: 20 } as const;

/** Places by index, in no particular unit, the longer direction first. */
export type Start = { readonly xs: Float64Array; readonly ys: Float64Array };

/** Steps from one node to all others of its part of the graph. */
function steps(from: number, lists: readonly (readonly number[])[], into: Int32Array, queue: Int32Array): void {
  into.fill(-1);
  into[from] = 0;
  queue[0] = from;
  let end = 1;
  for (let head = 0; head < end; head += 1) {
    const at = queue[head] ?? 0;
    for (const next of lists[at] ?? []) {
      if (into[next] !== -1) continue;
      into[next] = (into[at] ?? 0) + 1;
      queue[end] = next;
      end += 1;
    }
  }
}

/** The squared distances to the pivots, centred on both sides: `count` rows of `pivots`. */
function centred(lists: readonly (readonly number[])[], pivots: number): Float64Array {
  const count = lists.length;
  const matrix = new Float64Array(count * pivots);
  const far = new Int32Array(count);
  const queue = new Int32Array(count);
  const nearest = new Int32Array(count).fill(2_147_483_647);
  let pivot = lists.reduce((most, list, at) => (list.length > (lists[most]?.length ?? 0) ? at : most), 0);
  for (let column = 0; column < pivots; column += 1) {
    steps(pivot, lists, far, queue);
    let farthest = 0;
    for (let at = 0; at < count; at += 1) {
      const distance = far[at] ?? 0;
      matrix[at * pivots + column] = distance * distance;
      nearest[at] = Math.min(nearest[at] ?? 0, distance);
      if ((nearest[at] ?? 0) > (nearest[farthest] ?? 0)) farthest = at;
    }
    pivot = farthest;
  }
  const columns = new Float64Array(pivots);
  let mean = 0;
  for (let at = 0; at < matrix.length; at += 1) {
    columns[at % pivots] = (columns[at % pivots] ?? 0) + (matrix[at] ?? 0) / count;
    mean += (matrix[at] ?? 0) / matrix.length;
  }
  for (let at = 0; at < count; at += 1) {
    let row = 0;
    for (let column = 0; column < pivots; column += 1) row += (matrix[at * pivots + column] ?? 0) / pivots;
    for (let column = 0; column < pivots; column += 1) {
      const cell = at * pivots + column;
      matrix[cell] = -0.5 * ((matrix[cell] ?? 0) - row - (columns[column] ?? 0) + mean);
    }
  }
  return matrix;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The main direction of a small symmetric matrix by power iteration, square to `others`. */
function direction(
  square: Float64Array,
  order: number,
  others: readonly Float64Array[],
  powerSteps: number,
): Float64Array {
  let vector = Float64Array.from({ length: order }, (_, at) => Math.sin(1 + at * (1 + others.length)));
  for (let step = 0; step < powerSteps; step += 1) {
    const next = new Float64Array(order);
    for (let row = 0; row < order; row += 1) {
      let sum = 0;
      for (let column = 0; column < order; column += 1)
        sum += (square[row * order + column] ?? 0) * (vector[column] ?? 0);
      next[row] = sum;
    }
    for (const other of others) {
      const shared = product(next, other);
      for (let at = 0; at < order; at += 1) next[at] = (next[at] ?? 0) - shared * (other[at] ?? 0);
    }
    const length = Math.sqrt(product(next, next)) || 1;
    for (let at = 0; at < order; at += 1) next[at] = (next[at] ?? 0) / length;
    vector = next;
  }
  return vector;
}

/** Places the nodes of one connected part, given the neighbours of each by index. */
export function pivotMds(lists: readonly (readonly number[])[]): Start {
  const count = lists.length;
  const { pivots: most, powerSteps } = count <= FEW_POINTS ? FEW : MANY;
  const pivots = Math.min(most, count);
  const matrix = centred(lists, pivots);
  const square = new Float64Array(pivots * pivots);
  for (let at = 0; at < count; at += 1) {
    for (let row = 0; row < pivots; row += 1) {
      const value = matrix[at * pivots + row] ?? 0;
      for (let column = 0; column < pivots; column += 1) {
        const cell = row * pivots + column;
        square[cell] = (square[cell] ?? 0) + value * (matrix[at * pivots + column] ?? 0);
      }
    }
  }
  const first = direction(square, pivots, [], powerSteps);
  const second = direction(square, pivots, [first], powerSteps);
  const along = (vector: Float64Array): Float64Array => {
    const places = new Float64Array(count);
    for (let cell = 0; cell < matrix.length; cell += 1) {
      const at = Math.floor(cell / pivots);
      places[at] = (places[at] ?? 0) + (vector[cell % pivots] ?? 0) * (matrix[cell] ?? 0);
    }
    return places;
  };
  return { xs: along(first), ys: along(second) };
}
