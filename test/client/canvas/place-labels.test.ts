/** Labels: the most important first, never on one another or on an obstacle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { among, overlap, placeLabels } from "../../../client/canvas/place-labels.ts";
import { wrapLabel } from "../../../client/canvas/wrap-label.ts";

const rect = fc.record({
  x: fc.integer({ min: -100, max: 900 }),
  y: fc.integer({ min: -100, max: 700 }),
  width: fc.integer({ min: 4, max: 200 }),
  height: fc.integer({ min: 4, max: 60 }),
});

describe("placing labels", () => {
  it("never lets two overlap, nor one an obstacle, and always places the first that can be", () => {
    const wishes = fc.array(fc.array(rect, { minLength: 1, maxLength: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(wishes, fc.array(rect, { maxLength: 10 }), (candidates, obstacles) => {
        const placed = placeLabels(
          candidates.map((each, at) => ({
            id: String(at),
            best: among(each),
            ...(at % 2 === 0 ? {} : { modest: among(each.slice(-1)) }),
          })),
          obstacles,
        );
        const all = [...placed];
        all.forEach((label, at) => {
          expect(all.slice(at + 1).some((other) => overlap(label, other))).toBe(false);
          expect(obstacles.some((obstacle) => overlap(label, obstacle))).toBe(false);
        });
        if (obstacles.length === 0 && candidates.length > 0) expect(placed[0]?.id).toBe("0");
      }),
    );
  });
});

describe("modest labels", () => {
  const small = { x: 0, y: 0, width: 40, height: 16 };
  const large = { x: 0, y: 0, width: 40, height: 48 };
  const modest = { id: "modest", best: among([large, small]), modest: among([small]) };

  it("make room for others before they grow", () => {
    const next = { id: "next", best: among([{ ...small, y: 24 }]) };
    expect(placeLabels([modest, next], [])).toEqual([
      { id: "modest", ...small },
      { id: "next", ...small, y: 24 },
    ]);
  });

  it("grow where nobody else needs the room", () => {
    expect(placeLabels([modest], [])).toEqual([{ id: "modest", ...large }]);
  });
});

describe("wrapping a label", () => {
  const measure = (text: string): number => text.length * 7;

  it("breaks a long name into even lines within the width", () => {
    const { lines, width } = wrapLabel(
      "Leading Group for Improving Beijing's Role as the Center for International Exchanges",
      220,
      3,
      measure,
    );
    expect(lines).toEqual([
      "Leading Group for Improving",
      "Beijing's Role as the Center",
      "for International Exchanges",
    ]);
    expect(width).toBe(196);
  });

  it("ends in an ellipsis what does not fit, and never is wider than allowed", () => {
    const { lines } = wrapLabel("one two three four five six seven", 70, 2, measure);
    expect(lines).toEqual(["one two", "three fou…"]);
    expect(wrapLabel("Incomprehensibilities", 70, 2, measure).lines).toEqual(["Incompreh…"]);
  });
});
