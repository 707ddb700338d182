/** What expanding would bring: what is on screen does not count, what is hidden or switched off does. */
import { describe, expect, it } from "vitest";
import type { Graph, Link } from "../../../client/state/graph.ts";
import { type LinkCount, undrawnCounts } from "../../../client/state/undrawn.ts";

const link = (id: string, type: Link["type"], from: string, to: string): Link => ({
  ...{ id, type, from, to, role: null, since: null, until: null, observed: [], certainty: "STATED", sources: [] },
});

const graph: Graph = {
  entities: {
    a: { id: "a", kind: "Official", name: "A", degree: 5 },
    b: { id: "b", kind: "Committee", name: "B", degree: 1 },
    c: { id: "c", kind: "Committee", name: "C", degree: 1 },
    d: { id: "d", kind: "Initiative", name: "D", degree: 1 },
  },
  links: {
    1: link("1", "CHAIRS", "a", "b"),
    2: link("2", "CHAIRS", "a", "c"),
    3: link("3", "RESPONSIBLE_FOR", "a", "d"),
    4: link("4", "RELATED_TO", "b", "a"),
  },
};
const counts: readonly LinkCount[] = [
  { type: "CHAIRS", direction: "OUT", kind: "Committee", count: 3 },
  { type: "RESPONSIBLE_FOR", direction: "OUT", kind: "Initiative", count: 1 },
  { type: "RELATED_TO", direction: "IN", kind: "Committee", count: 1 },
];
const all = { ids: ["a", "b", "c", "d"], hidden: [], kindsOff: [], typesOff: [] };

describe("what expanding would bring", () => {
  it.each([
    ["is what the canvas lacks", all, [1, 0, 0]],
    ["includes whom the reader has hidden", { ...all, hidden: ["b"] }, [2, 0, 1]],
    ["includes kinds and types switched off", { ...all, kindsOff: ["Initiative"], typesOff: ["CHAIRS"] }, [3, 1, 0]],
    ["is everything of an entity that is not on screen", { ...all, ids: ["b", "c", "d"] }, [3, 1, 1]],
  ] as const)("%s", (_words, view, expected) => {
    expect(undrawnCounts("a", counts, view, graph)).toEqual(
      counts.map((count, at) => ({ ...count, undrawn: expected[at] })),
    );
  });
});
