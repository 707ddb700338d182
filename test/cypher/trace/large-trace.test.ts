/** A graph of 140,000 entities and 375,000 relationships with hubs of 18,000: small in memory, walked whole, limits told. */
import { describe, expect, test } from "vitest";
import { buildStructure } from "../../../cypher/structure/build-structure.ts";
import type { Structure } from "../../../cypher/structure/structure.ts";
import { findPaths } from "../../../cypher/trace/paths.ts";
import { dependencyWalk, freeWalk } from "../../../cypher/trace/walk.ts";
import { wholeTrace } from "../../../cypher/trace/whole-trace.ts";
import { seeded } from "../read/random.ts";

const ENTITIES = 140_000;
const RELATIONSHIPS = 375_000;
const HUB = 18_000;
const TIMEOUT_MS = 180_000;

const HUBS = [5, 6, 7];
/** Who needs whom: hubs that 18,000 need each, then needs of anything earlier, and a few that lead back. */
function makePairs(): readonly (readonly [number, number])[] {
  const random = seeded(9);
  return Array.from({ length: RELATIONSHIPS }, (_, index) => {
    const hub = HUBS[Math.floor(index / HUB)];
    if (hub !== undefined) return [8 + (index % HUB) * 7, hub] as const;
    const from = 8 + random.below(ENTITIES - 8);
    return index % 1_000 === 0 ? ([random.below(from), from] as const) : ([from, random.below(from)] as const);
  });
}

function makeLarge(pairs: readonly (readonly [number, number])[]): Structure {
  const ids = Array.from({ length: ENTITIES }, (_, number) => `package:${String(number).padStart(6, "0")}`);
  const none = pairs.map(() => "");
  return buildStructure(
    "large",
    { ids, kinds: ids.map(() => "Initiative"), names: ids, nameKeys: ids, aliasKeys: [], statuses: ids.map(() => "") },
    {
      ids: pairs.map((_, number) => `rel:${String(number).padStart(16, "0")}`),
      types: pairs.map(() => "DEPENDS_ON"),
      froms: pairs.map(([from]) => ids[from] ?? ""),
      tos: pairs.map(([, to]) => ids[to] ?? ""),
      roles: none,
      since: none,
      until: none,
      sinceTexts: none,
      untilTexts: none,
    },
  );
}

/** V8 keeps a text in one byte a letter if all letters fit. */
function sizeOf(text: string): number {
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}

function bytesOf(structure: Structure): number {
  const parts: readonly unknown[] = Object.values(structure);
  return parts
    .flatMap((part): readonly unknown[] =>
      typeof part === "object" && part !== null && !ArrayBuffer.isView(part) ? Object.values(part) : [part],
    )
    .reduce<number>(
      (sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : typeof part === "string" ? sizeOf(part) : 0),
      0,
    );
}

describe("a large graph", { timeout: TIMEOUT_MS }, () => {
  const pairs = makePairs();
  const structure = makeLarge(pairs);

  test("takes less than 100 MB in memory", () => {
    expect(structure.relationshipCount).toBe(RELATIONSHIPS);
    expect(bytesOf(structure)).toBeLessThan(40_000_000);
  });

  test("has a whole trace of a hub's dependents, as many as plain loops find, with lower bounds told", () => {
    const neededBy = new Map<number, number[]>();
    for (const [from, to] of pairs) {
      const known = neededBy.get(to);
      if (known === undefined) neededBy.set(to, [from]);
      else known.push(from);
    }
    const seen = new Set([5]);
    for (const entity of seen) for (const from of neededBy.get(entity) ?? []) seen.add(from);

    const walk = dependencyWalk(structure, "DOWNSTREAM", ["DEPENDS_ON"], null, null);
    const whole = wholeTrace(walk, 5, 10_000);
    expect(new Set(whole.trace.order)).toEqual(seen);
    expect(whole.trace.depth.filter((depth) => depth === 1).length).toBe(new Set(neededBy.get(5)).size);
    const { count, exact } = whole.routes();
    expect(count.length).toBe(seen.size);
    expect(exact.includes(0)).toBe(true);
    // Without the root nothing is left.
    expect(whole.cuts()[0]).toBe(seen.size - 1);
    expect(whole.longestChain().length).toBeGreaterThan(1);
  });

  test("has paths between its ends, the shortest first, through hubs and around them", () => {
    const walk = freeWalk(structure, null, null);
    const search = { from: ENTITIES - 1, to: ENTITIES - 2, maxLength: 6, count: 5 };
    const found = findPaths(walk, { ...search, isBarred: () => false });
    const lengths = found.map((path) => path.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths).toHaveLength(5);
    const around = findPaths(walk, { ...search, isBarred: (entity) => HUBS.includes(entity) });
    for (const path of around) for (const entity of path) expect(HUBS).not.toContain(entity);
  });
});
