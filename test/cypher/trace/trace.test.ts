/** Traces against the naive oracle, on thousands of small graphs with cycles, self loops and parallel relationships. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findComponents } from "../../../cypher/trace/cycles.ts";
import { countCut } from "../../../cypher/trace/dominators.ts";
import { findLongestChain } from "../../../cypher/trace/longest-chain.ts";
import { countRoutes } from "../../../cypher/trace/routes.ts";
import { type Trace, trace } from "../../../cypher/trace/trace.ts";
import { dependencyWalk } from "../../../cypher/trace/walk.ts";
import { type Edge, makeStructure } from "./make-structure.ts";
import { naiveCycles, naiveDepths, naiveGraph, naiveLongest, naiveRoutes, naiveWithin } from "./naive.ts";

const RUNS = Number(process.env["LIAISON_TEST_TRACES"] ?? 2_000);
const COUNT = 9;

const node = fc.nat(COUNT - 1);
const graphs = fc.record({
  edges: fc.array(fc.tuple(node, node), { maxLength: 18, size: "max" }),
  root: node,
  maxDepth: fc.integer({ min: 1, max: 6 }),
});
type Case = { readonly edges: readonly Edge[]; readonly root: number; readonly maxDepth: number };

function traced({ edges, root, maxDepth }: Case): Trace {
  const structure = makeStructure(COUNT, edges);
  return trace(dependencyWalk(structure, "UPSTREAM", ["DEPENDS_ON"], null, null), root, maxDepth);
}

/** The part of the graph that the trace should have. */
function expected({ edges, root, maxDepth }: Case) {
  const whole = naiveGraph(COUNT, edges);
  const depths = naiveDepths(whole, root, maxDepth);
  return { depths, graph: naiveWithin(whole, new Set(depths.keys())) };
}

function check(property: (one: Case) => void): void {
  fc.assert(fc.property(graphs, property), { numRuns: RUNS });
}

describe("a trace", () => {
  test("reaches what the oracle reaches, at the same depth, in the order of depth and then of the structure", () => {
    check((one) => {
      const { order, depth, edgeTo, edgeStart, beyond } = traced(one);
      const { depths, graph } = expected(one);
      const sorted = [...depths].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
      expect([...order].map((entity, step) => [entity, depth[step]])).toEqual(sorted);
      const steps = [...order].map((_, step) => [...new Set(edgeTo.subarray(edgeStart[step], edgeStart[step + 1]))]);
      expect(steps.map((tos) => tos.map((to) => order[to] ?? -1).sort((a, b) => a - b))).toEqual(
        [...order].map((entity) => graph[entity]),
      );
      const outside = new Set(
        one.edges.filter(([from, to]) => depths.has(from) && !depths.has(to)).map(([, to]) => to),
      );
      expect(beyond).toBe(outside.size);
    });
  });

  test("counts for each step the routes that the oracle can write down", () => {
    check((one) => {
      const found = traced(one);
      const routes = new Map<number, number>();
      naiveRoutes(expected(one).graph, one.root, (route) => {
        const last = route.at(-1) ?? -1;
        routes.set(last, (routes.get(last) ?? 0) + 1);
      });
      const { count, exact } = countRoutes(found, findComponents(found));
      expect([...found.order].map((entity, step) => [entity, count[step], exact[step]])).toEqual(
        [...found.order].map((entity) => [entity, routes.get(entity), 1]),
      );
    });
  });

  test("names exactly the cycles in which all reach each other", () => {
    check((one) => {
      const found = traced(one);
      const { cycles, members } = findComponents(found);
      const named = cycles.map((cycle) =>
        [...(members[cycle] ?? [])].map((step) => found.order[step] ?? -1).sort((a, b) => a - b),
      );
      expect(named.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(naiveCycles(expected(one).graph));
    });
  });

  test("says for each step how many others are lost without it", () => {
    check((one) => {
      const found = traced(one);
      const { graph, depths } = expected(one);
      const lost = [...found.order].map((entity) =>
        entity === one.root ? depths.size - 1 : depths.size - 1 - naiveDepths(graph, one.root, COUNT, entity).size,
      );
      expect([...countCut(found)]).toEqual(lost);
    });
  });

  test("has a longest chain of the oracle's length, whose links are joined", () => {
    check((one) => {
      const found = traced(one);
      const components = findComponents(found);
      const chain = findLongestChain(found, components);
      expect(chain.length - 1).toBe(naiveLongest(expected(one).graph, one.root));
      const { structure } = found.walk;
      const componentAt = (entity: number | undefined): number | undefined =>
        components.componentOf[found.stepOf(entity ?? -1) ?? -1];
      for (const [index, { component, relationship }] of chain.entries())
        if (index > 0)
          expect([structure.from[relationship], structure.to[relationship]].map(componentAt)).toEqual([
            chain[index - 1]?.component,
            component,
          ]);
    });
  });
});
