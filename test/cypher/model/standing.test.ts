/** How a relationship stands on a date. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../cypher/model/edtf.ts";
import { type Dated, STANDINGS, standingOn } from "../../../cypher/model/standing.ts";

describe("a relationship stands as", () => {
  test.each<[Dated, string, string]>([
    [{}, "2024", "UNDATED"],
    [{ since: "2020" }, "2024", "CURRENT"],
    [{ since: "2024-06" }, "2024", "CURRENT"],
    [{ since: "2025" }, "2024", "NOT_YET"],
    [{ since: "2024-05-17" }, "2024-05-16", "NOT_YET"],
    [{ since: "2024-05-16" }, "2024-05-16", "CURRENT"],
    [{ since: "2020", until: "2024-05-16" }, "2024-05-16", "CURRENT"],
    [{ since: "2020", until: "2023" }, "2024", "ENDED"],
    [{ since: "2020", until: "2024-03" }, "2024", "CURRENT"],
    [{ until: "2023-12-31" }, "2024-01-01", "ENDED"],
    [{ until: "2024" }, "2023", "UNDATED"],
    [{ observed: ["2023-03-16~"] }, "2023-03-16", "CURRENT"],
    [{ observed: ["2023-03-16~"] }, "2023-03", "CURRENT"],
    [{ observed: ["2023-03-16~"] }, "2023-03-17", "UNDATED"],
    [{ observed: ["2022", "2024"] }, "2023", "CURRENT"],
    [{ observed: ["2022"], until: "2023" }, "2023-06", "CURRENT"],
    [{ since: null, until: null, observed: null }, "2024", "UNDATED"],
    [{ since: "no date", until: "nor this" }, "2024", "UNDATED"],
    [{ since: "2020" }, "no date", "UNDATED"],
  ])("%j on %s: %s", (dates, on, expected) => {
    expect(standingOn(dates, on)).toBe(expected);
  });
});

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(5),
  )
  .map(([year, month, day, form]) => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const parts = [String(year), two(month), two(day)].slice(0, 1 + (form % 3));
    return parts.join("-") + (form > 2 ? "~" : "");
  });
const dated = fc.record({
  since: fc.option(date),
  until: fc.option(date),
  observed: fc.array(date, { maxLength: 3 }),
});

describe("for any dates", () => {
  test("there is a standing, and an inferred date stands like a stated one", () => {
    fc.assert(
      fc.property(dated, date, (dates, on) => {
        const standing = standingOn(dates, on);
        expect(STANDINGS).toContain(standing);
        expect(standingOn(dates, on.replace("~", ""))).toBe(standing);
      }),
    );
  });

  test("what has ended stays so later, and what has not begun was so earlier", () => {
    fc.assert(
      fc.property(dated, date, date, (dates, a, b) => {
        const [early, late] = [a, b].sort((left, right) => (firstOf(left) < firstOf(right) ? -1 : 1)) as [
          string,
          string,
        ];
        // Only days can be put in an order.
        const [day, later] = [firstOf(early), firstOf(late)];
        if (standingOn(dates, day) === "ENDED" && standingOn(dates, later) !== "NOT_YET")
          expect(standingOn(dates, later)).toBe("ENDED");
        if (standingOn(dates, later) === "NOT_YET") expect(standingOn(dates, day)).toBe("NOT_YET");
      }),
    );
  });

  test("nothing is surely over, or surely to come, on a day that its dates may hold", () => {
    fc.assert(
      fc.property(date, date, (since, until) => {
        const from = parseEdtf(since);
        const to = parseEdtf(until);
        if (from === undefined || to === undefined || from.first > to.last) return;
        expect(standingOn({ since, until }, from.first > to.first ? from.first : to.first)).toBe("CURRENT");
      }),
    );
  });
});

function firstOf(text: string): string {
  return parseEdtf(text)?.first ?? "";
}
