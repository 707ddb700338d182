/** The layout kernels: nothing on anything, the same job the same drawing, and nobody pushed by newcomers. */
import { describe, expect, it } from "vitest";
import { overlap, type Rect } from "../../../client/canvas/place-labels.ts";
import {
  LABEL_GAP,
  type LayoutJob,
  type LayoutNode,
  NODE_RADIUS,
  type Places,
} from "../../../client/layout/layout-job.ts";
import { runLayout } from "../../../client/layout/run-layout.ts";
import { LAYOUTS, type LayoutName } from "../../../client/state/view.ts";
import { jobOf } from "./job-of.ts";

/** A generator of numbers in [0, 1) that always gives the same (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function job(layout: LayoutName, count: number): LayoutJob {
  const next = numbers(7);
  const nodes = Array.from({ length: count }, (_, at): LayoutNode => {
    const lines = 1 + Math.floor(next() * 3);
    return {
      id: `n${at}`,
      column: Math.min(2, Math.floor(next() * 3)),
      sector: Math.floor(next() * 5),
      width: 40 + Math.floor(next() * 140),
      height: 16 * lines,
    };
  });
  const links = nodes.slice(1).flatMap((node, at) =>
    Array.from({ length: 1 + Math.floor(next() * 2) }, () => ({
      from: node.id,
      to: `n${Math.floor(next() * next() * (at + 1))}`,
      weight: 1,
      down: next() > 0.3,
    })),
  );
  return jobOf({ layout, nodes, links }, { width: 1060, height: 840 });
}

function boxes({ layout, nodes }: LayoutJob, places: Places): readonly Rect[] {
  return nodes.flatMap(({ id, column, width, height }) => {
    const at = places[id];
    if (at === undefined) return [];
    const side =
      layout !== "columns" ? -width / 2 : column === 0 ? -NODE_RADIUS - LABEL_GAP - width : NODE_RADIUS + LABEL_GAP;
    const y = layout !== "columns" ? at.y + NODE_RADIUS + LABEL_GAP : at.y - height / 2;
    return [
      { x: at.x - NODE_RADIUS, y: at.y - NODE_RADIUS, width: 2 * NODE_RADIUS, height: 2 * NODE_RADIUS },
      { x: at.x + side, y, width, height },
    ];
  });
}

function overlaps(rects: readonly Rect[]): number {
  let count = 0;
  rects.forEach((rect, at) => {
    count += rects.slice(at + 1).filter((other) => overlap(rect, other)).length;
  });
  return count;
}

describe.each(LAYOUTS)("the %s layout", (layout) => {
  it("places 200 entities with their labels, none on another", () => {
    const asked = job(layout, 200);
    const places = runLayout(asked);
    expect(Object.keys(places)).toHaveLength(200);
    expect(overlaps(boxes(asked, places))).toBe(0);
  });

  it("gives the same drawing for the same job", () => {
    expect(runLayout(job(layout, 60))).toEqual(runLayout(job(layout, 60)));
  });

  it("leaves everybody in place when newcomers come, and puts these on nobody", () => {
    const asked = job(layout, 120);
    const before = runLayout({ ...asked, nodes: asked.nodes.slice(0, 80) });
    const after = runLayout({ ...asked, fixed: before });
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
    expect(overlaps(boxes(asked, after))).toBe(0);
  });

  it("arranges anew around what is pinned, and leaves that in place", () => {
    const asked = job(layout, 80);
    const pins = Object.fromEntries(Object.entries(runLayout(asked)).slice(0, 3));
    const after = runLayout({ ...asked, fixed: pins, anew: true });
    expect(Object.fromEntries(Object.keys(pins).map((id) => [id, after[id]]))).toEqual(pins);
    expect(Object.keys(after)).toHaveLength(80);
    expect(overlaps(boxes(asked, after))).toBe(0);
  });

  it("places one entity, none, and such as are not linked", () => {
    expect(runLayout({ ...job(layout, 0) })).toEqual({});
    expect(Object.keys(runLayout(job(layout, 1)))).toEqual(["n0"]);
    expect(overlaps(boxes(job(layout, 30), runLayout({ ...job(layout, 30), links: [] })))).toBe(0);
  });
});
