/** Paths against the naive oracle: all simple paths written down, sorted by length and then by the order of entities. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findPaths } from "../../../cypher/trace/paths.ts";
import { freeWalk } from "../../../cypher/trace/walk.ts";
import { makeStructure } from "./make-structure.ts";
import { naiveGraph, naiveRoutes } from "./naive.ts";

const RUNS = Number(process.env["LIAISON_TEST_TRACES"] ?? 2_000);
const COUNT = 8;
const node = fc.nat(COUNT - 1);

test("the k shortest paths are the first k of all that there are, around what is barred", () => {
  fc.assert(
    fc.property(
      fc.record({
        edges: fc.array(fc.tuple(node, node), { maxLength: 14, size: "max" }),
        from: node,
        to: node,
        maxLength: fc.integer({ min: 0, max: 7 }),
        count: fc.integer({ min: 0, max: 12 }),
        barred: fc.uniqueArray(node, { maxLength: 3 }),
      }),
      ({ edges, from, to, maxLength, count, barred }) => {
        const both = edges.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
        const all: (readonly number[])[] = [];
        naiveRoutes(naiveGraph(COUNT, both), from, (route) => {
          const between = route.slice(1, -1);
          if (route.at(-1) === to && route.length - 1 <= maxLength && !between.some((one) => barred.includes(one)))
            all.push(route);
        });
        // Single digits, so that texts compare as the lists do.
        all.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
        const walk = freeWalk(makeStructure(COUNT, edges), null, null);
        const isBarred = (entity: number): boolean => barred.includes(entity);
        expect(findPaths(walk, { from, to, maxLength, count, isBarred })).toEqual(all.slice(0, count));
      },
    ),
    { numRuns: RUNS },
  );
});
