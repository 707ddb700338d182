/** For everybody: the three stories by keyboard alone, the first visit, small windows, and what a first load weighs. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerFor, axeFaults, described, inspected, settled } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage, address } = withLiaison();
const CENTRE = "Improving Beijing's role as the center for international exchanges";

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const words = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (name.test(words.trim())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function findByKeys(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await inspected(page, name);
}

describe("by keyboard alone", () => {
  it("the analyst finds who chairs which bodies on a date, and the text that says so", async () => {
    await withPage("", async (page) => {
      await findByKeys(page, "yin li", "Yin Li");
      await tabTo(page, /^Source 000#1/);
      await page.keyboard.press("Enter");
      await page.locator(".citation-card .citation-title").waitFor();
      await page.keyboard.press("Escape");
      await tabTo(page, /^Roster$/);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: /^Who holds which post/ }).waitFor();
      await page.evaluate(() => document.body.focus());
      await page.getByRole("textbox", { name: "As of" }).focus();
      await page.keyboard.type("2023-06");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: /^Who holds which post on June 2023/ }).waitFor();
    });
  });

  it("the researcher traces a project, reads why, and saves the trace", async () => {
    await withPage("", async (page) => {
      await findByKeys(page, CENTRE, CENTRE);
      await tabTo(page, /^What it depends on$/);
      await page.keyboard.press("Enter");
      await page.locator(".step").first().waitFor();
      await page.keyboard.press("/");
      await tabTo(page, /^CSV$/);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toMatch(/^trace-upstream-.*\.csv$/);
    });
  });

  it("the developer comes from the view to its query, in GraphiQL too", async () => {
    await withPage("", async (page) => {
      await tabTo(page, /^Query$/);
      await page.keyboard.press("Enter");
      await page.locator(".code-text pre").first().waitFor();
      await tabTo(page, /^Open in GraphiQL$/);
      const [opened] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
      await opened.getByRole("tab", { name: /View/ }).first().waitFor();
    });
  });

  it("skips the header, and the list of keys tells of every key", async () => {
    await withPage("", async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "listbox");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "listbox");
    });
  });
});

describe("the first visit", () => {
  it("offers a tour that covers nothing, can be skipped, and does not come back", async () => {
    await withPage("", async (page) => {
      const tour = page.getByRole("region", { name: "Tour" });
      await tour.getByRole("button", { name: "Next" }).click();
      await tour.getByRole("heading", { name: "Search" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await tour.getByRole("button", { name: "Skip" }).click();
      await tour.waitFor({ state: "detached" });
      await page.reload();
      await settled(page);
      expect(await tour.count()).toBe(0);
      await page.keyboard.press("?");
      await page.getByRole("button", { name: "Take the tour" }).click();
      await tour.waitFor();
    });
  });

  it("shows no tour to who follows a link", async () => {
    await withPage("#view=venues", async (page) => {
      expect(await page.getByRole("region", { name: "Tour" }).count()).toBe(0);
    });
  });
});

describe("small windows", () => {
  it.each([
    ["at 200 % of a laptop's window", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
    ["on a phone", PHONE],
  ])("scroll nothing sideways and lose nothing, %s", async (_where, options) => {
    for (const form of ["map", "table", "roster", "query"]) {
      await withPage(
        `#form=${form}`,
        async (page) => {
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect([form, sideways]).toEqual([form, 0]);
          for (const name of ["Views", "Share", "Undo", "Keys"]) {
            const box = await page.getByRole("button", { name, exact: true }).boundingBox();
            expect(box !== null && box.x >= 0 && box.x + box.width <= (options.viewport?.width ?? 0)).toBe(true);
          }
        },
        options,
      );
    }
  });
});

describe("what went wrong", () => {
  it("is told in words with a next step, without a fault that axe finds", async () => {
    await withPage("", async (page) => {
      await answerFor(page, "WhoChairs", () => ({
        errors: [{ message: "The graph took too long.", extensions: { code: "TIMEOUT" } }],
      }));
      await page.evaluate(() => window.localStorage.clear());
      await page.reload();
      await page.getByRole("alert").filter({ hasText: "The graph took too long." }).waitFor();
      await page.getByRole("button", { name: "Try again" }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
});

describe("the first load", () => {
  it("takes at most 250 kB of script, compressed", async () => {
    const page = await (await fetch(address())).text();
    const scripts = [...new Set([...page.matchAll(/assets\/[\w-]+\.js/g)].map(([path]) => path))];
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await (await fetch(`${address()}${path}`)).text(), { level: 9 }).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });

  it("describes the view that it shows", async () => {
    await withPage("#view=venues&at=2024", async (page) => {
      expect(await described(page)).toMatchObject({
        start: "venues",
        asOf: "2024",
        form: "map",
        hidden: [],
        pinned: [],
      });
    });
  });
});
