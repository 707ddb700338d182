/**
 * A graph like that of a package registry, 2,900 packages with 12,700 needs, loaded from a CSV pair: dependents, cycles and
 * the longest chain are exactly what plain loops over the file's rows find.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { loadInputs } from "../../../seed/load/load.ts";
import { openInput } from "../../../seed/read/readers.ts";
import { openTestDoor, wipe } from "../../cypher/read/write-world.ts";
import { packageGraph } from "../../cypher/trace/package-graph.ts";
import { question, type Served, serveGraph } from "./serve-graph.ts";

const COUNT = 2_900;
const PAIRS = packageGraph(7, COUNT, 12_700, 14);
const door = openTestDoor(inject("neo4j"));
const folder = mkdtempSync(join(tmpdir(), "liaison-packages-"));
let served: Served;

const idOf = (number: number): string => `package-${number}`;

beforeAll(async () => {
  await wipe(door);
  const nodes = Array.from({ length: COUNT }, (_, number) => `${idOf(number)},Initiative,Package ${number},,`);
  const edges = PAIRS.map(([from, to], number) => `need-${number},DEPENDS_ON,${idOf(from)},${idOf(to)},,,,`);
  writeFileSync(join(folder, "nodes.csv"), `id,kind,name,aliases,source\n${nodes.join("\n")}\n`);
  writeFileSync(join(folder, "edges.csv"), `id,type,from,to,role,start,end,source\n${edges.join("\n")}\n`);
  await loadInputs(door, [await openInput(folder, "csv")], { dataset: "packages" });
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
  rmSync(folder, { recursive: true });
});

/** What is reached from a number, with its distance, by a list of pairs. */
function reach(next: ReadonlyMap<number, readonly number[]>, root: number): ReadonlyMap<number, number> {
  const depths = new Map([[root, 0]]);
  for (const [node, depth] of depths)
    for (const to of next.get(node) ?? []) if (!depths.has(to)) depths.set(to, depth + 1);
  return depths;
}

function nextBy(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const next = new Map<number, number[]>();
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to]);
  return next;
}

const NEEDED_BY = nextBy(PAIRS.map(([from, to]) => [to, from]));

/** Answers are looked into freely; what is expected of them says what they are. */
type Data = ReturnType<typeof JSON.parse>;

test("direct and transitive dependents, at their depths", async () => {
  for (const root of [0, 3, 100, 1_500]) {
    const expected = reach(NEEDED_BY, root);
    const found = new Map<string, number>();
    let after = "";
    do {
      const { dependencies }: Data = await question(
        served,
        `{ dependencies(id: "${idOf(root)}", direction: DOWNSTREAM, maxDepth: 10000) { total
             steps(first: 500${after}) { nodes { depth entity { id } } pageInfo { hasNextPage endCursor } } } }`,
      );
      expect(dependencies.total).toBe(expected.size - 1);
      for (const { entity, depth } of dependencies.steps.nodes) found.set(entity.id, depth);
      const { hasNextPage, endCursor } = dependencies.steps.pageInfo;
      after = hasNextPage ? `, after: "${endCursor}"` : "";
    } while (after !== "");
    expect([...found].sort()).toEqual(
      [...expected]
        .slice(1)
        .map(([node, depth]) => [idOf(node), depth])
        .sort(),
    );
  }
});

test("cycles: all that reach each other, and a ring that leads round", async () => {
  const reached = [...reach(NEEDED_BY, 0).keys()];
  const from = new Map(reached.map((node) => [node, reach(NEEDED_BY, node)]));
  const expected = reached
    .map((node) =>
      reached.filter((other) => from.get(node)?.has(other) && from.get(other)?.has(node)).sort((a, b) => a - b),
    )
    .filter((members, index) => members.length > 1 && members[0] === reached[index])
    .map((members) => members.map(idOf).sort());
  const { dependencies }: Data = await question(
    served,
    `{ dependencies(id: "${idOf(0)}", direction: DOWNSTREAM, maxDepth: 10000) { cycleCount cycles(first: 50) { number size members(first: 500) { id } ring { from { id } to { id } } sentence } } }`,
  );
  expect(dependencies.cycleCount).toBe(expected.length);
  expect(expected.length).toBeGreaterThan(3);
  const members = dependencies.cycles.map((cycle: Data) => cycle.members.map(({ id }: Data) => id).sort());
  expect(members.sort()).toEqual(expected.sort());
  for (const { ring, members: inside } of dependencies.cycles) {
    // Against the needs, so that each step begins where a need ends.
    expect(ring[0].to.id).toBe(ring.at(-1).from.id);
    for (const { to: end } of ring) expect(inside).toContainEqual(end);
  }
});

// That no other is longer is compared with networkx, on a graph of the same making, in test/cypher/trace.
test("the longest chain is a chain", async () => {
  const { dependencies }: Data = await question(
    served,
    `{ dependencies(id: "${idOf(COUNT - 1)}", direction: UPSTREAM, maxDepth: 10000) { longestChain { length links { cycle entities { id } relationship { from { id } to { id } } } } } }`,
  );
  const { length, links } = dependencies.longestChain;
  expect(links).toHaveLength(length + 1);
  for (const [index, link] of links.entries())
    if (index > 0) {
      const ids = ({ entities }: Data): readonly string[] => entities.map(({ id }: Data) => id);
      if (link.cycle === null) expect(ids(link)).toEqual([link.relationship.to.id]);
      if (links[index - 1].cycle === null) expect(ids(links[index - 1])).toEqual([link.relationship.from.id]);
    }
});
