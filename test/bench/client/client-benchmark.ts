/**
 * `npm run bench -- client`: the canvas in a real browser beside Cytoscape as it comes, fcose and sigma.js. Every figure
 * that has a budget is written with its budget, met or not.
 */
import { openBrowser } from "../../e2e/browser.ts";
import { startLiaison } from "../../e2e/own-liaison.ts";
import type { Benchmark } from "../benchmark.ts";
import { describeMachine, renderNumber, renderTable } from "../report.ts";
import { median } from "../statistics.ts";
import { type CanvasSamples, measureCanvas } from "./measure-canvas.ts";
import { initialScript, measureStart, type StartPair } from "./measure-start.ts";
import { servePages } from "./serve-pages.ts";

const ROUNDS = 3;
/** A start takes a second, a round of the canvas twenty. */
const STARTS_PER_ROUND = 3;
/** Starts that are not counted: server and database have just begun, and answer more slowly than they are going to. */
const WARM_STARTS = 3;

type Judged = {
  readonly what: string;
  readonly liaison: string;
  readonly other: string;
  readonly ratio: string;
  readonly budget: string;
  /** Null where nothing is demanded. */
  readonly met: boolean | null;
};

const ms = (value: number): string => `${renderNumber(value)} ms`;
const middle = <T>(samples: readonly T[], of: (sample: T) => number): number => median(samples.map(of));

/** The figures beside their budgets. */
export function judge(canvas: CanvasSamples, starts: readonly StartPair[], script: number): readonly Judged[] {
  const sooner = middle(canvas.layouts, ({ liaison, fcose }) => fcose.milliseconds / liaison.milliseconds);
  const pan = middle(canvas.pans, (pair) => pair.liaison / pair.cytoscape);
  const hover = middle(canvas.hovers, (pair) => pair.liaison / pair.cytoscape);
  const start = middle(starts, (pair) => pair.liaison / pair.sigma);
  const moved = Math.max(...canvas.expansions.map((each) => each.moved));
  const overlaps = Math.max(...canvas.expansions.map((each) => each.overlaps));
  const block = Math.max(...canvas.layouts.map(({ liaison }) => liaison.longestBlock));
  return [
    {
      what: "Layout of 1,000 nodes with labels, beside fcose on the main thread",
      liaison: ms(middle(canvas.layouts, ({ liaison }) => liaison.milliseconds)),
      other: ms(middle(canvas.layouts, ({ fcose }) => fcose.milliseconds)),
      ratio: `${renderNumber(sooner)} times as soon`,
      budget: "at least 6 times",
      met: sooner >= 6,
    },
    {
      what: "Longest block of the page during that layout",
      liaison: ms(block),
      other: ms(middle(canvas.layouts, ({ fcose }) => fcose.longestBlock)),
      ratio: "",
      budget: "below 50 ms",
      met: block < 50,
    },
    {
      what: "Boxes of nodes and labels that overlap after that layout",
      liaison: renderNumber(middle(canvas.layouts, ({ liaison }) => liaison.overlaps)),
      other: renderNumber(middle(canvas.layouts, ({ fcose }) => fcose.overlaps)),
      ratio: "",
      budget: "none",
      met: canvas.layouts.every(({ liaison }) => liaison.overlaps === 0),
    },
    {
      what: "Expanding 100 neighbours into 1,000: farthest move of an old node, overlaps of new ones",
      liaison: `${renderNumber(moved)} px, ${overlaps} overlaps, ${ms(middle(canvas.expansions, (each) => each.milliseconds))}`,
      other: "",
      ratio: "",
      budget: "0 px, none",
      met: moved === 0 && overlaps === 0,
    },
    {
      what: "Panning 1,000 nodes, time of a frame, beside Cytoscape's defaults",
      liaison: ms(middle(canvas.pans, (pair) => pair.liaison)),
      other: ms(middle(canvas.pans, (pair) => pair.cytoscape)),
      ratio: renderNumber(pan),
      budget: "at most 0.6",
      met: pan <= 0.6,
    },
    {
      what: "A move of the pointer over 1,000 nodes, work of the main thread, beside Cytoscape's defaults",
      liaison: ms(middle(canvas.hovers, (pair) => pair.liaison)),
      other: ms(middle(canvas.hovers, (pair) => pair.cytoscape)),
      ratio: renderNumber(hover),
      budget: "at most 0.2",
      met: hover <= 0.2,
    },
    {
      what: "First picture of the shipped data set, beside sigma.js with ForceAtlas2",
      liaison: ms(middle(starts, (pair) => pair.liaison)),
      other: ms(middle(starts, (pair) => pair.sigma)),
      ratio: renderNumber(start),
      budget: "at most 1",
      met: start <= 1,
    },
    {
      what: "The same page with its panels, search and table, ready for use",
      liaison: ms(middle(starts, (pair) => pair.ready)),
      other: "",
      ratio: "",
      budget: "",
      met: null,
    },
    {
      what: "Initial script, gzipped",
      liaison: `${renderNumber(script)} kB`,
      other: "",
      ratio: "",
      budget: "at most 250 kB",
      met: script <= 250,
    },
  ];
}

/** The section of the document. */
export function renderClient(judged: readonly Judged[], rounds: number): string {
  const rows = judged.map(({ what, liaison, other, ratio, budget, met }) => [
    what,
    liaison,
    other,
    ratio,
    budget,
    met === null ? "" : met ? "met" : "**not met**",
  ]);
  return [
    `${describeMachine()} The browser is a Chromium without a graphics card, 1,280 by 800, ${rounds} rounds (${rounds * STARTS_PER_ROUND} of the first picture, in turn, after ${WARM_STARTS} that are not counted); medians, but the worst round for blocks, moves and overlaps.`,
    "The graph of 1,000 nodes has about 2,500 lines, hubs and leaves; all its layouts are measured with the same labels.",
    "Sigma draws the same entities and relationships from the same API, asked by GET as well; it has no panels, search, table or keys to load. The first",
    "picture is the frame after all entities stand painted at their final places with their lines and names: sigma's after its first",
    "rendering, Liaison's after its own painter, which shows what Cytoscape draws at the same places once the page's parts have come.",
    "",
    renderTable(["what", "Liaison", "other", "ratio", "budget", ""], rows),
  ].join("\n");
}

/** The row for the registry. */
export const clientBenchmark: Benchmark = {
  name: "client",
  title: "The canvas in the browser",
  what: "layouts, panning, hovering and the first picture in a real browser, beside fcose, Cytoscape's defaults and sigma.js",
  options: {
    rounds: { value: "N", what: `rounds, ${ROUNDS} if not given; with fewer than 3 the document stays as it is` },
    api: {
      value: "URL",
      what: "a running Liaison with the shipped data set, instead of one that is started for the run",
    },
  },
  run: async (given, { say, signal }) => {
    const rounds = Math.max(1, Number(given.text("rounds") ?? ROUNDS) || ROUNDS);
    const running = given.text("api");
    const liaison =
      running === undefined
        ? await startLiaison()
        : { address: running, close: (): Promise<void> => Promise.resolve() };
    try {
      const pages = await servePages(liaison.address);
      // Pages are opened in a browser that has not drawn 20,000 nodes before.
      const fresh = await openBrowser();
      signal.addEventListener("abort", () => void fresh.close());
      const starts = await measureStart(fresh, pages.address, WARM_STARTS)
        .then(() => measureStart(fresh, pages.address, rounds * STARTS_PER_ROUND))
        .finally(() => fresh.close());
      const browser = await openBrowser();
      signal.addEventListener("abort", () => void browser.close());
      try {
        const canvas = await measureCanvas(browser, pages.address, rounds, say);
        const judged = judge(canvas, starts, initialScript());
        for (const { what, liaison: own, other, ratio, met } of judged)
          say(
            `${met === null ? "without a budget" : met ? "met" : "NOT MET"}: ${what}: ${[own, other, ratio].filter(Boolean).join(", ")}`,
          );
        return rounds >= 3 ? renderClient(judged, rounds) : undefined;
      } finally {
        await browser.close();
        await pages.close();
      }
    } finally {
      await liaison.close();
    }
  },
};
