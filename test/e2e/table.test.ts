/** The table: the same view to be sorted, filtered and chosen from, however long; and the query that yields it. */
import { describe, expect, it } from "vitest";
import { described } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage, address } = withLiaison();

describe("the table", () => {
  it("sorts, filters, and shares the selection of the map", async () => {
    await withPage("#form=table", async (page) => {
      const entities = page.locator("table").first();
      const names = async (): Promise<readonly string[]> => entities.locator("tbody th").allTextContents();
      await entities.locator("tbody th").first().waitFor();
      const up = await names();
      await entities.getByRole("button", { name: "Name" }).click();
      expect(await names()).toEqual([...up].reverse());
      await page.getByLabel("Filter rows").fill("yin official");
      await page.waitForFunction(() => document.querySelectorAll("table:first-of-type tbody th").length === 2);
      await entities.getByRole("button", { name: "Yin Li" }).click();
      await entities.getByRole("button", { name: "Yin Yong" }).click({ modifiers: ["Control"] });
      await page.getByRole("button", { name: "Map", exact: true }).click();
      const { nodes } = await described(page);
      expect(
        nodes
          .filter((node) => node.selected)
          .map((node) => node.name)
          .sort(),
      ).toEqual(["Yin Li", "Yin Yong"]);
    });
  });

  it("has numbers below each other, with the same decimals in all rows", async () => {
    await withPage("#form=table", async (page) => {
      const cells = page.locator("table").first().locator("tbody td.number");
      await cells.filter({ hasText: "0.0" }).first().waitFor();
      const rows = await cells.evaluateAll((all) =>
        all.map((each) => ({ text: each.textContent ?? "", align: getComputedStyle(each).textAlign })),
      );
      expect([...new Set(rows.map(({ align }) => align))]).toEqual(["right"]);
      // Relationships, those not shown, betweenness, PageRank and community.
      const shares = rows.filter((_, at) => at % 5 === 2 || at % 5 === 3).map(({ text }) => text);
      expect(shares.filter((text) => !/^(<0\.001|\d\.\d{3})$/.test(text))).toEqual([]);
      expect(shares).toContain("0.000");
    });
  });

  it("holds only the rows that are seen, and reaches all of them by the keyboard", async () => {
    await withPage("#view=everything&form=table", async (page) => {
      const entities = page.locator("table").first();
      await entities.locator("tbody th").first().waitFor();
      const all = Number(await entities.getAttribute("aria-rowcount")) - 1;
      expect(all).toBeGreaterThan(200);
      expect(await page.locator(".row-button").count()).toBeLessThan(120);
      await entities.locator(".row-button").first().focus();
      await page.keyboard.press("End");
      await page.waitForFunction(
        (at) => document.activeElement?.closest("tr")?.getAttribute("data-at") === String(at),
        all - 1,
      );
      await page.keyboard.press("ArrowUp");
      await page.waitForFunction(
        (at) => document.activeElement?.closest("tr")?.getAttribute("data-at") === String(at),
        all - 2,
      );
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => window.liaison?.describe().selection.length === 1);
    });
  });
});

describe("the query", () => {
  it("yields exactly what is on screen", async () => {
    await withPage("#at=2024&form=query", async (page) => {
      const blocks = page.locator(".code-text pre");
      await blocks.nth(1).waitFor();
      const [query = "", variables = ""] = await blocks.allTextContents();
      const { nodes, links } = await described(page);
      const answer = await fetch(`${address()}graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: JSON.parse(variables) as unknown }),
      });
      const { data } = (await answer.json()) as {
        data: { entities: { edges: { node: { id: string } }[] }; relationships: { nodes: { id: string }[] } };
      };
      expect(data.entities.edges.map(({ node }) => node.id).sort()).toEqual(nodes.map(({ id }) => id).sort());
      expect(data.relationships.nodes.map(({ id }) => id).sort()).toEqual(links.map(({ id }) => id).sort());
    });
  });
});

describe("the query", () => {
  it("is set in letters of one width, large enough to be read", async () => {
    await withPage("#form=query", async (page) => {
      const code = page.locator(".code-text pre").first();
      await code.waitFor();
      await page.evaluate(() => document.fonts.ready);
      const seen = await code.evaluate((pre) => {
        const widthOf = (text: string): number => {
          const span = pre.appendChild(document.createElement("span"));
          span.textContent = text;
          return span.getBoundingClientRect().width;
        };
        return { same: widthOf("iiiiii") === widthOf("mmmmmm"), size: getComputedStyle(pre).fontSize };
      });
      expect(seen).toEqual({ same: true, size: "14px" });
    });
  });
});
