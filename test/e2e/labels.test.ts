/**
 * Labels: in every view, drawing, window and zoom, no two of them overlap, each keeps its size, none is cut by the
 * window's edge, and the most important entity in view is named.
 */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { decodeView } from "../../client/state/address.ts";
import { LAYOUTS } from "../../client/state/view.ts";
import { onPage, overlaps } from "./canvas-hand.ts";
import { described, settled } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** A sparse view and the fullest one, in every drawing, and the others as they begin. */
const VIEWS = [
  ...LAYOUTS.flatMap((layout) => [`#layout=${layout}`, `#view=everything&layout=${layout}`]),
  "#view=venues",
  "#view=initiatives",
];
/** Presses of the zoom keys, from the fitted view outwards and inwards. */
const ZOOMS = ["-", "-", "0", "+", "+", "+", "+", "+", "+", "+", "+"];

/** What is wrong with the labels that are drawn now, in words. */
async function faults(page: Page): Promise<readonly string[]> {
  const { names, roles, badges, nodes, camera } = await described(page);
  const { width, height } = await page
    .locator(".canvas-graph")
    .evaluate((box) => ({ width: box.clientWidth, height: box.clientHeight }));
  const at = `at zoom ${camera.zoom.toFixed(3)}`;
  const texts = [...names, ...roles];
  const found: string[] = [];
  if (overlaps([...texts, ...badges]) > 0) found.push(`labels overlap ${at}`);
  if (texts.some((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height))
    found.push(`a label is cut ${at}`);
  // The name under the pointer has a frame of three pixels.
  if (texts.some((box) => box.height % 16 !== 0 && (box.height - 6) % 16 !== 0))
    found.push(`a label is of another size ${at}`);
  const inView = nodes.filter(({ x, y }) => x > 100 && y > 30 && x < width - 100 && y < height - 30);
  if (inView.length > 0 && names.length === 0) found.push(`nobody is named ${at}`);
  return found;
}

describe.each(WINDOWS)("labels in a window of $width by $height", (viewport) => {
  it("never overlap in any view, in any drawing, at any zoom", async () => {
    const found: Record<string, readonly string[]> = {};
    await withPage(
      "",
      async (page) => {
        for (const hash of VIEWS) {
          const { layout, start } = decodeView(hash);
          await page.evaluate((to) => {
            window.location.hash = to;
          }, hash);
          await page.waitForFunction(
            ([drawing, view]) => {
              const { layout: now, start: here } = window.liaison?.describe() ?? {};
              return now === drawing && here === view;
            },
            [layout, start] as const,
          );
          await settled(page);
          const faulty = [...(await faults(page))];
          for (const key of ZOOMS) {
            await page.keyboard.press(key);
            faulty.push(...(await faults(page)));
          }
          if (faulty.length > 0) found[hash] = faulty;
        }
      },
      { viewport },
    );
    expect(found).toEqual({});
  });
});

/** Who of a view has no name in a window. */
async function unnamed(hash: string, viewport: { readonly width: number; readonly height: number }) {
  const { nodes, names } = await withPage(hash, described, { viewport });
  const named = new Set(names.map(({ id }) => id));
  return nodes.filter(({ id }) => !named.has(id)).map(({ name }) => name);
}

describe("initiatives and who is responsible", () => {
  it.each(WINDOWS)("are all named in a window of $width by $height", async (viewport) => {
    expect(await unnamed("#view=initiatives", viewport)).toEqual([]);
  });
});

describe("who chairs which bodies", () => {
  it.each([...WINDOWS, { width: 900, height: 600 }, { width: 844, height: 390 }])(
    "are all named in a window of $width by $height",
    async (viewport) => {
      expect(await unnamed("#view=chairs", viewport)).toEqual([]);
    },
  );
});

describe("a name that has no room", () => {
  it("is shown while the pointer is on its node, on no other label", async () => {
    await withPage("#view=everything", async (page) => {
      const { nodes, names } = await described(page);
      const mute = nodes.find(
        ({ id, x, y }) => x > 200 && y > 200 && x < 800 && y < 600 && !names.some((name) => name.id === id),
      );
      if (mute === undefined) throw new Error("Everybody is named: choose a fuller view.");
      const { x, y } = await onPage(page, mute);
      await page.mouse.move(x, y);
      await page.waitForFunction((id) => window.liaison?.describe().names.some((name) => name.id === id), mute.id);
      expect(await faults(page)).toEqual([]);
      expect((await page.locator(".canvas-tip").innerText()).replaceAll("\n", " ")).toContain(mute.name.slice(0, 12));
    });
  });
});
