/** What a view shows: filters, hidden entities, standing, counts of what is not shown. */
import { describe, expect, it } from "vitest";
import { roleText } from "../../../client/parts/words.ts";
import type { Graph, Link } from "../../../client/state/graph.ts";
import { leavesOf, sceneOf, unconnectedIn } from "../../../client/state/scene.ts";
import { startView, type View } from "../../../client/state/view.ts";
import { STANDINGS, standingOn } from "../../../cypher/model/standing.ts";

const link = (id: string, type: Link["type"], from: string, to: string, rest: Partial<Link> = {}): Link => ({
  id,
  type,
  from,
  to,
  role: null,
  since: null,
  until: null,
  observed: [],
  certainty: "STATED",
  sources: [],
  ...rest,
});

const graph: Graph = {
  entities: {
    a: { id: "a", kind: "Official", name: "A", degree: 3 },
    b: { id: "b", kind: "Committee", name: "B", degree: 1 },
    c: { id: "c", kind: "Organization", name: "C", degree: 5 },
  },
  links: {
    1: link("1", "CHAIRS", "a", "b", { observed: ["2023-03-16~"] }),
    2: link("2", "DEPUTY_CHAIRS", "a", "c", { until: "2023" }),
    3: link("3", "PART_OF", "b", "c"),
  },
};
const view: View = { ...startView("chairs"), ids: ["a", "b", "c"] };

describe("a scene", () => {
  it("shows entities, drawn types only, and counts what is not drawn", () => {
    const scene = sceneOf(view, graph, "2026-01-01");
    expect(scene.nodes.map((node) => [node.id, node.hidden])).toEqual([
      ["a", 1],
      ["b", 0],
      ["c", 4],
    ]);
    expect(scene.links.map((each) => [each.id, each.standing])).toEqual([
      ["1", "UNDATED"],
      ["2", "ENDED"],
    ]);
    expect(scene.types).toEqual([
      { name: "CHAIRS", count: 1, off: false },
      { name: "DEPUTY_CHAIRS", count: 1, off: false },
      { name: "PART_OF", count: 1, off: true },
    ]);
  });

  it("leaves out hidden entities and kinds switched off, with their lines", () => {
    expect(sceneOf({ ...view, hidden: ["a"] }, graph, "2026-01-01").links).toEqual([]);
    const scene = sceneOf({ ...view, kindsOff: ["Committee"] }, graph, "2026-01-01");
    expect(scene.nodes.map((node) => node.id)).toEqual(["a", "c"]);
    expect(scene.kinds.find((tally) => tally.name === "Committee")).toEqual({ name: "Committee", count: 1, off: true });
  });

  it("knows what hangs on one entity alone", () => {
    expect(leavesOf("a", sceneOf(view, graph, "2026-01-01"))).toEqual(["b", "c"]);
    expect(leavesOf("a", sceneOf({ ...view, typesOff: [] }, graph, "2026-01-01"))).toEqual([]);
  });

  it("draws all lines between the same two as one that says how many it stands for", () => {
    const links = {
      1: link("1", "MEMBER_OF", "a", "b", { role: "Member" }),
      2: link("2", "CHAIRS", "a", "b", { role: "Head" }),
      3: link("3", "PART_OF", "b", "c"),
    };
    const scene = sceneOf({ ...view, typesOff: [], grouped: true }, { ...graph, links }, "2026-01-01");
    expect(scene.links.map((each) => [each.id, each.role, each.also])).toEqual([
      ["2", "Head +1", ["1"]],
      ["3", null, []],
    ]);
    expect(scene.types.map(({ name, count }) => [name, count])).toEqual([
      ["CHAIRS", 1],
      ["MEMBER_OF", 1],
      ["PART_OF", 1],
    ]);
    expect(scene.nodes.map((node) => node.hidden)).toEqual([1, 0, 4]);
  });

  it("knows who is unconnected, a line to oneself notwithstanding", () => {
    const links = { 1: link("1", "RELATED_TO", "a", "a"), 2: link("2", "PART_OF", "b", "c") };
    expect(unconnectedIn(sceneOf({ ...view, typesOff: [] }, { ...graph, links }, "2026-01-01"))).toEqual(["a"]);
  });

  it("takes the standing from the view's date, and without one from today, by the model's one rule", () => {
    const rest: readonly Partial<Link>[] = [
      { observed: ["2023-03-16~"] },
      { since: "2023" },
      { until: "2023" },
      { since: "2030" },
      {},
    ];
    const links = Object.fromEntries(rest.map((each, at) => [String(at), link(String(at), "CHAIRS", "a", "b", each)]));
    const standings = (asOf: string | null): readonly string[] =>
      sceneOf({ ...view, asOf }, { ...graph, links }, "2026-01-01").links.map((each) => each.standing);
    expect(standings(null)).toEqual(["UNDATED", "CURRENT", "ENDED", "NOT_YET", "UNDATED"]);
    for (const asOf of ["2020", "2023-03", "2026-01-01"]) {
      expect(standings(asOf)).toEqual(rest.map((each) => standingOn(each, asOf)));
    }
  });

  it("counts the standings, and marks on the canvas what is undated or not yet", () => {
    expect(sceneOf(view, graph, "2026-01-01").standings).toEqual([
      { name: "ENDED", count: 1, off: false },
      { name: "UNDATED", count: 1, off: false },
    ]);
    const marks = STANDINGS.map((standing) => roleText({ role: "Head", standing }));
    expect(marks).toEqual(["Head", "Head (ended)", "Head (not yet)", "Head °"]);
    expect(roleText({ role: null, standing: "UNDATED" })).toBe("°");
  });
});
