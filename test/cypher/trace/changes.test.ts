/** Changes against the standing of each relationship on the two dates. */
import { expect, test } from "vitest";
import { standingOn } from "../../../cypher/model/standing.ts";
import { textAt } from "../../../cypher/structure/packed-texts.ts";
import { findChanges } from "../../../cypher/trace/changes.ts";
import { structureOf } from "../read/oracle/structure-of.ts";
import { DATES, randomWorld } from "../read/random-world.ts";

const world = randomWorld(5, 40, 400);
const structure = structureOf(world);

test("what began was not yet there and then was not to come; what ended was not over and then was", () => {
  for (const from of DATES)
    for (const to of DATES) {
      if (from > to) continue;
      const found = findChanges(structure, from, to).map(
        ({ relationship, what }) => `${what} ${textAt(structure.relationshipIds, relationship)}`,
      );
      const expected = world.relationships.flatMap(({ id, since, until }) => {
        // Each date by itself: what began and ended in between stands as ended at the end.
        const [begin, end] = [{ since }, { until }];
        const began = standingOn(begin, from) === "NOT_YET" && standingOn(begin, to) !== "NOT_YET";
        const ended = standingOn(end, from) !== "ENDED" && standingOn(end, to) === "ENDED";
        return [...(began ? [`BEGAN ${id}`] : []), ...(ended ? [`ENDED ${id}`] : [])];
      });
      expect([...found].sort(), `${from} to ${to}`).toEqual(expected.sort());
    }
});

test("they are in the order of their days", () => {
  const days = findChanges(structure, "2018", "2025").map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days.length).toBeGreaterThan(50);
});
