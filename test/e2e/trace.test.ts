/** The researcher's story: what a project depends on and what depends on it, why, which text says so, as a file and from GraphQL. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults, described, find, settled } from "./page.ts";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPage, withPrepared, address } = withLiaison();
const CENTRE = "Improving Beijing's role as the center for international exchanges";
const CENTRE_ID = "initiative:center-for-international-exchanges";

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync(await download.path(), "utf8");
}

async function ask(query: string): Promise<unknown> {
  const body = JSON.stringify({ query });
  const answer = await fetch(`${address()}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return ((await answer.json()) as { data: unknown }).data;
}

const steps = (page: Page) => page.getByRole("list", { name: "Steps of the trace" }).locator(".step");

describe("a trace", () => {
  it("leads from the central initiative up and down, explains a step by its source, and is the same as CSV and from GraphQL", async () => {
    await withPage("", async (page) => {
      await find(page, CENTRE, CENTRE);
      await page.getByRole("button", { name: "What it depends on" }).click();
      await steps(page).first().waitFor();
      const { dependencies } = (await ask(
        `{ dependencies(id: "${CENTRE_ID}", direction: UPSTREAM) { total csv steps(first: 100) { nodes { depth sentence entity { id } } } } }`,
      )) as {
        dependencies: {
          total: number;
          csv: string;
          steps: { nodes: { depth: number; sentence: string; entity: { id: string } }[] };
        };
      };
      await page.getByText(`It depends on ${dependencies.total} entities: `).waitFor();
      const shown = await steps(page).evaluateAll((all) =>
        all.map((each) => ({
          id: each.getAttribute("data-id"),
          depth: Number(each.getAttribute("data-depth")),
          why: each.querySelector(".step-why")?.textContent ?? "",
        })),
      );
      expect(shown.map(({ id, depth }) => [id, depth])).toEqual(
        dependencies.steps.nodes.map(({ entity, depth }) => [entity.id, depth]),
      );
      expect(shown[0]?.why.startsWith(dependencies.steps.nodes[0]?.sentence ?? "?")).toBe(true);
      await steps(page)
        .first()
        .getByRole("button", { name: /^Source / })
        .first()
        .click();
      expect(await steps(page).first().locator(".citation-title").textContent()).not.toBe("");
      expect(await saved(page, "CSV")).toBe(dependencies.csv);
      await page.getByRole("button", { name: "Is needed by" }).click();
      await page.getByRole("heading", { name: `What depends on ${CENTRE}` }).waitFor();
      await steps(page).first().waitFor();
      expect(JSON.parse(await saved(page, "JSON"))).toMatchObject({
        about: { direction: "DOWNSTREAM", id: CENTRE_ID },
      });
      await page.goBack();
      await page.getByRole("heading", { name: `What ${CENTRE} depends on` }).waitFor();
    });
  });

  it("is drawn on the map in layers under a title that the address keeps, and undo brings the map back", async () => {
    await withPage(`#ask=down~${CENTRE_ID}`, async (page) => {
      await steps(page).first().waitFor();
      const count = await steps(page).count();
      await page.getByRole("button", { name: "Show on the map" }).click();
      await page.waitForSelector(`[data-node-count="${count + 1}"]`);
      await settled(page);
      const title = `What depends on ${CENTRE}`;
      expect(await described(page)).toMatchObject({ layout: "layers", question: null, title });
      await page.getByRole("heading", { level: 2, name: title }).waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction(() => window.liaison?.describe().start === "chairs");
      expect(await described(page)).toMatchObject({ title: null });
      await page.getByRole("button", { name: "Redo" }).click();
      await page.getByRole("heading", { level: 2, name: title }).waitFor();
      await page.reload();
      await page.getByRole("heading", { level: 2, name: title }).waitFor();
    });
  });
});

describe("the form that a question lies over", () => {
  it("stays marked, and leads back to itself", async () => {
    await withPage(`#form=table&ask=up~${CENTRE_ID}`, async (page) => {
      const forms = page.getByRole("navigation", { name: "Forms of the view" });
      await steps(page).first().waitFor();
      expect(await forms.getByRole("button", { pressed: true }).allTextContents()).toEqual(["Table"]);
      await forms.getByRole("button", { name: "Table" }).click();
      await page.locator("table").first().waitFor();
      expect(await steps(page).count()).toBe(0);
    });
  });
});

describe("a question opened by its address", () => {
  it.each([
    [`#ask=up~${CENTRE_ID}`, "What … depends on", "Reading what it depends on, step by step …"],
    ["#ask=path~venue:a~venue:b", "From … to …", "Looking for the shortest ways between the two …"],
    [`#start=empty&sel=${CENTRE_ID}`, null, "Reading the chosen entity and its sources …"],
  ])("says what is being read and shows no id: %s", async (hash, title, words) => {
    // Whatever names an entity is kept waiting.
    const hold = (page: Page) => page.route(/\/graphql(\?|$)/, () => undefined);
    await withPrepared(
      hold,
      async (page) => {
        await page.getByText(words).waitFor();
        if (title !== null) await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
      },
      hash,
    );
  });
});

describe("paths", () => {
  it("lead from one entity to the next that is chosen, as sentences with sources, and onto the map", async () => {
    await withPage("#sel=official:yin-li", async (page) => {
      await page.getByRole("button", { name: "Paths to …" }).click();
      await page.getByText(/choose where they lead/).waitFor();
      await find(page, "Xiong Jiuling", "Xiong Jiuling");
      await page.getByRole("heading", { name: "From Yin Li to Xiong Jiuling" }).waitFor();
      const first = page.locator(".path").first();
      await first.waitFor();
      expect((await first.locator(".path-steps p").first().textContent())?.startsWith("Yin Li ")).toBe(true);
      const length = Number(await first.getAttribute("data-length"));
      expect(await first.locator(".path-steps > li").count()).toBe(length);
      await first.getByRole("button", { name: "Show on the map" }).click();
      await page.waitForSelector(`[data-node-count="${length + 1}"]`);
      await page.getByRole("heading", { level: 2, name: "A path from Yin Li to Xiong Jiuling" }).waitFor();
    });
  });
});

describe("the end of paths", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  const prompt = (page: Page) => page.getByText(/choose where they lead/);

  it("is asked for in the search field, and Escape gives the focus back to who asked", async () => {
    await withPage("#sel=official:yin-li", async (page) => {
      await page.getByRole("button", { name: "Paths to …" }).click();
      await page.waitForFunction(() => document.activeElement?.matches(".search input"));
      await page.keyboard.type("xiong");
      await page.getByRole("listbox", { name: "Suggestions" }).getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("listbox", { name: "Suggestions" }).waitFor({ state: "detached" });
      await page.keyboard.press("Escape");
      expect(await page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("");
      expect(await prompt(page).isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await prompt(page).waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Paths to …");
    });
  });

  it("is asked for by the keys of the map too, and Cancel leads back to the map", async () => {
    await withPage("", async (page) => {
      await page.getByRole("listbox", { name: "Entities on the canvas" }).focus();
      await page.keyboard.press("w");
      await page.waitForFunction(() => document.activeElement?.matches(".search input"));
      expect(await page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("");
      await page.getByRole("button", { name: "Cancel" }).click();
      await prompt(page).waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Entities on the canvas");
    });
  });

  it("is asked for in the search after the menu too", async () => {
    await withPage("", async (page) => {
      await page.getByRole("listbox", { name: "Entities on the canvas" }).focus();
      await page.keyboard.press("Shift+F10");
      await page.getByRole("menuitem", { name: "Paths to …" }).click();
      await page.waitForFunction(() => document.activeElement?.matches(".search input"));
      await page.keyboard.press("Escape");
      await prompt(page).waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Entities on the canvas");
    });
  });
});

describe("linked initiatives", () => {
  it("stand in an official's inspector with the reason and its source", async () => {
    await withPage("#sel=official:yin-li", async (page) => {
      const linked = page.getByRole("region", { name: "Linked initiatives" });
      await linked.waitFor();
      const { linkedInitiatives } = (await ask(
        '{ linkedInitiatives(id: "official:yin-li", first: 6) { totalCount edges { sentence node { name } } } }',
      )) as { linkedInitiatives: { totalCount: number; edges: { sentence: string; node: { name: string } }[] } };
      expect(await linked.locator(".neighbour").allTextContents()).toEqual(
        linkedInitiatives.edges.map(({ node }) => node.name),
      );
      const reasons = await linked.locator(".when").allTextContents();
      expect(reasons[0]?.startsWith(linkedInitiatives.edges[0]?.sentence ?? "?")).toBe(true);
      expect(await linked.getByRole("button", { name: /^Source / }).count()).toBeGreaterThan(0);
    });
  });
});

describe("interlocks", () => {
  it("name the bodies that share people with a body, and who they are", async () => {
    await withPage("#sel=organization:cpc-beijing-municipal-committee", async (page) => {
      const shared = page.getByRole("region", { name: "Shares people with" });
      await shared.waitFor();
      const { interlocks } = (await ask(
        '{ interlocks(ids: ["organization:cpc-beijing-municipal-committee"], first: 5) { nodes { weight first { name } second { name } shared { name } } } }',
      )) as { interlocks: { nodes: { weight: number; shared: { name: string }[] }[] } };
      const [first] = interlocks.nodes;
      expect(await shared.locator(".when").first().textContent()).toBe(
        `${first?.weight}: ${first?.shared.map(({ name }) => name).join(", ")}`,
      );
    });
  });
});

describe("axe finds nothing wrong", () => {
  it.each([
    ["light", `#ask=up~${CENTRE_ID}`, {}],
    ["dark", "#ask=path~official:yin-li~official:xiong-jiuling", {}],
    ["dark", `#ask=down~${CENTRE_ID}`, PHONE],
  ] as const)("%s, at %s", async (colorScheme, hash, options) => {
    const faults = await withPage(
      hash,
      async (page) => {
        await page.locator(".step, .path").first().waitFor();
        return axeFaults(page);
      },
      { colorScheme, ...options },
    );
    expect(faults).toEqual([]);
  });
});
