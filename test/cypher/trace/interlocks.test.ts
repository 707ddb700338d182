/** Interlocks against loops over all pairs. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findInterlocks, type Interlock, joiningRelationships } from "../../../cypher/trace/interlocks.ts";
import { type Edge, makeStructure } from "./make-structure.ts";

const PEOPLE = 6;
const COUNT = 11;
const KINDS = Array.from({ length: COUNT }, (_, number) => (number < PEOPLE ? "Official" : "Committee"));
const edge = fc.tuple(
  fc.nat(PEOPLE - 1),
  fc.integer({ min: PEOPLE, max: COUNT - 1 }),
  fc.constantFrom("CHAIRS", "MEMBER_OF", "ATTENDED", "HOLDS_POST_IN"),
) as fc.Arbitrary<Edge>;

/** All pairs that share something, by looking at every pair. */
function naive(edges: readonly Edge[], isBodies: boolean, among: ReadonlySet<number> | null): readonly Interlock[] {
  const belongs = (person: number, body: number): boolean =>
    edges.some(([from, to, type]) => from === person && to === body && type !== "ATTENDED");
  const people = Array.from({ length: PEOPLE }, (_, number) => number);
  const bodies = Array.from({ length: COUNT - PEOPLE }, (_, number) => PEOPLE + number);
  const [sides, joiners] = isBodies ? [bodies, people] : [people, bodies];
  const joins = (joiner: number, side: number): boolean => (isBodies ? belongs(joiner, side) : belongs(side, joiner));
  const pairs = sides.flatMap((first) =>
    sides
      .filter((second) => second > first && (among === null || among.has(first) || among.has(second)))
      .map((second) => {
        const shared = joiners.filter((joiner) => joins(joiner, first) && joins(joiner, second));
        const strength = shared.reduce(
          (sum, joiner) => sum + 1 / (sides.filter((side) => joins(joiner, side)).length - 1),
          0,
        );
        return { first, second, shared, strength: Number(strength.toFixed(9)) };
      }),
  );
  return pairs
    .filter(({ shared }) => shared.length > 0)
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length || b.strength - a.strength || a.first - b.first || a.second - b.second,
    );
}

test("pairs of bodies and of people are those that loops over all pairs find, weighted and in order", () => {
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 25, size: "max" }),
      fc.boolean(),
      fc.option(fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 4 })),
      (edges, isBodies, ids) => {
        const among = ids && new Set(ids);
        const structure = makeStructure(COUNT, edges, KINDS);
        const { pairs, leftOut } = findInterlocks(structure, isBodies ? "BODIES" : "PEOPLE", among, null);
        expect(pairs.map((pair) => ({ ...pair, strength: Number(pair.strength.toFixed(9)) }))).toEqual(
          naive(edges, isBodies, among),
        );
        expect(leftOut).toBe(0);
        for (const pair of pairs) {
          const joining = joiningRelationships(structure, pair, null);
          const ends = joining.map((one) => [structure.from[one], structure.to[one]].sort().join());
          expect(new Set(ends).size).toBe(2 * pair.shared.length);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
