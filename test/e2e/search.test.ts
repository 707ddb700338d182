/** The search field and its list, as a combo box behaves. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const field = (page: Page) => page.getByRole("combobox", { name: "Search" });
const list = (page: Page) => page.getByRole("listbox", { name: "Suggestions" });

async function suggest(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await field(page).fill("foreign");
  await list(page).getByRole("option").first().waitFor();
}

describe("the search", () => {
  it("closes its list at the first Escape and empties its field at the second", async () => {
    await withPage("", async (page) => {
      await suggest(page);
      await page.keyboard.press("Escape");
      await list(page).waitFor({ state: "detached" });
      const texts = [await field(page).inputValue()];
      await page.keyboard.press("Escape");
      texts.push(await field(page).inputValue());
      expect(texts).toEqual(["foreign", ""]);
      await field(page).pressSequentially("x");
      await list(page).waitFor();
    });
  });

  it("does not bring back who has left it while it was still loading", async () => {
    await withPage("", async (page) => {
      let load = (): void => undefined;
      await page.route("**/search-combo-*.js", (route) => {
        load = () => void route.continue();
      });
      const asked = page.waitForRequest("**/search-combo-*.js");
      await page.keyboard.press("/");
      await asked;
      const map = page.getByRole("listbox", { name: "Entities on the canvas" });
      await map.focus();
      load();
      await page.locator(".search-combo").waitFor();
      expect(await map.evaluate((list) => document.activeElement === list)).toBe(true);
    });
  });

  it.each([
    ["as wide as its field on a wide window", 0, {}],
    [
      "wide enough to be read under a short field, within a narrow window",
      340,
      { viewport: { width: 780, height: 700 } },
    ],
    ["as wide as its field on a phone", 0, PHONE],
  ] as const)("has a list that is %s", async (_name, least, options) => {
    await withPage(
      "",
      async (page) => {
        await suggest(page);
        const [field, list] = await page.evaluate(() =>
          [".search-field", ".suggestions"].map((part) => {
            const { left, width } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
            return { left: Math.round(left), width: Math.round(width) };
          }),
        );
        expect(list).toEqual({ left: field?.left, width: Math.max(least, field?.width ?? 0) });
        expect((list?.left ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      },
      options,
    );
  });
});
