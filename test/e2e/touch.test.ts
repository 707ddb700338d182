/** On a touch screen nothing speaks of keys that are not there; with a mouse and keys they are told. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

/** Which of the words about keys can be seen: in the search field, in the menu of the canvas, in the tour. */
async function keysTold(page: Page): Promise<readonly boolean[]> {
  const inSearch = await page.locator(".key-hint").first().isVisible();
  await page.getByRole("button", { name: "More for the canvas" }).click();
  await page.getByRole("menuitem", { name: /^Select all/ }).waitFor();
  const inMenu = await page.locator(".menu-line kbd").first().isVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await page.getByRole("button", { name: "Take the tour" }).waitFor();
  const inDialog = await page.getByText(/Ctrl-click to add/).isVisible();
  const byTaps = await page.getByText(/to add by taps/).isVisible();
  await page.getByRole("button", { name: "Take the tour" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("heading", { name: "Search" }).waitFor();
  const inTour = await page.getByText("The key / leads there.").isVisible();
  return [inSearch, inMenu, inDialog, inTour, byTaps];
}

describe("words about keys", () => {
  it("are shown to who has a mouse, and words about taps to who touches", async () => {
    expect([await withPage("", keysTold), await withPage("", keysTold, PHONE)]).toEqual([
      [true, true, true, true, false],
      [false, false, false, false, true],
    ]);
  });
});
