import { describe, expect, it } from "vitest";
import { geometricMean, median, percentile, rateRatio, type Sample, summarize } from "./statistics.ts";

/** A round of so many answers of so many milliseconds each, one after the other. */
const round = (answers: number, each: number): Sample => ({
  latencies: Array.from({ length: answers }, () => each),
  milliseconds: answers * each,
});

describe("the statistics of benchmarks", () => {
  it("take percentiles by nearest rank, whatever the order of the values", () => {
    const values = [9, 1, 5, 3, 7, 2, 10, 4, 8, 6];
    expect([0, 0.5, 0.95, 1].map((at) => percentile(values, at))).toEqual([1, 5, 10, 10]);
    expect(percentile([4], 0.95)).toBe(4);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it("take the middle of an odd number of values and between the two of an even one", () => {
    expect(median([10, 2, 1])).toBe(2);
    expect(median([4, 1, 10, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it("take geometric means, in which a half and a double cancel out", () => {
    expect(geometricMean([0.5, 2])).toBeCloseTo(1);
    expect(geometricMean([1, 8])).toBeCloseTo(Math.sqrt(8));
    expect(geometricMean([])).toBeNaN();
  });

  it("pool all rounds: all requests over all time", () => {
    expect(summarize([round(10, 1), round(90, 10)])).toEqual({
      requests: 100,
      perSecond: 100_000 / 910,
      p50: 10,
      p95: 10,
    });
  });

  it("compare within rounds, so that one disturbed round changes nothing", () => {
    const fast = [round(10, 1), round(10, 1), round(10, 50)];
    const slow = [round(10, 2), round(10, 2), round(10, 2)];
    expect(rateRatio(fast, slow)).toBe(2);
    expect(() => rateRatio(fast, [])).toThrow("3 rounds cannot be compared with 0");
  });
});
