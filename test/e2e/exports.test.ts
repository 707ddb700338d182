/** What leaves the page: the view as files and as pictures. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { described } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

async function openExports(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Export/ }).click();
}

async function exported(page: Page, format: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

describe("exports", () => {
  it("hold just what is on screen, with its caption", async () => {
    await withPage("#at=2024", async (page) => {
      const { nodes, links } = await described(page);
      await openExports(page);
      const json = JSON.parse(await exported(page, /^JSON/)) as {
        about: { asOf: string; link: string; checksum: string };
        entities: { id: string }[];
        relationships: { id: string }[];
      };
      expect(json.entities.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
      expect(json.relationships.map(({ id }) => id)).toEqual(links.map(({ id }) => id));
      expect(json.about).toMatchObject({ asOf: "2024", link: expect.stringContaining("#on=") as string });
      expect((await exported(page, /^Entities/)).trim().split("\r\n")).toHaveLength(nodes.length + 1);
      expect((await exported(page, /^Relationships/)).trim().split("\r\n")).toHaveLength(links.length + 1);
      for (const [format, node, edge] of [
        [/^GraphML/, "node", "edge"],
        [/^GEXF/, "node", "edge"],
      ] as const) {
        const counts = await page.evaluate(
          ([xml, ...names]) => {
            const parsed = new DOMParser().parseFromString(xml, "application/xml");
            return ["parsererror", ...names].map((name) => parsed.getElementsByTagName(name).length);
          },
          [await exported(page, format), node, edge] as const,
        );
        expect(counts).toEqual([0, nodes.length, links.length]);
      }
    });
  });
});

describe("the citation of a view", () => {
  it("stands whole in the dialog, and is copied", async () => {
    await withPage(
      "#at=2024",
      async (page) => {
        await openExports(page);
        const citation = page.getByRole("region", { name: "Citation" });
        const words = await citation.textContent();
        expect(words).toMatch(/^Who chairs which bodies, as of 2024\. .* \(checksum \w{12}\)\. http:\S+#on=\S+$/);
        await page.getByRole("button", { name: "Copy citation" }).click();
        await page.getByText("The citation is copied.").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
        // What does not fit is scrolled to, not cut off.
        expect(await citation.evaluate((each) => getComputedStyle(each).overflowY)).toBe("auto");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });
});

describe("pictures", () => {
  it("are PNG of the screen or the whole, and SVG with every name as text and the caption", async () => {
    await withPage("#at=2024", async (page) => {
      const { nodes } = await described(page);
      await openExports(page);
      const svg = await exported(page, "SVG");
      const texts = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
        const all = [...parsed.querySelectorAll("text, tspan")].map((each) => each.textContent);
        return { faults: parsed.getElementsByTagName("parsererror").length, all: all.join(" ") };
      }, svg);
      expect(texts.faults).toBe(0);
      expect(texts.all).toContain("as of 2024");
      expect(texts.all).toContain("checksum");
      for (const name of nodes.filter((node) => node.kind === "Official").map((node) => node.name)) {
        expect(texts.all).toContain(name);
      }
      for (const [area, size] of [
        ["screen", "1"],
        ["whole", "4"],
      ] as const) {
        await page.getByLabel("Picture of").selectOption(area);
        await page.getByRole("combobox", { name: "Size" }).selectOption(size);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "PNG" }).click(),
        ]);
        const png = readFileSync(await download.path());
        expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
        expect(png.readUInt32BE(16)).toBeGreaterThan(600 * Number(size));
      }
    });
  });
});
