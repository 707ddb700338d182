/** The inspector at the side: who holds which post, and all relationships page by page. */
import { describe, expect, it } from "vitest";
import { makeBody, OFFICIAL } from "./made-up-entities.ts";
import { answerFor } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

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
        neighbour: makeBody(from + at),
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
            ...OFFICIAL,
            id: variables["id"],
            aliases: [],
            description: null,
            note: null,
            date: null,
            possiblySameAs: [{ ...OFFICIAL, id: "2", name: "Another One" }],
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
