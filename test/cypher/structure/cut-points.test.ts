/** Articulation points and bridges against taking each away and counting what falls apart. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findCutPoints } from "../../../cypher/structure/cut-points.ts";
import { makeStructure } from "../trace/make-structure.ts";

const COUNT = 8;
const node = fc.nat(COUNT - 1);

/** How many parts there are among the entities that are not left out, over the edges that are not. */
function countParts(edges: readonly (readonly [number, number])[], without: number): number {
  const part = Array.from({ length: COUNT }, (_, entity) => entity);
  for (let round = 0; round < COUNT; round++)
    for (const [from, to] of edges)
      if (from !== without && to !== without) {
        const least = Math.min(part[from] ?? 0, part[to] ?? 0);
        part[from] = least;
        part[to] = least;
      }
  return new Set(part.filter((_, entity) => entity !== without)).size;
}

test("what is found is what makes more parts when it is taken away, with loops and parallel relationships", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 14, size: "max" }), (edges) => {
      const structure = makeStructure(COUNT, edges);
      const whole = countParts(edges, -1);
      const lonely = (entity: number): boolean =>
        edges.every(([from, to]) => from === to || (from !== entity && to !== entity));
      const points = Array.from({ length: COUNT }, (_, entity) => entity).filter(
        (entity) => countParts(edges, entity) > whole - Number(lonely(entity)),
      );
      const bridges = edges.filter((_, place) => countParts(edges.toSpliced(place, 1), -1) > whole);
      const found = findCutPoints(structure);
      expect(found.articulationPoints).toEqual(points);
      const ends = found.bridges.map((bridge) => [structure.from[bridge], structure.to[bridge]]);
      expect(ends.map(String).sort()).toEqual(bridges.map(String).sort());
    }),
    { numRuns: 2_000 },
  );
});
