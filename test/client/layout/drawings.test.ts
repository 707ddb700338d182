/** What each drawing promises beyond room for all: rings by distance, layers by command, flows from left to right. */
import { describe, expect, it } from "vitest";
import type { LayoutJob, LayoutNode, Places } from "../../../client/layout/layout-job.ts";
import { runLayout } from "../../../client/layout/run-layout.ts";
import { jobOf } from "./job-of.ts";

const node = (id: string, sector = 0): LayoutNode => ({ id, column: 0, sector, width: 80, height: 16 });
const arrow = (from: string, to: string) => ({ from, to, weight: 1, down: true });

function job(layout: LayoutJob["layout"], nodes: readonly LayoutNode[], links: LayoutJob["links"]): LayoutJob {
  return jobOf({ layout, nodes, links });
}

const at = (places: Places, id: string) => places[id] ?? { x: Number.NaN, y: Number.NaN };

describe("rings", () => {
  const nodes = [node("far"), ...Array.from({ length: 12 }, (_, each) => node(`n${each}`, each % 3)), node("middle")];
  const links = [...Array.from({ length: 12 }, (_, each) => arrow("middle", `n${each}`)), arrow("n4", "far")];

  it("put who has most neighbours, or the focus, in the middle", () => {
    expect(at(runLayout(job("rings", nodes, links)), "middle")).toEqual({ x: 0, y: 0 });
    expect(at(runLayout({ ...job("rings", nodes, links), focus: "far" }), "far")).toEqual({ x: 0, y: 0 });
  });

  it("keep each kind of neighbour in a sector of its own, and the farther outside near whom they hang on", () => {
    const places = runLayout(job("rings", nodes, links));
    const turn = (id: string): number => {
      const { x, y } = at(places, id);
      return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
    };
    const around = Array.from({ length: 12 }, (_, each) => each).sort((a, b) => turn(`n${a}`) - turn(`n${b}`));
    expect(around.map((each) => each % 3)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    const reach = (id: string): number => Math.hypot(at(places, id).x / 80, at(places, id).y / 40);
    expect(reach("far")).toBeGreaterThan(reach("n4"));
  });
});

describe("layers and flows", () => {
  const nodes = ["head", "body", "office", "part", "lone"].map((id) => node(id));
  const links = [arrow("head", "body"), arrow("body", "office"), arrow("office", "part"), arrow("head", "office")];

  it("put who leads above, or left of, whom they lead", () => {
    const down = runLayout(job("layers", nodes, links));
    expect(["head", "body", "office", "part"].map((id) => at(down, id).y)).toEqual(
      ["head", "body", "office", "part"].map((id) => at(down, id).y).sort((a, b) => a - b),
    );
    const right = runLayout(job("flow", nodes, links));
    for (const { from, to } of links) expect(at(right, from).x).toBeLessThan(at(right, to).x);
  });

  it("take the shape of the window, also where one leads many", () => {
    const many = Array.from({ length: 130 }, (_, each) => ({ ...node(`n${each}`), width: 160 }));
    const wide = many.slice(1).map(({ id }, each) => arrow(each < 50 ? "n0" : `n${(each * 7) % 50}`, id));
    const places = Object.values(runLayout(job("layers", many, wide)));
    const reach = (side: "x" | "y"): number =>
      Math.max(...places.map((place) => place[side])) - Math.min(...places.map((place) => place[side]));
    const shape = reach("x") / reach("y") / (1000 / 800);
    expect([shape > 0.5, shape < 2]).toEqual([true, true]);
  });

  it("draw circles too, cut where they are entered", () => {
    const circle = [...links, arrow("part", "body"), arrow("body", "body")];
    const places = runLayout(job("layers", nodes, circle));
    for (const { from, to } of links) expect(at(places, from).y).toBeLessThan(at(places, to).y);
  });
});
