/** Measures of small graphs that can be worked out by hand or by counting every shortest path. */
import { expect, test } from "vitest";
import { measureStructure } from "../../../cypher/structure/measure-structure.ts";
import { seeded } from "../read/random.ts";
import { type Edge, makeStructure } from "../trace/make-structure.ts";

/** Betweenness by its definition: for every pair, the share of its shortest paths that pass each other entity. */
function naiveBetweenness(count: number, edges: readonly Edge[]): readonly number[] {
  const neighbours = Array.from({ length: count }, (_, entity) => [
    ...new Set(
      edges.flatMap(([from, to]) => (from === to ? [] : from === entity ? [to] : to === entity ? [from] : [])),
    ),
  ]);
  const between = Array<number>(count).fill(0);
  for (let source = 0; source < count; source++)
    for (let target = source + 1; target < count; target++) {
      let paths: number[][] = [[source]];
      const seen = new Set([source]);
      while (paths.length > 0 && !paths.some((path) => path.at(-1) === target)) {
        const longer = paths.flatMap((path) =>
          (neighbours[path.at(-1) ?? 0] ?? []).filter((to) => !seen.has(to)).map((to) => [...path, to]),
        );
        for (const path of longer) seen.add(path.at(-1) ?? 0);
        paths = longer;
      }
      const shortest = paths.filter((path) => path.at(-1) === target);
      for (const path of shortest)
        for (const entity of path.slice(1, -1)) between[entity] = (between[entity] ?? 0) + 1 / shortest.length;
    }
  return between.map((sum) => sum / (((count - 1) * (count - 2)) / 2));
}

test("betweenness is the share of shortest paths, degree counts relationships, PageRank adds up to one", async () => {
  const random = seeded(4);
  const edges = Array.from({ length: 60 }, () => [random.below(30), random.below(30)] as const);
  const { betweenness, degree, pageRank, samples } = await measureStructure(makeStructure(30, edges));
  expect(samples).toBe(30);
  expect([...betweenness].map((share) => share.toFixed(9))).toEqual(
    naiveBetweenness(30, edges).map((share) => share.toFixed(9)),
  );
  expect([...degree]).toEqual(
    Array.from({ length: 30 }, (_, entity) => edges.filter(([from, to]) => from === entity || to === entity).length),
  );
  expect(pageRank.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
});

test("the end of a chain has more PageRank than its beginning, by the damping", async () => {
  const { pageRank } = await measureStructure(makeStructure(2, [[0, 1]]));
  // r0 = (1 - d) / 2 + d r1 / 2 (an end without a way out leads everywhere), r1 = the same + d r0
  expect((pageRank[1] ?? 0) - (pageRank[0] ?? 0)).toBeCloseTo(0.85 * (pageRank[0] ?? 0), 6);
});

test("groups joined by one relationship are communities, the largest first, the same at every run", async () => {
  const group = (first: number, size: number): Edge[] =>
    Array.from({ length: size }, (_, a) => a).flatMap((a) =>
      Array.from({ length: a }, (_, b): Edge => [first + a, first + b]),
    );
  const edges: Edge[] = [...group(0, 4), ...group(4, 6), [0, 4]];
  const measured = await measureStructure(makeStructure(11, edges));
  expect([...measured.community]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 2]);
  expect(measured.sizes).toEqual([6, 4, 1]);
  expect(measured.modularity).toBeGreaterThan(0.3);
  expect(await measureStructure(makeStructure(11, edges))).toEqual(measured);
});

test("an empty graph and one without relationships have measures too", async () => {
  expect(await measureStructure(makeStructure(0, []))).toMatchObject({ sizes: [], modularity: 0 });
  expect(await measureStructure(makeStructure(2, [[1, 1]]))).toMatchObject({ sizes: [1, 1], modularity: 0 });
});
