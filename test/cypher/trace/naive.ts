/**
 * The oracle of traces and paths: plain sets and recursion over a list of pairs, written from the words of the schema
 * and without a look at the algorithms. Slow, and obviously right.
 */

/** A directed graph without parallel edges: for each number, where its edges lead, ascending. */
export type Naive = readonly (readonly number[])[];

/** The graph of the pairs. */
export function naiveGraph(count: number, pairs: readonly (readonly [number, number, ...unknown[]])[]): Naive {
  return Array.from({ length: count }, (_, from) =>
    [...new Set(pairs.filter(([first]) => first === from).map(([, to]) => to))].sort((a, b) => a - b),
  );
}

/** Distances from the root, within the depth, to whatever is reached without passing `removed`. */
export function naiveDepths(graph: Naive, root: number, maxDepth: number, removed = -1): ReadonlyMap<number, number> {
  const depths = new Map([[root, 0]]);
  for (let depth = 1; depth <= maxDepth; depth++)
    for (const [node, known] of [...depths])
      if (known === depth - 1)
        for (const to of graph[node] ?? []) if (!depths.has(to) && to !== removed) depths.set(to, depth);
  return depths;
}

/** The graph with only these nodes. */
export function naiveWithin(graph: Naive, nodes: ReadonlySet<number>): Naive {
  return graph.map((tos, from) => (nodes.has(from) ? tos.filter((to) => nodes.has(to)) : []));
}

/** Every route from the node that passes none twice, as lists of nodes; calls `visit` for each, the empty way first. */
export function naiveRoutes(graph: Naive, root: number, visit: (route: readonly number[]) => void): void {
  const go = (route: readonly number[]): void => {
    visit(route);
    for (const to of graph[route.at(-1) ?? root] ?? []) if (!route.includes(to)) go([...route, to]);
  };
  go([root]);
}

/** Groups of nodes that all reach each other: of several members, or of one that leads to itself. */
export function naiveCycles(graph: Naive): readonly (readonly number[])[] {
  const everywhere = graph.map((_, node) => naiveDepths(graph, node, graph.length));
  const groups = graph.map((_, node) =>
    graph.flatMap((_tos, other) => (everywhere[node]?.has(other) && everywhere[other]?.has(node) ? [other] : [])),
  );
  return groups.filter(
    (group, node) => group[0] === node && (group.length > 1 || graph[node]?.includes(node) === true),
  );
}

/** The length of the longest chain from the root, a group of `naiveCycles` counting as one link. */
export function naiveLongest(graph: Naive, root: number): number {
  const everywhere = graph.map((_, node) => naiveDepths(graph, node, graph.length));
  const same = (a: number, b: number): boolean =>
    a === b || (everywhere[a]?.has(b) === true && everywhere[b]?.has(a) === true);
  const known = new Map<number, number>();
  const from = (node: number): number => {
    const cached = known.get(node);
    if (cached !== undefined) return cached;
    const group = graph.flatMap((_, other) => (same(node, other) ? [other] : []));
    const beyond = group.flatMap((member) => (graph[member] ?? []).filter((to) => !same(node, to)));
    const length = Math.max(0, ...beyond.map((to) => 1 + from(to)));
    for (const member of group) known.set(member, length);
    return length;
  };
  return from(root);
}
