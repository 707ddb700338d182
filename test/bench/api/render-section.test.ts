import { expect, it } from "vitest";
import type { ContenderName } from "./contenders.ts";
import type { ApiFigures } from "./figures.ts";
import { renderSection } from "./render-section.ts";

/** One round each: so many answers within a second, a tenth of them as slow as `slow` milliseconds, the others of one. */
const figures = (query: string, rates: Partial<Record<ContenderName, number>>, slow: number): ApiFigures => ({
  query,
  concurrency: 16,
  samples: new Map(
    (["Liaison", "@neo4j/graphql", "plain HTTP", "raw driver"] as const).flatMap((name) => {
      const rate = rates[name];
      if (rate === undefined) return [];
      const latencies = Array.from({ length: rate }, (_, place) => (place < rate / 10 ? slow : 1));
      return [[name, [{ latencies, milliseconds: 1_000, fault: undefined }]] as const];
    }),
  ),
});

it("tells of each target whether it is met, by the worst query or the mean, and leaves out what a peer cannot express", () => {
  const text = renderSection({
    figures: [
      figures("hub", { Liaison: 90, "@neo4j/graphql": 30, "plain HTTP": 100, "raw driver": 150 }, 2),
      figures("paths", { Liaison: 160, "plain HTTP": 100, "raw driver": 170 }, 4),
    ],
    notes: [{ name: "hub", what: "a hub", characters: 12_345 }],
    plans: { runs: 200, texts: 2 },
    nodes: 100,
    relationships: 500,
  });
  const lines = text.split("\n");
  expect(lines.filter((line) => / (yes|no) \|$/.test(line))).toEqual([
    "| times `@neo4j/graphql`, each query | at least 2 | 3.00 (hub) | yes |",
    "| times `@neo4j/graphql`, geometric mean | at least 4 | 3.00 | no |",
    "| times plain HTTP, each query | at least 0.8 | 0.90 (hub) | yes |",
    "| times plain HTTP, geometric mean | at least 0.95 | 1.20 | yes |",
    "| Liaison's p95 / p50, each query | at most 3 | 4.00 (paths) | no |",
  ]);
  expect(lines).toContain("| hub | 90.0 | 30.0 | 100 | 150 | 3.00 | 0.90 |");
  expect(lines).toContain("| paths | 160 | – | 100 | 170 | – | 1.60 |");
  expect(lines).toContain("| hub | a hub | 12,345 |");
  expect(text).toContain("99.0 %");
});
