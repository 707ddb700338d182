/** Panning by hand: what is painted moves as it is, all layers alike, and is drawn anew once too much has come into view or the hand lets go. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { described } from "./page.ts";
import { withLiaison } from "./with-liaison.ts";

const { withPage } = withLiaison();

type Moves = {
  /** How far each layer was moved after each step of the hand. */
  readonly layers: readonly (readonly string[])[];
  /** How often anything was stroked or written meanwhile. */
  readonly painted: number;
};

/** Presses the button beside all nodes and moves it step by step, all within one task: no frame and no timer comes between. */
function panInOneGo(page: Page, steps: readonly (readonly [number, number])[]): Promise<Moves> {
  return page.evaluate((all) => {
    const graph = document.querySelector(".canvas-graph");
    const target = graph?.querySelector("canvas") ?? document.body;
    const { left = 0, top = 0 } = graph?.getBoundingClientRect() ?? {};
    let painted = 0;
    const context = CanvasRenderingContext2D.prototype;
    const { stroke, fillText } = context;
    const count = (): void => {
      painted += 1;
    };
    Object.assign(context, { stroke: count, fillText: count });
    const mouse = (type: string, x: number, y: number, buttons: number): void => {
      const at = { clientX: left + 6 + x, clientY: top + 6 + y, buttons, button: 0, view: window };
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...at }));
    };
    mouse("mousemove", 0, 0, 0);
    mouse("mousedown", 0, 0, 1);
    // With the first step the drag begins, with the second it pans.
    mouse("mousemove", 5, 5, 1);
    const moved = [".canvas-room > div", ...[".canvas-overlay:nth-of-type(1)", ".canvas-overlay:nth-of-type(2)"]];
    const layers = all.map(([x, y]) => {
      mouse("mousemove", x, y, 1);
      return moved.map((name) => document.querySelector<HTMLElement>(name)?.style.transform ?? "none");
    });
    Object.assign(context, { stroke, fillText });
    return { layers, painted };
  }, steps);
}

/** Waits until nothing is moved any more. */
async function drawnAnew(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>(".canvas-room > div, .canvas-overlay")].every(
      ({ style }) => style.transform === "",
    ),
  );
}

/** The share of the inked pixels of `before`, moved by so many CSS pixels, at or beside which the graph now has no ink. */
function strayed(page: Page, before: string, x: number, y: number): Promise<number> {
  return page.evaluate(
    async ([url, right, down]) => {
      const layer = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
      const old = new Image();
      old.src = url;
      await old.decode();
      const [width, height] = [(layer?.width ?? 0) - right, (layer?.height ?? 0) - down];
      const ink = (source: CanvasImageSource | null, left: number, top: number): ((at: number) => boolean) => {
        const context = new OffscreenCanvas(width, height).getContext("2d");
        if (source !== null) context?.drawImage(source, -left, -top);
        const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        return (at) => (pixels[4 * at + 3] ?? 0) > 100;
      };
      const [was, is] = [ink(old, 0, 0), ink(layer, right, down)];
      const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * width + column));
      const inked = Array.from({ length: width * height }, (_, at) => at).filter(was);
      return inked.filter((at) => !around.some((off) => is(at + off))).length / inked.length;
    },
    [before, x, y] as const,
  );
}

const graphNow = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]')?.toDataURL("image/png") ?? "",
  );

it("moves nodes, lines and names alike, and paints nothing, until the hand lets go", async () => {
  await withPage("#view=everything", async (page) => {
    await drawnAnew(page);
    const before = { ...(await described(page)), graph: await graphNow(page) };
    const { layers, painted } = await panInOneGo(page, [
      [20, 10],
      [60, 30],
      [90, 45],
    ]);
    const all = (move: string): readonly string[] => [move, move, move];
    expect(layers).toEqual([all("translate(20px, 10px)"), all("translate(60px, 30px)"), all("translate(90px, 45px)")]);
    expect(painted).toBe(0);
    await page.mouse.up();
    await page.evaluate(() => window.dispatchEvent(new MouseEvent("mouseup", { bubbles: true, button: 0 })));
    await drawnAnew(page);
    const after = await described(page);
    // The camera of an address is rounded to a tenth of a unit.
    const off = after.nodes.map(({ x, y }, at) =>
      Math.max(Math.abs(x - (before.nodes[at]?.x ?? 0) - 90), Math.abs(y - (before.nodes[at]?.y ?? 0) - 45)),
    );
    expect(Math.max(...off)).toBeLessThan(0.5);
    expect(await strayed(page, before.graph, 90, 45)).toBeLessThan(0.03);
  });
});

it("draws anew on the way, before the edge of what is drawn comes into view", async () => {
  await withPage("#view=everything", async (page) => {
    await drawnAnew(page);
    const before = await graphNow(page);
    const { layers } = await panInOneGo(page, [
      [140, 0],
      [300, 0],
    ]);
    expect(layers.map(([graph]) => graph)).toEqual(["translate(140px, 0px)", "translate(140px, 0px)"]);
    await drawnAnew(page);
    expect(await strayed(page, before, 300, 0)).toBeLessThan(0.03);
  });
});
