/** Hands and keys on the canvas: a box, a drag, a double click; ids that meet; drawings that come back as they were. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CanvasDescription } from "../../client/canvas/describe-canvas.ts";
import { openBrowser } from "./browser.ts";
import { type OwnLiaison, startLiaison } from "./own-liaison.ts";
import { answerFor, described, find, openPage, settled } from "./page.ts";

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

async function withPage<T>(hash: string, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(browser, `${liaison.address}${hash}`);
  try {
    return await act(page);
  } finally {
    await page.context().close();
  }
}

/** A page that is prepared before it is opened. */
async function withPrepared(prepare: (page: Page) => Promise<void>, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await prepare(page);
  await page.goto(liaison.address);
  await act(page);
  await page.context().close();
}

type NodeSeen = CanvasDescription["nodes"][number];

/** Where a node is on the page. */
async function onPage(page: Page, node: NodeSeen): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".canvas-graph").boundingBox();
  return { x: (box?.x ?? 0) + node.x, y: (box?.y ?? 0) + node.y };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

function named(nodes: readonly NodeSeen[], name: string): NodeSeen {
  const node = nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`No ${name} on the canvas.`);
  return node;
}

async function boxAround(page: Page, names: readonly string[]): Promise<void> {
  const { nodes } = await described(page);
  const places = await Promise.all(names.map((name) => onPage(page, named(nodes, name))));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  await page.keyboard.down("Shift");
  await drag(
    page,
    { x: Math.min(...xs) - 20, y: Math.min(...ys) - 20 },
    { x: Math.max(...xs) + 20, y: Math.max(...ys) + 20 },
  );
  await page.keyboard.up("Shift");
}

const selected = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('.twin [aria-selected="true"]').evaluateAll((all) => all.map((each) => each.getAttribute("data-id")));

describe("the mouse", () => {
  it("selects exactly what is in the box, each time anew", async () => {
    await withPage("", async (page) => {
      await boxAround(page, ["Liu Wei", "Yin Li"]);
      await page.getByRole("heading", { name: "2 selected" }).waitFor();
      expect([...(await selected(page))].sort()).toEqual(["official:liu-wei", "official:yin-li"]);
      await boxAround(page, ["Yin Yong", "Sun Shuxian"]);
      await page.waitForFunction(() => document.querySelector('[data-id="official:yin-yong"][aria-selected="true"]'));
      expect([...(await selected(page))].sort()).toEqual(["official:sun-shuxian", "official:yin-yong"]);
    });
  });

  it("drags one entity and nobody else, also out of a selection, and one undo brings it back", async () => {
    await withPage("", async (page) => {
      await boxAround(page, ["Liu Wei", "Yin Li"]);
      await page.getByRole("heading", { name: "2 selected" }).waitFor();
      const before = await described(page);
      const from = await onPage(page, named(before.nodes, "Yin Li"));
      await drag(page, from, { x: from.x + 30, y: from.y + 90 });
      await page.waitForFunction(
        (old) => JSON.stringify(window.liaison?.describe().positions) !== old,
        JSON.stringify(before.positions),
      );
      const after = await described(page);
      const moved = Object.keys(after.positions).filter(
        (id) => JSON.stringify(after.positions[id]) !== JSON.stringify(before.positions[id]),
      );
      expect(moved).toEqual(["official:yin-li"]);
      await page.getByRole("button", { name: "Undo" }).click();
      expect((await described(page)).positions).toEqual(before.positions);
      expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    });
  });

  it("expands by a double click", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      const at = await onPage(page, named(nodes, "Xiong Jiuling"));
      await page.mouse.dblclick(at.x, at.y);
      await page.waitForFunction((count) => (window.liaison?.describe().nodes.length ?? 0) > count, nodes.length);
      await page.getByRole("status").filter({ hasText: "Xiong Jiuling:" }).waitFor();
    });
  });
});

describe("the keyboard", () => {
  it("zooms, pans, fits, and moves an entity", async () => {
    await withPage("", async (page) => {
      const before = await described(page);
      await page.keyboard.press("+");
      expect((await described(page)).camera.zoom).toBeGreaterThan(before.camera.zoom);
      await page.keyboard.press("Shift+ArrowRight");
      expect((await described(page)).camera.x).toBeGreaterThan(before.camera.x);
      await page.keyboard.press("0");
      expect((await described(page)).camera).toEqual(before.camera);
      await page.getByRole("listbox", { name: "Entities on the canvas" }).focus();
      await page.keyboard.press("Control+ArrowDown");
      const after = await described(page);
      const moved = Object.keys(after.positions).filter((id) => after.positions[id]?.y !== before.positions[id]?.y);
      expect(moved).toHaveLength(1);
    });
  });
});

describe("an address", () => {
  it("restores the starting view's drawing when a type is switched off", async () => {
    const seen = await withPage("", async (page) => {
      await page.getByRole("button", { name: /^Is deputy head of/ }).click();
      await page.waitForFunction(() => window.location.hash.includes("types="));
      return { url: page.url(), positions: (await described(page)).positions };
    });
    const again = await openPage(browser, seen.url);
    expect((await described(again)).positions).toEqual(seen.positions);
    await again.context().close();
  });

  it("may name what no entity is called", async () => {
    await withPage("#on=constructor,__proto__", async (page) => {
      await page.getByRole("heading", { name: "Everything is filtered out or hidden" }).waitFor();
      await find(page, "yin li", "Yin Li");
      await settled(page);
      expect((await described(page)).nodes.map((node) => node.id)).toEqual(["official:yin-li"]);
    });
  });
});

const official = { id: "1", kind: "Official", name: "One", degree: 1 };
const body = (at: number): object => ({ id: `b${at}`, kind: "Committee", name: `Body ${at}`, degree: 1 });

function chairsOf(count: number, totalCount: number): object {
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    type: "CHAIRS",
    from: official,
    to: body(at),
    role: "Head",
    since: "2020",
    until: null,
    observed: [],
    certainty: "STATED",
    sources: [],
  }));
  const pageInfo = { hasNextPage: totalCount > count, endCursor: "c" };
  return { data: { relationships: { totalCount, pageInfo, nodes } } };
}

describe("a graph that is not ours", () => {
  it("may call an entity and a relationship the same", async () => {
    await withPrepared(
      async (page) => {
        await answerFor(page, "WhoChairs", () => chairsOf(1, 1));
        await answerFor(page, "LinksAmong", () => chairsOf(1, 1));
      },
      async (page) => {
        await settled(page);
        const { nodes, links } = await described(page);
        expect([nodes.map((node) => node.id), links.map((link) => link.id)]).toEqual([["1", "b0"], ["1"]]);
        const [from, to] = await Promise.all(nodes.map((node) => onPage(page, node)));
        await page.mouse.click(((from?.x ?? 0) * 2 + (to?.x ?? 0)) / 3, ((from?.y ?? 0) * 2 + (to?.y ?? 0)) / 3);
        await page.waitForFunction(() => window.location.hash.includes("sel=~1"));
        expect(await selected(page)).toEqual([]);
      },
    );
  });

  it("is cut to what can be read, and the page says so", async () => {
    await withPrepared(
      async (page) => {
        await answerFor(page, "WhoChairs", ({ variables }) => chairsOf(Number(variables["first"]), 1204));
        await answerFor(page, "LinksAmong", () => chairsOf(300, 300));
      },
      async (page) => {
        await settled(page);
        expect((await described(page)).links).toHaveLength(300);
        await page.getByText("The first 300 of 1,204 relationships").waitFor();
      },
    );
  });
});

describe("what fails", () => {
  it("is told once if it took too long, and tried again when the reader says so", async () => {
    let asked = 0;
    await withPrepared(
      (page) =>
        answerFor(page, "WhoChairs", () => {
          asked += 1;
          if (asked > 1) return undefined;
          return { errors: [{ message: "The graph took too long.", extensions: { code: "TIMEOUT" } }] };
        }),
      async (page) => {
        await page.getByRole("alert").filter({ hasText: "The graph took too long." }).waitFor();
        await page.waitForSelector('[data-connection="ready"]');
        expect(asked).toBe(1);
        await page.getByRole("button", { name: "Try again" }).click();
        await settled(page);
        expect((await described(page)).nodes.length).toBeGreaterThan(10);
        expect(await page.getByText("The graph took too long.").count()).toBe(0);
      },
    );
  });

  it("leaves the page standing if a script cannot be loaded, and loads it when tried again", async () => {
    await withPage("", async (page) => {
      let tries = 0;
      await page.route("**/table-pane-*.js", (route) => {
        tries += 1;
        return tries === 1 ? route.abort() : route.continue();
      });
      await page.getByRole("button", { name: "Table" }).click();
      await page.getByText("The table could not be loaded.").waitFor();
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator("table").first().waitFor();
    });
  });
});

describe("the inspector", () => {
  it("names a body's heads before its deputies and other office holders", async () => {
    await withPage("#sel=organization:cpc-beijing-municipal-committee", async (page) => {
      const holders = page.getByRole("region", { name: "Office holders" });
      await holders.waitFor();
      expect(await holders.getByRole("heading", { level: 4 }).allTextContents()).toEqual(
        expect.arrayContaining(["Is headed by", "Has as deputy head"]),
      );
      expect(await holders.locator(".neighbour").first().textContent()).toBe("Yin Li");
    });
  });

  it("counts all relationships in its headings and shows the next page until the end", async () => {
    const total = 130;
    const rows = (from: number, count: number): object => ({
      totalCount: total,
      pageInfo: { hasNextPage: from + count < total, endCursor: String(from + count) },
      edges: Array.from({ length: count }, (_, at) => ({
        direction: "OUT",
        neighbour: body(from + at),
        node: {
          id: `r${from + at}`,
          type: "MEMBER_OF",
          from: { id: "1" },
          to: { id: `b${from + at}` },
          role: null,
          since: null,
          until: null,
          observed: [],
          certainty: "STATED",
          note: null,
          sources: [],
        },
      })),
    });
    await withPage("", async (page) => {
      await answerFor(page, "InspectEntity", ({ variables }) => ({
        data: {
          entity: {
            __typename: "Venue",
            ...official,
            id: variables["id"],
            aliases: [],
            description: null,
            note: null,
            date: null,
            possiblySameAs: [{ ...official, id: "2", name: "Another One" }],
            figures: [],
            sources: [],
            linkCounts: [{ type: "MEMBER_OF", direction: "OUT", kind: "Committee", count: total }],
            relationships: rows(0, 60),
          },
        },
      }));
      await answerFor(page, "MoreRelationships", ({ variables }) => {
        const from = Number(variables["after"]);
        return { data: { entity: { relationships: rows(from, Math.min(60, total - from)) } } };
      });
      await page.getByRole("listbox", { name: "Entities on the canvas" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 3, name: /130$/ }).waitFor();
      await page.getByRole("button", { name: "Show the next 60 of 130" }).click();
      await page.getByRole("button", { name: "Show the next 10 of 130" }).click();
      await page.getByRole("button", { name: "Body 129" }).waitFor();
      expect(await page.getByRole("button", { name: /^Show the next/ }).count()).toBe(0);
      await page.getByRole("button", { name: "Another One" }).click();
      await page.waitForSelector('.twin [data-id="2"]', { state: "attached" });
    });
  });
});
