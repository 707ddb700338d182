import { expect, it } from "vitest";
import { type CpuProfile, summarizeProfile } from "./cpu-profile.ts";

const frame = (id: number, functionName: string, url: string): CpuProfile["nodes"][number] => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
});

it("sums up the last milliseconds of a profile by part and by function, without what was idle", () => {
  const profile: CpuProfile = {
    nodes: [
      frame(1, "(idle)", ""),
      frame(2, "parse", "file:///app/node_modules/graphql/language/parser.js"),
      frame(3, "decode", "file:///app/dist/node/cypher/read/writer.js"),
      frame(4, "(garbage collector)", ""),
      frame(5, "stringify", ""),
    ],
    samples: [2, 1, 2, 3, 3, 4, 5],
    timeDeltas: [50_000, 1_000, 1_000, 3_000, 3_000, 2_000, 1_000],
  };
  expect(summarizeProfile(profile, 11)).toEqual({
    busyMs: 10,
    parts: [
      { name: "statements and decoding (cypher/)", milliseconds: 6, share: 0.6 },
      { name: "(garbage collector)", milliseconds: 2, share: 0.2 },
      { name: "parsing (graphql)", milliseconds: 1, share: 0.1 },
      { name: "built in: stringify", milliseconds: 1, share: 0.1 },
    ],
    functions: [
      { name: "decode cypher/read/writer.js:10", milliseconds: 6, share: 0.6 },
      { name: "(garbage collector)", milliseconds: 2, share: 0.2 },
      { name: "parse graphql/language/parser.js:10", milliseconds: 1, share: 0.1 },
      { name: "stringify", milliseconds: 1, share: 0.1 },
    ],
  });
});
