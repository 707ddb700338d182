/**
 * The main job in a real browser on the real server: who chairs which bodies, with the text behind every line, the same
 * view again from its address, and words when the database is away.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { overlaps } from "./canvas-hand.ts";
import { type OwnLiaison, startLiaison } from "./own-liaison.ts";
import { axeFaults, described, find, openPage, settled, twin } from "./page.ts";

let liaison: OwnLiaison;
let browser: Browser;

beforeAll(async () => {
  liaison = await startLiaison();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await liaison?.close();
});

async function withPage<T>(hash: string, act: (page: Page) => Promise<T>, dark = false, width = 1440): Promise<T> {
  const page = await openPage(browser, `${liaison.address}${hash}`, {
    colorScheme: dark ? "dark" : "light",
    viewport: width < 600 ? { width, height: 844 } : { width, height: 900 },
  });
  try {
    return await act(page);
  } finally {
    await page.context().close();
  }
}

describe("the starting view", () => {
  it.each([1440, 390])("names every official and body at %d pixels, no label on another", async (width) => {
    await withPage(
      "",
      async (page) => {
        const { nodes, names, roles } = await described(page);
        expect(nodes.length).toBeGreaterThan(10);
        expect(names).toHaveLength(nodes.length);
        expect(overlaps([...names, ...roles])).toBe(0);
        expect((await twin(page)).some((text) => text.startsWith("Yin Li, official, "))).toBe(true);
      },
      false,
      width,
    );
  });

  it("lets the keyboard select, expand, hide and undo", async () => {
    await withPage("", async (page) => {
      const before = await described(page);
      await page.getByRole("listbox", { name: "Entities on the canvas" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Close the inspector" }).waitFor();
      await page.keyboard.press("Delete");
      await page.waitForSelector(`[data-node-count="${before.nodes.length - 1}"]`);
      await page.keyboard.press("Control+z");
      await page.waitForSelector(`[data-node-count="${before.nodes.length}"]`);
      expect((await described(page)).positions).toEqual(before.positions);
    });
  });
});

describe("an official", () => {
  it("is found by search, shows the bodies he heads, and the source of a line", async () => {
    await withPage("", async (page) => {
      await find(page, "yin li", "Yin Li");
      const heads = page
        .getByRole("region", { name: "Posts" })
        .locator("div", { has: page.getByRole("heading", { level: 4, name: "Heads" }) });
      const bodies = await heads.locator(".neighbour").allTextContents();
      expect(bodies).toEqual(
        expect.arrayContaining([
          "Foreign Affairs Committee of the CPC Beijing Municipal Committee",
          "Leading Group for Improving Beijing's Role as the Center for International Exchanges",
        ]),
      );
      await heads
        .getByRole("button", { name: /^Source 000#1/ })
        .first()
        .click();
      const card = page.locator(".citation-card");
      expect(await card.locator("p").allTextContents()).toEqual([
        "Report of a plenary of the municipal Foreign Affairs Committee",
        "Paragraph 1 · no date of publication",
        expect.stringContaining("the year is marked as inferred"),
      ]);
    });
  });

  it("brings a body's neighbours, moves nobody, and is found again at the address in a fresh profile", async () => {
    const seen = await withPage("", async (page) => {
      await find(page, "foreign affairs committee", "Foreign Affairs Committee of the CPC Beijing Municipal Committee");
      const before = await described(page);
      await page.getByRole("button", { name: "Expand", exact: true }).click();
      await page.getByRole("button", { name: /^All \d+$/ }).click();
      await page.waitForFunction(
        (count) => (window.liaison?.describe().nodes.length ?? 0) > count,
        before.nodes.length,
      );
      await settled(page);
      const after = await described(page);
      for (const [id, at] of Object.entries(before.positions)) expect(after.positions[id]).toEqual(at);
      expect(overlaps([...after.names, ...after.roles])).toBe(0);
      await page.waitForFunction(() => window.location.hash.includes("on=") && window.location.hash.includes("sel="));
      return { url: page.url(), after };
    });
    const again = await openPage(browser, seen.url);
    await again.getByRole("heading", { level: 2, name: /^Foreign Affairs Committee/ }).waitFor();
    expect(await described(again)).toEqual(seen.after);
    await again.context().close();
  });

  it("is there again after going back and forward", async () => {
    await withPage("", async (page) => {
      const before = await described(page);
      await find(page, "ZGC Forum", "ZGC Forum");
      await page.waitForSelector(`[data-node-count="${before.nodes.length + 1}"]`);
      await page.goBack();
      await page.waitForSelector(`[data-node-count="${before.nodes.length}"]`);
      await page.goForward();
      await page.waitForSelector(`[data-node-count="${before.nodes.length + 1}"]`);
    });
  });
});

describe("axe finds nothing wrong", () => {
  const states: readonly (readonly [name: string, hash: string, act: (page: Page) => Promise<unknown>])[] = [
    ["in the starting view", "", async () => undefined],
    ["in the inspector", "#sel=official:yin-li", (page) => page.locator(".citation").first().click()],
    [
      "in the suggestions",
      "",
      async (page) => {
        await page.keyboard.press("/");
        await page.getByRole("combobox", { name: "Search" }).fill("foreign");
        await page.getByRole("option").first().waitFor();
      },
    ],
    [
      "in the menu of an expansion",
      "#sel=official:yin-li",
      (page) => page.getByRole("button", { name: "Expand", exact: true }).click(),
    ],
    ["in the table", "#form=table", (page) => page.locator("table").first().waitFor()],
    ["in the query", "#form=query", (page) => page.locator("pre").first().waitFor()],
    [
      "on an empty canvas",
      "#view=empty",
      (page) => page.getByRole("heading", { name: "Nothing on the canvas yet" }).waitFor(),
    ],
    ["in the list of keys", "", (page) => page.keyboard.press("?")],
  ];
  it.each(states)("%s, light and dark", async (_name, hash, act) => {
    for (const dark of [false, true]) {
      const faults = await withPage(
        hash,
        async (page) => {
          await act(page);
          return axeFaults(page);
        },
        dark,
      );
      expect(faults).toEqual([]);
    }
  });

  it("on a phone", async () => {
    expect(await withPage("#sel=official:yin-li", axeFaults, false, 390)).toEqual([]);
  });
});

describe("GraphiQL", () => {
  it("opens with the worked examples and nothing from another host", async () => {
    const page = await (await browser.newContext()).newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => {
      if (request.url().startsWith("http")) hosts.add(new URL(request.url()).host);
    });
    await page.goto(`${liaison.address}graphiql`);
    await page.getByRole("tab", { name: "WhoChairs" }).waitFor();
    expect(await page.getByRole("tab", { name: /WhoChairs|LinkedInitiatives|Dependencies/ }).count()).toBe(3);
    expect([...hosts]).toEqual([new URL(liaison.address).host]);
    await page.context().close();
  });
});

describe("a database that dies", () => {
  it("is told in words, and the page works again when it is back, without a reload", async () => {
    await withPage("#sel=official:yin-li", async (page) => {
      // Frozen first, so that the outage lasts until the page has told it: killed at once, Neo4j may be back too soon.
      const database = liaison.databaseId();
      process.kill(database, "SIGSTOP");
      const words = page
        .getByRole("alert")
        .filter({ hasText: /cannot be reached|unavailable|does not answer|not available/i });
      await words.waitFor({ timeout: 30_000 });
      process.kill(database, "SIGKILL");
      await page.waitForSelector('[data-connection="ready"]', { timeout: 60_000 });
      await find(page, "sun shuxian", "Sun Shuxian");
    });
  }, 120_000);
});
