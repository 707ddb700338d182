/**
 * Labels: in every view, drawing, window and zoom, no two of them overlap, each keeps its size, none is cut by the
 * window's edge, and the most important entity in view is named.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overlap, type Rect } from "../../client/canvas/place-labels.ts";
import { decodeView } from "../../client/state/address.ts";
import { LAYOUTS } from "../../client/state/view.ts";
import { openBrowser } from "./browser.ts";
import { type OwnLiaison, startLiaison } from "./own-liaison.ts";
import { described, openPage, settled } from "./page.ts";

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

function overlaps(boxes: readonly Rect[]): number {
  return boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => overlap(box, other)).length, 0);
}

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
    const page = await openPage(browser, liaison.address, { viewport });
    const found: Record<string, readonly string[]> = {};
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
    expect(found).toEqual({});
    await page.context().close();
  });
});

describe("a name that has no room", () => {
  it("is shown while the pointer is on its node, on no other label", async () => {
    const page = await openPage(browser, `${liaison.address}#view=everything`);
    const { nodes, names } = await described(page);
    const mute = nodes.find(
      ({ id, x, y }) => x > 200 && y > 200 && x < 800 && y < 600 && !names.some((name) => name.id === id),
    );
    if (mute === undefined) throw new Error("Everybody is named: choose a fuller view.");
    const box = await page.locator(".canvas-graph").boundingBox();
    await page.mouse.move((box?.x ?? 0) + mute.x, (box?.y ?? 0) + mute.y);
    await page.waitForFunction((id) => window.liaison?.describe().names.some((name) => name.id === id), mute.id);
    expect(await faults(page)).toEqual([]);
    expect((await page.locator(".canvas-tip").innerText()).replaceAll("\n", " ")).toContain(mute.name.slice(0, 12));
    await page.context().close();
  });
});
