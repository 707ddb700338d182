/**
 * What a trace loses without one of its entities: the dominator tree from the root, built with the Semi-NCA algorithm
 * (Georgiadis, Tarjan, Werneck: Finding Dominators in Practice, 2006). Pure.
 */
import type { Trace } from "./trace.ts";

/**
 * For each step, how many other steps can only be reached through it: what is cut off if it is removed. Of the root,
 * everything.
 */
export function countCut(trace: Trace): Uint32Array {
  const { dominator, preorder } = findDominators(trace);
  const cut = new Uint32Array(trace.order.length);
  // A dominator comes before what it dominates in preorder.
  for (let place = preorder.length - 1; place > 0; place--) {
    const step = preorder[place] ?? 0;
    const above = dominator[step] ?? 0;
    cut[above] = (cut[above] ?? 0) + (cut[step] ?? 0) + 1;
  }
  return cut;
}

/** The immediate dominator of each step (the root's is itself), and the steps in the order of a depth-first search. */
export function findDominators(trace: Trace): { readonly dominator: Uint32Array; readonly preorder: Uint32Array } {
  const { backStart, backFrom } = trace;
  const { preorder, placeOf, parent } = searchDepthFirst(trace);
  const count = preorder.length;
  const semi = Uint32Array.from({ length: count }, (_, place) => place);
  const label = semi.slice();
  const ancestor = new Int32Array(count).fill(-1);
  const above = parent.slice();
  const chain: number[] = [];

  /** The place with the least semidominator on the way up in the forest built so far; shortens the way. */
  const evaluate = (place: number): number => {
    if ((ancestor[place] ?? -1) < 0) return place;
    chain.length = 0;
    let top = place;
    while ((ancestor[ancestor[top] ?? 0] ?? -1) >= 0) {
      chain.push(top);
      top = ancestor[top] ?? 0;
    }
    for (let one = chain.pop(); one !== undefined; one = chain.pop()) {
      const up = ancestor[one] ?? 0;
      if ((semi[label[up] ?? 0] ?? 0) < (semi[label[one] ?? 0] ?? 0)) label[one] = label[up] ?? 0;
      ancestor[one] = ancestor[up] ?? 0;
    }
    return label[place] ?? 0;
  };

  for (let place = count - 1; place > 0; place--) {
    const step = preorder[place] ?? 0;
    for (let edge = backStart[step] ?? 0; edge < (backStart[step + 1] ?? 0); edge++) {
      const least = semi[evaluate(placeOf[backFrom[edge] ?? 0] ?? 0)] ?? 0;
      if (least < (semi[place] ?? 0)) semi[place] = least;
    }
    ancestor[place] = parent[place] ?? 0;
  }
  const dominator = new Uint32Array(count);
  for (let place = 1; place < count; place++) {
    while ((above[place] ?? 0) > (semi[place] ?? 0)) above[place] = above[above[place] ?? 0] ?? 0;
    dominator[preorder[place] ?? 0] = preorder[above[place] ?? 0] ?? 0;
  }
  return { dominator, preorder };
}

type Search = { readonly preorder: Uint32Array; readonly placeOf: Uint32Array; readonly parent: Uint32Array };

/** Steps in preorder, the place of each, and the place of each place's parent in the search's tree. */
function searchDepthFirst({ order, edgeStart, edgeTo }: Trace): Search {
  const count = order.length;
  const preorder = new Uint32Array(count);
  const placeOf = new Uint32Array(count);
  const parent = new Uint32Array(count);
  const seen = new Uint8Array(count);
  const cursor = edgeStart.slice();
  const path: number[] = [0];
  seen[0] = 1;
  let next = 1;
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const edge = cursor[step] ?? 0;
    if (edge >= (edgeStart[step + 1] ?? 0)) {
      path.pop();
      continue;
    }
    cursor[step] = edge + 1;
    const to = edgeTo[edge] ?? 0;
    if (seen[to] === 1) continue;
    seen[to] = 1;
    parent[next] = placeOf[step] ?? 0;
    placeOf[to] = next;
    preorder[next++] = to;
    path.push(to);
  }
  return { preorder, placeOf, parent };
}
