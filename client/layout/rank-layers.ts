/**
 * Which layer each node of a directed graph stands in: lines that close a circle are turned, then everyone stands as
 * high as those above allow (longest path, as in Sugiyama, Tagawa and Toda, 1981), sources just above whom they lead,
 * and layers with too many are broken into several. Pure, on indices.
 */

/** A line from the node above to the node below, by index. */
export type Arc = { readonly above: number; readonly below: number };

/** The arcs with those turned that would close a circle, found by a depth-first walk in the order of the nodes. */
export function withoutCircles(count: number, arcs: readonly Arc[]): readonly Arc[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  arcs.forEach((arc, at) => {
    out[arc.above]?.push(at);
  });
  const into = new Int32Array(count);
  for (const arc of arcs) into[arc.below] = (into[arc.below] ?? 0) + 1;
  const state = new Uint8Array(count);
  const turned = new Set<number>();
  // Those that nobody leads begin, so that a circle is cut where it is entered and not anywhere.
  const starts = [...state.keys()].sort((a, b) => (into[a] ?? 0) - (into[b] ?? 0) || a - b);
  for (const start of starts) {
    if (state[start] !== 0) continue;
    const path: { readonly node: number; next: number }[] = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const at = out[top.node]?.[top.next];
      top.next += 1;
      const arc = at === undefined ? undefined : arcs[at];
      if (at === undefined || arc === undefined) {
        state[top.node] = 2;
        path.pop();
      } else if (state[arc.below] === 1) turned.add(at);
      else if (state[arc.below] === 0) {
        state[arc.below] = 1;
        path.push({ node: arc.below, next: 0 });
      }
    }
  }
  return arcs.map((arc, at) => (turned.has(at) ? { above: arc.below, below: arc.above } : arc));
}

/** The height of each node, 0 at the top, along arcs without circles. */
export function longestPaths(count: number, arcs: readonly Arc[]): Int32Array {
  const out: number[][] = Array.from({ length: count }, () => []);
  const into = new Int32Array(count);
  for (const { above, below } of arcs) {
    out[above]?.push(below);
    into[below] = (into[below] ?? 0) + 1;
  }
  const ranks = new Int32Array(count);
  const sources = [...ranks.keys()].filter((at) => into[at] === 0);
  const ready = [...sources];
  for (const at of ready) {
    for (const below of out[at] ?? []) {
      ranks[below] = Math.max(ranks[below] ?? 0, (ranks[at] ?? 0) + 1);
      into[below] = (into[below] ?? 0) - 1;
      if (into[below] === 0) ready.push(below);
    }
  }
  for (const at of sources) {
    const lowest = (out[at] ?? []).reduce((least, below) => Math.min(least, (ranks[below] ?? 0) - 1), count);
    if ((out[at]?.length ?? 0) > 0) ranks[at] = lowest;
  }
  return ranks;
}

/** The layers from the top, none empty and none with many more than `most`. */
export function brokenLayers(ranks: Int32Array, most: number): readonly (readonly number[])[] {
  const layers: number[][] = [];
  ranks.forEach((rank, at) => {
    layers[rank] ??= [];
    layers[rank]?.push(at);
  });
  return layers.filter(Boolean).flatMap((layer) => {
    const rows = layer.length > 1.5 * most ? Math.ceil(layer.length / most) : 1;
    return Array.from({ length: rows }, (_, row) => layer.filter((_each, at) => at % rows === row));
  });
}
