/** The roster: who chairs what, for those who would rather read than look; by hand, by keyboard, on a phone. */
import { describe, expect, it } from "vitest";
import { axeFaults } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

describe("the roster", () => {
  it("names heads, deputies and unknown heads, with their sources", async () => {
    await withPage("", async (page) => {
      await page.getByRole("button", { name: "Roster" }).click();
      const card = page.locator('[data-body="organization:cpc-beijing-municipal-committee"]');
      await card.waitFor();
      expect(await card.locator('[data-rank="heads"] .neighbour').allTextContents()).toEqual(["Yin Li"]);
      expect(await card.locator('[data-rank="deputies"] .neighbour').allTextContents()).toEqual([
        "Liu Wei",
        "Yin Yong",
      ]);
      await card
        .getByRole("button", { name: /^Source 000#1/ })
        .first()
        .click();
      await card.locator(".citation-card").waitFor();
      expect(await page.getByText("Unknown: no text names one").count()).toBeGreaterThan(0);
      await page.getByLabel("Filter the roster by name or role").fill("shijingshan");
      await card.waitFor({ state: "detached" });
      expect(await page.locator(".roster-card").count()).toBeGreaterThan(1);
    });
  });

  it("opens at a body from its inspector", async () => {
    await withPage("#sel=organization:cpc-shijingshan-district-committee", async (page) => {
      await page.getByRole("button", { name: "Open in the roster" }).click();
      await page.locator('[data-body="organization:cpc-shijingshan-district-committee"][data-chosen="true"]').waitFor();
      await page.waitForFunction(() => window.location.hash.includes("form=roster"));
    });
  });

  it("is a matrix through which the arrow keys lead, and Enter shows the text behind a cell", async () => {
    await withPage("#form=roster&by=matrix", async (page) => {
      const grid = page.getByRole("grid", { name: "Officials by bodies" });
      await grid.waitFor();
      expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
      await grid.locator('[tabindex="0"]').focus();
      await page.keyboard.press("Control+Home");
      const rows = await grid.locator("tbody th").allTextContents();
      for (let at = 0; at <= rows.indexOf("Yin Li"); at += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: "Head", exact: true }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  it("breaks no word in the heads of its matrix on a phone, and fades where the matrix goes on", async () => {
    await withPage(
      "#form=roster&by=matrix",
      async (page) => {
        const grid = page.getByRole("grid", { name: "Officials by bodies" });
        await grid.waitFor();
        const broken = await grid.locator("thead .neighbour span").evaluateAll((names) =>
          names.flatMap((name) => {
            const text = name.firstChild;
            if (text === null) return [];
            return [...(text.textContent ?? "").matchAll(/[\p{L}]+/gu)]
              .filter(({ 0: word, index }) => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
              })
              .map(([word]) => word);
          }),
        );
        expect(broken).toEqual([]);
        const fades = (left: boolean, right: boolean) =>
          page.waitForSelector(`.edge-fade[data-left="${left}"][data-right="${right}"]`, { state: "attached" });
        await fades(false, true);
        const firstColumn = (): Promise<number> =>
          grid
            .locator("tbody th")
            .first()
            .evaluate((head) => head.getBoundingClientRect().left);
        const before = await firstColumn();
        const scrollTo = (share: number) =>
          page.locator(".roster-pane").evaluate((pane, to) => {
            pane.scrollLeft = to * (pane.scrollWidth - pane.clientWidth);
          }, share);
        await scrollTo(0.5);
        await fades(true, true);
        expect(await firstColumn()).toBeLessThanOrEqual(before);
        expect(await firstColumn()).toBeGreaterThanOrEqual(0);
        await scrollTo(1);
        await fades(true, false);
      },
      PHONE,
    );
  });

  it.each([
    ["", "light"],
    ["&by=official", "dark"],
    ["&by=matrix", "dark"],
  ] as const)("has no fault that axe finds%s, %s, and fits a phone", async (by, colorScheme) => {
    const look = async (options: object): Promise<readonly string[]> =>
      withPage(
        `#form=roster${by}`,
        async (page) => {
          await page.getByRole("heading", { name: /^Who holds which post/ }).waitFor();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          return [...(await axeFaults(page)), ...(wide ? ["wider than the window"] : [])];
        },
        { colorScheme, ...options },
      );
    expect([await look({}), await look(PHONE)]).toEqual([[], []]);
  });
});
