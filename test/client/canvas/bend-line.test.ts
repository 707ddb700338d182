/** Lines that bend: around what stands between their ends, beneath the names that they pass, alike for painter and library. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bendOf, controlsOf, type Run } from "../../../client/canvas/bend-line.ts";
import { pathBetween, pointAt } from "../../../client/canvas/line-path.ts";
import type { Point } from "../../../client/state/view.ts";

const RADIUS = 11;
const PLAIN: Run = { aside: 0, curved: true, leans: -1, level: 0 };

/** Points of a line, close enough to each other that no node fits between. */
function along(from: Point, to: Point, run: Run): readonly Point[] {
  const path = pathBetween({ ...from, radius: RADIUS }, { ...to, radius: RADIUS }, run);
  return Array.from({ length: 400 }, (_, at) => pointAt(path, at / 399));
}

describe("a line within a column", () => {
  it("runs around every node between its ends, on the side without names, however tall it is", () => {
    for (const leans of [-1, 1] as const) {
      for (const rows of [2, 3, 5, 12, 40]) {
        const points = along({ x: 0, y: 0 }, { x: 0, y: rows * 38 }, { ...PLAIN, leans });
        for (let row = 1; row < rows; row += 1) {
          const nearest = Math.min(...points.map(({ x, y }) => Math.hypot(x, y - row * 38)));
          expect(nearest).toBeGreaterThan(RADIUS + 1);
        }
        expect(points.every(({ x }) => x * leans >= -0.001)).toBe(true);
      }
    }
  });

  it("leans to the same side whichever way it runs, and is straight between neighbours", () => {
    const down = along({ x: 0, y: 0 }, { x: 0, y: 200 }, PLAIN);
    const up = along({ x: 0, y: 200 }, { x: 0, y: 0 }, PLAIN);
    expect(Math.min(...up.map(({ x }) => x))).toBeCloseTo(Math.min(...down.map(({ x }) => x)), 6);
    expect(controlsOf({ x: 0, y: 0 }, { x: 0, y: 38 }, PLAIN)).toEqual([]);
  });
});

describe("a line from column to column", () => {
  it("stays level beneath the names at its left end, whichever end that is", () => {
    const run = { ...PLAIN, level: 200 };
    for (const [from, to] of [
      [
        { x: 0, y: 0 },
        { x: 300, y: 150 },
      ],
      [
        { x: 300, y: 150 },
        { x: 0, y: 0 },
      ],
    ] as const) {
      const passing = along(from, to, run).filter(({ x }) => x < 200);
      expect(passing.length).toBeGreaterThan(50);
      expect(Math.max(...passing.map(({ y }) => Math.abs(y)))).toBeLessThan(1);
    }
  });

  it("still bends where names reach as far as the next column", () => {
    const points = along({ x: 0, y: 0 }, { x: 100, y: 150 }, { ...PLAIN, level: 400 });
    expect(
      Math.max(
        ...points
          .slice(1)
          .map((point, at) => Math.hypot(point.x - (points[at]?.x ?? 0), point.y - (points[at]?.y ?? 0))),
      ),
    ).toBeLessThan(3);
  });
});

it("gives the drawing library the very control points that are painted", () => {
  const whole = fc.integer({ min: -500, max: 500 });
  const point = fc.record({ x: whole, y: whole });
  const run = fc.record({
    aside: fc.constantFrom(-16, 0, 8),
    curved: fc.boolean(),
    leans: fc.constantFrom(-1 as const, 1 as const),
    level: fc.constantFrom(0, 120),
  });
  fc.assert(
    fc.property(point, point, run, (from, to, how) => {
      const bend = bendOf(from, to, how);
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(dx, dy);
      const weights = bend?.weights.split(" ").map(Number) ?? [];
      const distances = bend?.distances.split(" ").map(Number) ?? [];
      const library = weights.map((weight, at) => ({
        x: from.x + weight * dx - ((distances[at] ?? 0) * dy) / length,
        y: from.y + weight * dy + ((distances[at] ?? 0) * dx) / length,
      }));
      const painted = length === 0 ? [] : controlsOf(from, to, how);
      expect(library.length).toBe(painted.length);
      library.forEach(({ x, y }, at) => {
        expect(Math.hypot(x - (painted[at]?.x ?? 0), y - (painted[at]?.y ?? 0))).toBeLessThan(0.2);
      });
    }),
  );
});
