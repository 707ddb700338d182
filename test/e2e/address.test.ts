/** The address is the view: a link brings back everything in a fresh profile; back, forward, undo and saved views too. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();
const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

async function chooseFromMenu(page: Page, button: string, line: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("menuitem", { name: line }).click();
}

/** The link of the view, as “Copy link” gives it. */
async function copiedLink(page: Page): Promise<string> {
  await chooseFromMenu(page, "Share", "Copy link");
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

const list = (page: Page) => page.getByRole("listbox", { name: "Entities on the canvas" });

describe("a link", () => {
  it("brings back more than 200 entities with filters, hidden, moved, pinned and selected ones, as they were", async () => {
    const seen = await withPage(
      "#view=everything",
      async (page) => {
        expect((await described(page)).nodes.length).toBeGreaterThan(200);
        await list(page).focus();
        await page.keyboard.press("Control+ArrowDown");
        await page.keyboard.press("l");
        await page.keyboard.press("n");
        await page.keyboard.press("Delete");
        await page.keyboard.press("Enter");
        await page.keyboard.press("g");
        await page.getByRole("button", { name: "Close the inspector" }).click();
        await page.getByRole("button", { name: /^Is part of/ }).click();
        await page.getByRole("button", { name: /^Forums/ }).click();
        await page.getByRole("textbox", { name: "As of" }).fill("2023");
        await page.keyboard.press("Enter");
        await list(page).focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("+");
        await page.keyboard.press("Shift+ArrowLeft");
        await settled(page);
        return { link: await copiedLink(page), view: await described(page) };
      },
      CLIPBOARD,
    );
    expect(seen.view).toMatchObject({ asOf: "2023", grouped: true, kindsOff: ["Forum"], typesOff: ["PART_OF"] });
    expect([seen.view.hidden.length, seen.view.pinned.length, seen.view.selection.length]).toEqual([1, 1, 1]);
    await withPage(seen.link, async (page) => {
      await page.getByRole("button", { name: "Close the inspector" }).waitFor();
      expect(await described(page)).toEqual(seen.view);
    });
    expect(seen.link.length).toBeLessThan(8000);
  });
});

describe("going back", () => {
  it("keeps a camera that was moved the moment before", async () => {
    await withPage("", async (page) => {
      await page.getByRole("button", { name: /^Officials/ }).click();
      await page.waitForFunction(() => window.location.hash.includes("kinds="));
      const camera = await page.evaluate(async () => {
        window.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
        await new Promise(requestAnimationFrame);
        const seen = window.liaison?.describe().camera;
        window.history.back();
        return seen;
      });
      await page.waitForFunction(() => window.liaison?.describe().kindsOff.length === 0);
      await page.goForward();
      await page.waitForFunction(() => window.liaison?.describe().kindsOff.length === 1);
      expect((await described(page)).camera).toEqual(camera);
      await page.waitForFunction(() => window.location.hash.includes("cam="));
    });
  });

  it("returns from the table to the map", async () => {
    await withPage("", async (page) => {
      await page.getByRole("button", { name: "Table" }).click();
      await page.locator("table").first().waitFor();
      await page.goBack();
      await page.getByRole("button", { name: "Map", exact: true, pressed: true }).waitFor();
    });
  });
});

describe("undo", () => {
  it("leads more than twenty steps back to the start exactly, and forward again to the end", async () => {
    await withPage("", async (page) => {
      const start = await described(page);
      await list(page).focus();
      for (const key of ["Delete", "n", "l", "Control+ArrowUp", "Shift+Delete", "g"]) await page.keyboard.press(key);
      const act = async (name: RegExp): Promise<void> => page.getByRole("button", { name }).first().click();
      await act(/^Show \d+ hidden/);
      for (let round = 0; round < 3; round += 1) {
        for (const name of [/^Committees/, /^Heads/, /^Is deputy head of/, /^Committees/]) await act(name);
      }
      await page.getByRole("textbox", { name: "As of" }).fill("2020");
      await page.keyboard.press("Enter");
      await chooseFromMenu(page, "Drawing", /^Rings/);
      await settled(page);
      await chooseFromMenu(page, "Views", "Venues and what they host");
      await settled(page);
      const end = await described(page);
      const undo = page.getByRole("button", { name: "Undo" });
      let steps = 0;
      for (; await undo.isEnabled(); steps += 1) await undo.click();
      expect(steps).toBe(21);
      await settled(page);
      expect(await described(page)).toEqual(start);
      for (; steps > 0; steps -= 1) await page.keyboard.press("Control+Shift+z");
      await settled(page);
      expect(await described(page)).toEqual(end);
    });
  });
});

describe("saved views", () => {
  it("are kept in the browser, opened again, and passed on as a file", async () => {
    const file = await withPage("#view=initiatives", async (page) => {
      const seen = await described(page);
      await chooseFromMenu(page, "Share", /^Save this view/);
      await page.getByLabel("Name of this view").fill("Who answers");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("“Who answers” is saved.").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as a file" }).click(),
      ]);
      await page.keyboard.press("Escape");
      await chooseFromMenu(page, "Views", "An empty canvas");
      await page.getByRole("heading", { name: "Nothing on the canvas yet" }).waitFor();
      await chooseFromMenu(page, "Views", "Who answers");
      await settled(page);
      expect((await described(page)).positions).toEqual(seen.positions);
      return readFileSync(await download.path(), "utf8");
    });
    await withPage("", async (page) => {
      await chooseFromMenu(page, "Views", /^Save this view/);
      await page
        .getByLabel("File of views")
        .setInputFiles({ name: "v.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await page.getByText("This is no file of Liaison's views").waitFor();
      await page
        .getByLabel("File of views")
        .setInputFiles({ name: "v.json", mimeType: "application/json", buffer: Buffer.from(file) });
      await page.getByText("1 view taken from the file.").waitFor();
      await page.getByRole("button", { name: "Who answers", exact: true }).click();
      await settled(page);
      expect(await described(page)).toMatchObject({ start: "initiatives" });
    });
  });
});
