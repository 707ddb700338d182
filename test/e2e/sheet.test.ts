/** The panel as a sheet on a phone: it shows what is selected, and covers neither that nor an answer. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pointOf } from "./canvas-hand.ts";
import { described, find, settled } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const CENTRE_ID = "initiative:center-for-international-exchanges";

/** Where the top of the sheet is, as a share of the window's height. */
async function topOfSheet(page: Page): Promise<number> {
  const box = await page.getByRole("complementary", { name: "Inspector" }).boundingBox();
  return Number(((box?.y ?? 0) / (page.viewportSize()?.height ?? 1)).toFixed(2));
}

/** Of what is selected: which nodes stand below the top of the canvas and above the sheet, with room for a name. */
async function inSight(page: Page): Promise<readonly string[]> {
  const { nodes } = await described(page);
  const box = await page.locator(".canvas-graph").boundingBox();
  const top = (await topOfSheet(page)) * (page.viewportSize()?.height ?? 1);
  if (box === null) throw new Error("The page shows no canvas.");
  const seen = nodes.filter(
    ({ selected, x, y }) => selected && x > 30 && x < box.width - 30 && y > 20 && box.y + y < top - 40,
  );
  return seen.map(({ name }) => name);
}

const raised = (page: Page): Promise<unknown> => page.waitForSelector('.side[data-sheet="half"]');
const lowered = (page: Page): Promise<unknown> => page.waitForSelector('.side[data-sheet="low"]');

describe("the sheet", () => {
  it("leaves in sight what is tapped at the lower end of the map, without a step of history", async () => {
    await withPage(
      "",
      async (page) => {
        const { nodes } = await described(page);
        const [lowest] = [...nodes].sort((a, b) => b.y - a.y);
        const before = await page.evaluate(() => window.history.length);
        const at = await pointOf(page, lowest?.name ?? "");
        await page.touchscreen.tap(at.x, at.y);
        await page.getByRole("heading", { level: 2, name: lowest?.name ?? "" }).waitFor();
        expect(await inSight(page)).toEqual([lowest?.name]);
        expect([await page.evaluate(() => window.history.length), await topOfSheet(page)]).toEqual([before, 0.55]);
      },
      PHONE,
    );
  });

  it.each(["#sel=official:xiong-jiuling", `#view=everything&sel=${CENTRE_ID}`])(
    "leaves in sight what a link selects: %s",
    async (hash) => {
      await withPage(
        hash,
        async (page) => {
          await raised(page);
          await page.waitForFunction(() => window.location.hash.includes("cam="));
          expect(await inSight(page)).toHaveLength(1);
        },
        PHONE,
      );
    },
  );

  it("makes way for a trace that is asked from it, and rises again when the reader chooses or raises it", async () => {
    await withPage(
      `#view=everything&sel=${CENTRE_ID}`,
      async (page) => {
        await raised(page);
        await page.getByRole("button", { name: "What it depends on" }).click();
        await page.locator(".step").first().waitFor();
        await lowered(page);
        await page.getByRole("button", { name: /^Details: Improving/ }).click();
        await raised(page);
        await page.getByRole("button", { name: "Lower the panel" }).click();
        await page.locator(".step .neighbour").first().click();
        await raised(page);
      },
      PHONE,
    );
  });

  it("lets the map be seen while the end of a path is chosen, and the paths after that", async () => {
    await withPage(
      "#sel=official:yin-li",
      async (page) => {
        await page.getByRole("button", { name: "Paths to …" }).click();
        await lowered(page);
        const at = await pointOf(page, "Xiong Jiuling");
        await page.touchscreen.tap(at.x, at.y);
        await page.locator(".path").first().waitFor();
        await lowered(page);
      },
      PHONE,
    );
  });

  it.each([`ask=up~${CENTRE_ID}`, "form=table", "form=roster"])(
    "lies low over what a link opens with a selection: %s",
    async (opened) => {
      await withPage(
        `#${opened}&sel=official:yin-li`,
        async (page) => {
          await page.locator(".pane").first().waitFor();
          await page.getByRole("button", { name: "Details: Yin Li" }).waitFor();
          expect(await topOfSheet(page)).toBeGreaterThan(0.9);
        },
        PHONE,
      );
    },
  );

  it("follows the finger that drags its head, and settles at the nearest height", async () => {
    await withPage(
      "#sel=official:yin-li",
      async (page) => {
        await raised(page);
        const touch = await page.context().newCDPSession(page);
        for (const [from, to, sheet] of [
          [480, 120, "full"],
          [80, 460, "half"],
          [480, 800, "low"],
        ] as const) {
          await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 120, y: from }] });
          await touch.send("Input.dispatchTouchEvent", {
            type: "touchMove",
            touchPoints: [{ x: 120, y: (from + to) / 2 }],
          });
          await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: 120, y: to }] });
          await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
          await page.waitForSelector(`.side[data-sheet="${sheet}"]`);
        }
        await page.getByRole("button", { name: "Details: Yin Li" }).click();
        await page.getByRole("button", { name: "Raise the panel to the top" }).click();
        expect(await topOfSheet(page)).toBeLessThan(0.1);
      },
      PHONE,
    );
  });

  it("stays low while several are tapped one after the other", async () => {
    await withPage(
      "",
      async (page) => {
        await page.getByRole("button", { name: /^Select several/ }).click();
        for (const name of ["Yin Yong", "Liu Wei"]) {
          const at = await pointOf(page, name);
          await page.touchscreen.tap(at.x, at.y);
        }
        await page.getByRole("button", { name: "Details: 2 selected" }).click();
        await page.getByRole("heading", { level: 2, name: "2 selected" }).waitFor();
      },
      PHONE,
    );
  });

  it("comes with what the search finds, which is in sight", async () => {
    await withPage(
      "",
      async (page) => {
        await find(page, "Xiong Jiuling", "Xiong Jiuling");
        await settled(page);
        await raised(page);
        await page.waitForFunction(() => window.location.hash.includes("cam="));
        expect(await inSight(page)).toEqual(["Xiong Jiuling"]);
      },
      PHONE,
    );
  });

  it("leaves in sight what was selected before the phone was turned", async () => {
    await withPage(
      "",
      async (page) => {
        const at = await pointOf(page, "Xiong Jiuling");
        await page.touchscreen.tap(at.x, at.y);
        await page.getByRole("heading", { level: 2, name: "Xiong Jiuling" }).waitFor();
        await page.setViewportSize({ width: 390, height: 844 });
        await raised(page);
        await page.waitForFunction(() => window.location.hash.includes("cam="));
        await settled(page);
        expect(await inSight(page)).toEqual(["Xiong Jiuling"]);
      },
      { viewport: { width: 844, height: 390 }, hasTouch: true },
    );
  });
});
