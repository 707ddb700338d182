/** Windows between a phone's and a desk's: the header in one row, and tools that can all be reached. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overlap } from "../../client/canvas/place-labels.ts";
import { overlaps } from "./canvas-hand.ts";
import { axeFaults, described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const LANDSCAPE = { viewport: { width: 844, height: 390 }, hasTouch: true };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the elements are in the window. */
function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** How many of the boxes are not wholly in the window. */
function cutOff(page: Page, boxes: readonly Box[]): number {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  return boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    .length;
}

describe("the header", () => {
  it("is one row from 840 pixels on, in which nothing overlaps or is cut off", async () => {
    const found: Record<number, unknown> = {};
    const widths = [840, 960, 1000, 1080, 1209, 1440];
    await withPage("#at=2023-06-01", async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 });
        const parts = await boxesOf(page, ".head > *");
        const [head] = await boxesOf(page, ".head");
        found[width] = [head?.height, overlaps(parts), cutOff(page, parts)];
      }
    });
    expect(found).toEqual(Object.fromEntries(widths.map((width) => [width, [60, 0, 0]])));
  });

  it.each([
    ["light", { width: 1000, height: 700 }],
    ["dark", { width: 844, height: 390 }],
    ["light", { width: 480, height: 350 }],
  ] as const)("has no fault that axe finds, %s, at %s", async (colorScheme, viewport) => {
    expect(await withPage("#at=2023-06-01", axeFaults, { colorScheme, viewport })).toEqual([]);
  });
});

describe("a phone that lies on its side", () => {
  it("shows all tools of the canvas, beside all that is drawn", async () => {
    await withPage(
      "",
      async (page) => {
        const tools = await boxesOf(page, ".tools button");
        const [graph] = await boxesOf(page, ".canvas-graph");
        if (graph === undefined) throw new Error("The page shows no canvas.");
        const covering = tools.filter((tool) => overlaps([tool, graph]) > 0).length;
        expect([tools.length, cutOff(page, tools), overlaps(tools), covering]).toEqual([9, 0, 0, 0]);
        const { zoom } = (await described(page)).camera;
        await page.getByRole("button", { name: "Zoom in" }).tap();
        await page.waitForFunction((before) => (window.liaison?.describe().camera.zoom ?? 0) > before, zoom);
        await settled(page);
      },
      LANDSCAPE,
    );
  });
});

describe("a trace on a phone that lies on its side", () => {
  it("is read beside the panel, its files and its summary at hand and its last step within reach", async () => {
    await withPage(
      "#ask=down~initiative:center-for-international-exchanges&sel=initiative:center-for-international-exchanges",
      async (page) => {
        const steps = page.locator(".step");
        await steps.first().waitFor();
        const files = await boxesOf(page, ".file-buttons button, .trace-summary > p");
        await steps.last().scrollIntoViewIfNeeded();
        const [pane] = await boxesOf(page, ".trace-pane");
        const [last] = (await boxesOf(page, ".step")).slice(-1);
        const [panel] = await boxesOf(page, ".side");
        if (pane === undefined || last === undefined || panel === undefined)
          throw new Error("The page shows no trace.");
        const sideways = await page.locator(".trace-pane").evaluate((each) => each.scrollWidth - each.clientWidth);
        expect([cutOff(page, files), cutOff(page, [last]), overlaps([pane, panel]), sideways]).toEqual([0, 0, 0, 0]);
      },
      LANDSCAPE,
    );
  });
});

describe("the tools of the canvas", () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1000, height: 700 },
    { width: 844, height: 390 },
  ])("cover no text in a window of $width by $height", async (viewport) => {
    const found = await withPage(
      "#view=everything",
      async (page) => {
        const [graph] = await boxesOf(page, ".canvas-graph");
        const [tools] = await boxesOf(page, ".tools");
        if (graph === undefined || tools === undefined) throw new Error("The page shows no tools on a canvas.");
        const at = { ...tools, x: tools.x - graph.x, y: tools.y - graph.y };
        const covered: number[] = [];
        for (const key of ["0", "+", "+", "+"]) {
          await page.keyboard.press(key);
          const { names, roles, badges } = await described(page);
          covered.push([...names, ...roles, ...badges].filter((text) => overlap(text, at)).length);
        }
        return covered;
      },
      { viewport },
    );
    expect(found).toEqual([0, 0, 0, 0]);
  });
});
