/** Hands and keys on the canvas: a box, a drag, a double click; drawings that come back as they were. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Point, pointOf, selected } from "./canvas-hand.ts";
import { described, find, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function boxAround(page: Page, names: readonly string[]): Promise<void> {
  const places = await Promise.all(names.map((name) => pointOf(page, name)));
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

  it("gives what it clicks to the keys, which act on it and are undone as any step", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      const at = await pointOf(page, "Yin Yong");
      await page.mouse.click(at.x, at.y);
      await page.getByRole("heading", { name: "Yin Yong" }).first().waitFor();
      await page.keyboard.press("Delete");
      await page.waitForFunction((count) => window.liaison?.describe().nodes.length === count, nodes.length - 1);
      expect((await described(page)).nodes.map(({ name }) => name)).not.toContain("Yin Yong");
      await page.keyboard.press("Control+z");
      await page.waitForFunction((count) => window.liaison?.describe().nodes.length === count, nodes.length);
    });
  });

  it("gives all in its box to the keys, which hide them as one step", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      await boxAround(page, ["Liu Wei", "Yin Li"]);
      await page.getByRole("heading", { name: "2 selected" }).waitFor();
      await page.keyboard.press("Delete");
      await page.waitForFunction((count) => window.liaison?.describe().nodes.length === count, nodes.length - 2);
      expect([...(await described(page)).hidden].sort()).toEqual(["official:liu-wei", "official:yin-li"]);
      await page.keyboard.press("Control+z");
      await page.waitForFunction((count) => window.liaison?.describe().nodes.length === count, nodes.length);
    });
  });

  it("drags one entity and nobody else, also out of a selection, and one undo brings it back", async () => {
    await withPage("", async (page) => {
      await boxAround(page, ["Liu Wei", "Yin Li"]);
      await page.getByRole("heading", { name: "2 selected" }).waitFor();
      const before = await described(page);
      const from = await pointOf(page, "Yin Li");
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

  it("zooms by its wheel, a notch by a seventh, and leaves in place what it points at", async () => {
    await withPage("", async (page) => {
      const before = await described(page);
      const at = await pointOf(page, "Chang Wei");
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, -100);
      await page.waitForFunction((zoom) => window.liaison?.describe().camera.zoom !== zoom, before.camera.zoom);
      expect((await described(page)).camera.zoom / before.camera.zoom).toBeCloseTo(2 ** 0.2, 3);
      const after = await pointOf(page, "Chang Wei");
      expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(0.5);
    });
  });

  it("points at nothing more when what it pointed at has moved away beneath it", async () => {
    await withPage("", async (page) => {
      const at = await pointOf(page, "Chang Wei");
      const points = (cursor: string) =>
        page.waitForFunction(
          (wanted) => (document.querySelector(".canvas-graph") as HTMLElement | null)?.style.cursor === wanted,
          cursor,
        );
      await page.mouse.move(at.x, at.y);
      await points("pointer");
      await page.keyboard.press("Shift+ArrowUp");
      await points("");
    });
  });

  it("takes quick clicks on two entities for no double click", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      const [first, second] = [await pointOf(page, "Liu Wei"), await pointOf(page, "Xiong Jiuling")];
      await page.mouse.click(first.x, first.y);
      await page.mouse.click(second.x, second.y);
      await page.getByRole("heading", { name: "Xiong Jiuling" }).first().waitFor();
      await settled(page);
      const at = await pointOf(page, "Liu Wei");
      await page.mouse.dblclick(at.x, at.y);
      await page.getByRole("status").filter({ hasText: "Liu Wei:" }).waitFor();
      await settled(page);
      const known = new Set(nodes.map(({ id }) => id));
      const brought = (await described(page)).nodes.filter(({ id }) => !known.has(id));
      const told = await page.getByRole("status").filter({ hasText: "Liu Wei:" }).textContent();
      expect(told).toContain(`${brought.length} neighbour`);
    });
  });

  it("expands by a double click", async () => {
    await withPage("", async (page) => {
      const { nodes } = await described(page);
      const at = await pointOf(page, "Xiong Jiuling");
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
    const again = await withPage(seen.url, described);
    expect(again.positions).toEqual(seen.positions);
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
