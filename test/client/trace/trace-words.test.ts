/** What a trace's figures mean, in sentences. */
import { describe, expect, it } from "vitest";
import { beyondWords, cutWords, routeWords, traceFindings } from "../../../client/trace/trace-words.ts";

const FIGURES = {
  total: 133,
  relationshipCount: 258,
  levels: [
    { depth: 1, count: 12 },
    { depth: 2, count: 100 },
    { depth: 5, count: 21 },
  ],
  longestChain: { length: 6 },
  cycleCount: 0,
};

describe("the figures of a trace", () => {
  it("are sentences, each with what it means", () => {
    expect(traceFindings("up", FIGURES)).toEqual([
      {
        words: "It depends on 133 entities: 12 directly, 121 through others.",
        meant: "Each is counted once. 258 relationships join it and them.",
      },
      {
        words: "The farthest are 5 steps away.",
        meant: "A step is one relationship. Of several ways to an entity the shortest counts.",
      },
      {
        words: "The longest chain has 6 relationships.",
        meant: "A chain may take longer ways than the shortest. A cycle counts as one link.",
      },
      { words: "There are no cycles.", meant: "None of them depends on itself, not even through others." },
    ]);
  });

  it("say of one entity that it depends, and leave out what only says that it is near", () => {
    const one = { ...FIGURES, total: 1, relationshipCount: 1, levels: [{ depth: 1, count: 1 }] };
    expect(traceFindings("down", { ...one, longestChain: { length: 1 }, cycleCount: 1 })).toEqual([
      {
        words: "1 entity depends on it, directly.",
        meant: "Each is counted once. 1 relationship joins it and them.",
      },
      { words: "There is 1 cycle.", meant: "The members of a cycle all depend on each other." },
    ]);
  });

  it("say nothing of an empty trace", () => {
    expect(traceFindings("up", { ...FIGURES, total: 0, levels: [] })).toEqual([]);
  });
});

describe("the figures of one entity", () => {
  it("say what would be lost, how it is reached, and what lies beyond", () => {
    expect([cutWords(1), cutWords(16), routeWords(3, true), routeWords(1_000_000, false), beyondWords(4, 1)]).toEqual([
      "1 other is reached only through it",
      "16 others are reached only through it",
      "3 ways to it",
      "at least 1,000,000 ways to it",
      "At least 4 more entities lie beyond 1 step: follow further to see.",
    ]);
  });
});
