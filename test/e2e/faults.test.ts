/** Graphs that are not ours, and answers and scripts that do not come. */
import { describe, expect, it } from "vitest";
import { onPage, selected } from "./canvas-hand.ts";
import { makeBody, OFFICIAL } from "./made-up-entities.ts";
import { answerFor, described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage, withPrepared } = withLiaison();

function chairsOf(count: number, totalCount: number): object {
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    type: "CHAIRS",
    from: OFFICIAL,
    to: makeBody(at),
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

  it("stays told while it is tried again and again", async () => {
    let asked = 0;
    const said: string[] = [];
    await withPrepared(
      async (page) => {
        page.on("console", (message) => message.type() === "info" && said.push(message.text()));
        await answerFor(page, "WhoChairs", () => {
          asked += 1;
          if (asked > 4) return undefined;
          return { errors: [{ message: "The graph is away.", extensions: { code: "GRAPH_UNAVAILABLE" } }] };
        });
        await page.addInitScript(() => {
          let last = "";
          new MutationObserver(() => {
            const parts = [".alerts", ".waiting"].map((part) => document.querySelector(part)?.textContent ?? "");
            const now = parts.filter((part) => part !== "").join(" and ");
            if (now !== last) console.info(now);
            last = now;
          }).observe(document, { childList: true, subtree: true, characterData: true });
        });
      },
      async (page) => {
        await settled(page);
        const away = "The graph is away. The page goes on as soon as it is back.Try again";
        expect([asked, said.slice(said.indexOf(away))]).toEqual([5, [away, ""]]);
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
