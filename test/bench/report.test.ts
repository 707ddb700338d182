import { describe, expect, it } from "vitest";
import { describeMachine, renderNumber, renderTable, replaceSection } from "./report.ts";
import { orderOfRound, runRounds } from "./rounds.ts";

describe("the report of a benchmark", () => {
  it("writes a new section last, and an old one in its place", () => {
    const once = replaceSection("# Benchmarks\n", "api", "The API", "first\n");
    expect(once).toBe("# Benchmarks\n\n## The API\n\n<!-- bench:api -->\nfirst\n<!-- /bench:api -->\n");
    const twice = replaceSection(once, "trace", "Traces", "others");
    expect(replaceSection(twice, "api", "The API", "second $&")).toBe(twice.replace("first", () => "second $&"));
  });

  it("refuses a document that has lost a marker", () => {
    expect(() => replaceSection("<!-- bench:api -->\n", "api", "The API", "text")).toThrow("one of its two markers");
  });

  it("writes tables and numbers that can be read", () => {
    expect(renderTable(["query", "rate"], [["hub", renderNumber(1234.5)]])).toBe(
      "| query | rate |\n| --- | --: |\n| hub | 1,235 |",
    );
    expect([56.78, 0.891, 2, Number.NaN].map(renderNumber)).toEqual(["56.8", "0.89", "2.00", "–"]);
  });

  it("says what it was measured on without naming the machine", () => {
    expect(describeMachine()).toMatch(/^Measured on \d+ cores with Node [\d.]+ and Neo4j Community 5\.[\d.]+; /);
  });
});

describe("rounds", () => {
  it("go there and back, then begin one contender further", () => {
    expect([0, 1, 2, 3].map((round) => orderOfRound(["a", "b", "c"], round).join(""))).toEqual([
      "abc",
      "cba",
      "bca",
      "acb",
    ]);
  });

  it("measure every contender once a round", async () => {
    const asked: string[] = [];
    const samples = await runRounds(["a", "b"], 2, async (contender, round) => {
      asked.push(contender);
      return `${contender}${round}`;
    });
    expect([...samples]).toEqual([
      ["a", ["a0", "a1"]],
      ["b", ["b0", "b1"]],
    ]);
    expect(asked).toEqual(["a", "b", "b", "a"]);
  });
});
