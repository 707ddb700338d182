/**
 * Measures the canvas in a real browser: layouts, expansion, panning and hovering, each contender in turn within each
 * round. Gives plain samples; `client-benchmark.ts` judges and writes.
 */
import type { Browser, CDPSession, Page } from "playwright-core";
import type { Contenders, Timed } from "./pages/contenders.ts";

/** The samples of all rounds, in milliseconds. */
export type CanvasSamples = {
  readonly layouts: readonly { readonly liaison: LayoutSample; readonly fcose: LayoutSample }[];
  readonly expansions: readonly (LayoutSample & { readonly moved: number })[];
  readonly pans: readonly Pair[];
  readonly hovers: readonly Pair[];
};

/** A layout's time, its longest block of the page, and how many boxes overlap. */
export type LayoutSample = Timed & { readonly overlaps: number };

/** A figure of both contenders in one round. */
export type Pair = { readonly liaison: number; readonly cytoscape: number };

const NODES = 1000;
const PAN_FRAMES = 60;
const HOVER_STEPS = 60;

/** Calls one of the page's acts. */
function act<K extends keyof Contenders>(
  page: Page,
  name: K,
  ...args: Parameters<Contenders[K]>
): Promise<Awaited<ReturnType<Contenders[K]>>> {
  return page.evaluate(
    ([called, given]) => {
      const { contenders } = window;
      if (contenders === undefined) throw new Error("The page offers no contenders.");
      const run = contenders[called] as (...values: readonly unknown[]) => unknown;
      return run(...given) as never;
    },
    [name, args] as const,
  );
}

/** The time that the page's main thread has worked so far, in milliseconds. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** Work of the main thread for one move of the pointer, without what the same frames cost when nothing moves. */
async function hoverCost(page: Page, session: CDPSession): Promise<number> {
  await act(page, "hover", 5);
  const idle = await worked(session);
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, HOVER_STEPS);
  const begin = await worked(session);
  await act(page, "hover", HOVER_STEPS);
  return Math.max(0.01, (await worked(session)) - begin - (begin - idle)) / HOVER_STEPS;
}

/** Measures `rounds` rounds on the page at this address. */
export async function measureCanvas(
  browser: Browser,
  address: string,
  rounds: number,
  say: (line: string) => void,
): Promise<CanvasSamples> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.contenders !== undefined);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const layouts: { liaison: LayoutSample; fcose: LayoutSample }[] = [];
  const expansions: (LayoutSample & { moved: number })[] = [];
  const pans: Pair[] = [];
  const hovers: Pair[] = [];
  await act(page, "layoutLiaison", 50);
  await act(page, "layoutFcose", 50);
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await act(page, "layoutLiaison", NODES) : null;
    const fcose = await act(page, "layoutFcose", NODES);
    layouts.push({ liaison: first ?? (await act(page, "layoutLiaison", NODES)), fcose });
    expansions.push(await act(page, "expand", NODES, 100));
    await act(page, "showLiaison", NODES);
    const liaison = { pan: await act(page, "pan", PAN_FRAMES), hover: await hoverCost(page, session) };
    await act(page, "showCytoscape", NODES);
    const plain = { pan: await act(page, "pan", PAN_FRAMES), hover: await hoverCost(page, session) };
    pans.push({ liaison: liaison.pan, cytoscape: plain.pan });
    hovers.push({ liaison: liaison.hover, cytoscape: plain.hover });
    say(`round ${round + 1} of ${rounds} is done`);
  }
  await page.context().close();
  return { layouts, expansions, pans, hovers };
}
