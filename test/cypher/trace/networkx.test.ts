/**
 * The same questions to networkx: thousands of small graphs with cycles, and one like a package registry of 2,900 packages
 * and 12,700 needs. Python with networkx is no part of Liaison: where it is missing there is nothing to compare with.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { findPaths } from "../../../cypher/trace/paths.ts";
import { dependencyWalk, freeWalk } from "../../../cypher/trace/walk.ts";
import { type WholeTrace, wholeTrace } from "../../../cypher/trace/whole-trace.ts";
import { seeded } from "../read/random.ts";
import { makeStructure } from "./make-structure.ts";
import { packageGraph } from "./package-graph.ts";

const GRAPHS = Number(process.env["LIAISON_TEST_NETWORKX"] ?? 2_000);
const SCRIPT = join(PROJECT_ROOT, "test/cypher/trace/networkx-check.py");
const missing = spawnSync("python3", ["-c", "import networkx"]).status !== 0;
const reason = missing ? " (not run: python3 has no networkx)" : "";

type Question = {
  readonly count: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly root: number;
  readonly maxDepth: number;
  readonly routes: boolean;
  readonly target: number;
  readonly k: number;
};

function askNetworkx(questions: readonly Question[]): unknown {
  const { stdout, stderr, status } = spawnSync("python3", [SCRIPT], {
    input: JSON.stringify(questions),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function ours({ count, edges, root, maxDepth, routes, target, k }: Question): unknown {
  const structure = makeStructure(count, edges);
  const whole = wholeTrace(dependencyWalk(structure, "UPSTREAM", ["DEPENDS_ON"], null, null), root, maxDepth);
  const { cycles, members } = whole.components();
  const paths = findPaths(freeWalk(structure, null, null), {
    from: root,
    to: target,
    maxLength: count,
    count: k,
    isBarred: () => false,
  });
  return {
    depths: byEntity(whole, whole.trace.depth),
    cycles: cycles
      .map((cycle) => [...(members[cycle] ?? [])].map((step) => whole.trace.order[step] ?? -1).sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    cuts: byEntity(whole, whole.cuts()),
    longest: whole.longestChain().length - 1,
    ...(routes ? { routes: byEntity(whole, whole.routes().count) } : {}),
    paths: paths.map((path) => path.length - 1),
  };
}

function byEntity({ trace }: WholeTrace, values: Uint32Array): readonly (readonly [number, number])[] {
  return [...trace.order]
    .map((entity, step) => [entity, values[step] ?? -1] as const)
    .sort(([one], [other]) => one - other);
}

test.runIf(!missing)(`${GRAPHS} graphs at random are traced as networkx does${reason}`, { timeout: 120_000 }, () => {
  const questions = Array.from({ length: GRAPHS }, (_, seed): Question => {
    const random = seeded(seed);
    const count = 2 + random.below(9);
    const edges = Array.from(
      { length: random.below(3 * count) },
      () => [random.below(count), random.below(count)] as const,
    );
    const [root, target] = [random.below(count), random.below(count)];
    return {
      count,
      edges,
      root,
      maxDepth: 1 + random.below(8),
      routes: true,
      target: target === root ? (root + 1) % count : target,
      k: 1 + random.below(9),
    };
  });
  expect(questions.map(ours)).toEqual(askNetworkx(questions));
});

test.runIf(!missing)(
  `2,900 packages with 12,700 needs have the dependencies, cycles, cuts and longest chain that networkx finds${reason}`,
  { timeout: 120_000 },
  () => {
    const edges = packageGraph(7, 2_900, 12_700, 14);
    const questions = [2_899, 2_562, 1_000].map(
      (root): Question => ({ count: 2_900, edges, root, maxDepth: 2_900, routes: false, target: 3, k: 3 }),
    );
    expect(questions.map(ours)).toEqual(askNetworkx(questions));
  },
);
