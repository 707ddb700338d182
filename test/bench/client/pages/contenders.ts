/**
 * What the benchmark's page offers to whoever drives it: Liaison's stage and layout worker, and Cytoscape as it comes,
 * with the same graph. Each act gives plain figures; nothing here judges them.
 */
import cytoscape, { type Core } from "cytoscape";
import fcose from "cytoscape-fcose";
import { openStage } from "../../../../client/canvas/canvas-stage.ts";
import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { columnOf, sectorOf, standsAbove, weightOf } from "../../../../client/canvas/kind-look.ts";
import { nodeLabel } from "../../../../client/canvas/node-labels.ts";
import type { Stage } from "../../../../client/canvas/stage.ts";
import { readTheme } from "../../../../client/canvas/theme.ts";
import { openLayoutDesk } from "../../../../client/layout/ask-layout.ts";
import type { LayoutJob, Places } from "../../../../client/layout/layout-job.ts";
import type { Scene } from "../../../../client/state/scene.ts";
import "../../../../client/styles/tokens.css";
import "../../../../client/styles/canvas.css";
import { benchScene } from "./bench-scene.ts";
import { boxes, FRAME_WIDTH, overlapsOf } from "./count-overlaps.ts";

cytoscape.use(fcose);

/** How long something took, and the longest time in which the page could not answer, in milliseconds. */
export type Timed = { readonly milliseconds: number; readonly longestBlock: number };

/** What the page offers. */
export type Contenders = {
  readonly layoutLiaison: (count: number) => Promise<Timed & { readonly overlaps: number }>;
  readonly layoutFcose: (count: number) => Promise<Timed & { readonly overlaps: number }>;
  readonly expand: (
    count: number,
    more: number,
  ) => Promise<Timed & { readonly moved: number; readonly overlaps: number }>;
  readonly showLiaison: (count: number) => Promise<void>;
  readonly showCytoscape: (count: number) => Promise<void>;
  /** Draws the whole width by the mouse, a step a frame: the median time between two frames. */
  readonly pan: (frames: number) => Promise<number>;
  /** Moves the pointer over the drawing, a step a frame. */
  readonly hover: (steps: number) => Promise<void>;
};

declare global {
  interface Window {
    contenders?: Contenders;
  }
}

const FRAME = { width: FRAME_WIDTH, height: 800 };
const desk = openLayoutDesk();

function jobFor({ nodes, links }: Pick<Scene, "nodes" | "links">, fixed: Places): LayoutJob {
  return {
    layout: "web",
    focus: null,
    leftColumn: 0,
    fixed,
    anew: false,
    frame: FRAME,
    nodes: nodes.map((node) => {
      const { width, height } = nodeLabel(node, "web", FRAME.width);
      return { id: node.id, column: columnOf(node.kind), sector: sectorOf(node.kind), width, height };
    }),
    links: links.map(({ from, to, type }) => ({ from, to, weight: weightOf(type), down: standsAbove(type) })),
  };
}

/** Runs and times something; a timer that comes late tells how long the page was blocked. */
async function timed<T>(act: () => Promise<T>): Promise<Timed & { readonly result: T }> {
  let last = performance.now();
  let longestBlock = 0;
  const beat = (): void => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
  };
  const timer = setInterval(beat, 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  longestBlock = 0;
  const begin = performance.now();
  const result = await act();
  const milliseconds = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  return { milliseconds, longestBlock, result };
}

function elements(scene: Scene): cytoscape.ElementDefinition[] {
  return [
    ...scene.nodes.map((node) => ({ data: { id: node.id, label: node.name } })),
    ...scene.links.map((link) => ({ data: { id: link.id, source: link.from, target: link.to } })),
  ];
}

function emptyBox(): HTMLElement {
  stage?.destroy();
  stage = null;
  core?.destroy();
  core = null;
  const box = document.getElementById("box");
  if (box === null) throw new Error("The page has no box.");
  box.replaceChildren();
  return box;
}

let stage: Stage | null = null;
let core: Core | null = null;
const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function surface(): Element {
  const found = document.querySelector("#box canvas:last-of-type");
  return found?.parentElement ?? document.body;
}

function mouse(type: string, x: number, y: number, buttons: number): void {
  const target = core === null ? (document.querySelector(".canvas-graph canvas") ?? surface()) : surface();
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons, button: 0, view: window }),
  );
}

window.contenders = {
  layoutLiaison: async (count) => {
    const scene = benchScene(count);
    const job = jobFor(scene, {});
    const { result, ...time } = await timed(() => desk.ask(job));
    return { ...time, overlaps: overlapsOf(boxes(scene, result)) };
  },
  layoutFcose: async (count) => {
    const scene = benchScene(count);
    const cy = cytoscape({ container: emptyBox(), elements: elements(scene) });
    const { milliseconds, longestBlock } = await timed(
      () =>
        new Promise<void>((resolve) => {
          const layout = cy.layout({ name: "fcose", animate: false, fit: false } as cytoscape.LayoutOptions);
          layout.one("layoutstop", () => resolve());
          layout.run();
        }),
    );
    const places = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    cy.destroy();
    return { milliseconds, longestBlock, overlaps: overlapsOf(boxes(scene, places)) };
  },
  expand: async (count, more) => {
    const scene = benchScene(count);
    const before = await desk.ask(jobFor(scene, {}));
    const hub = scene.nodes.reduce((most, node) => (node.degree > most.degree ? node : most));
    const fresh = benchScene(more).nodes.map((node) => ({ ...node, id: `new-${node.id}` }));
    const [line] = scene.links;
    if (line === undefined) throw new Error("The graph has no lines.");
    const links = [
      ...scene.links,
      ...fresh.map((node) => ({ ...line, id: `to-${node.id}`, from: hub.id, to: node.id })),
    ];
    const all = { nodes: [...scene.nodes, ...fresh], links };
    const { result, ...time } = await timed(() => desk.ask(jobFor(all, before)));
    const moved = Object.keys(before).map((id) => {
      const [was, is] = [before[id], result[id]];
      return was === undefined || is === undefined ? Number.NaN : Math.hypot(was.x - is.x, was.y - is.y);
    });
    return { ...time, moved: Math.max(...moved), overlaps: overlapsOf(boxes(all, result), 2 * count) };
  },
  showLiaison: async (count) => {
    const scene = benchScene(count);
    const places = await desk.ask(jobFor(scene, {}));
    const box = emptyBox();
    const make = <T extends HTMLElement>(element: T, name: string): T => {
      element.className = name;
      box.append(element);
      return element;
    };
    const under = make(document.createElement("div"), "canvas-under");
    under.hidden = true;
    const graph = make(document.createElement("div"), "canvas-graph");
    const marks = make(document.createElement("canvas"), "canvas-overlay");
    const texts = make(document.createElement("canvas"), "canvas-overlay");
    const tip = make(document.createElement("div"), "canvas-tip");
    const nothing = (): void => undefined;
    stage = openStage(
      { under, graph, marks, texts, tip },
      {
        onPick: nothing,
        onOpen: nothing,
        onMenu: nothing,
        onBoxed: nothing,
        onMoved: nothing,
        onLooked: nothing,
        onDrawn: nothing,
      },
    );
    const xs = Object.values(places).map(({ x }) => x);
    const ys = Object.values(places).map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const zoom = Math.min(FRAME.width / (right - left), FRAME.height / (bottom - top)) * 0.95;
    stage.look({ x: (left + right) / 2, y: (top + bottom) / 2, zoom });
    stage.show(drawingOf(scene, places, "web", FRAME.width), readTheme("light"));
    await nextFrame();
  },
  showCytoscape: async (count) => {
    const scene = benchScene(count);
    const places = await desk.ask(jobFor(scene, {}));
    core = cytoscape({
      container: emptyBox(),
      elements: elements(scene),
      style: [{ selector: "node", style: { label: "data(label)" } }],
      layout: {
        name: "preset",
        positions: (node: string | { id: () => string }) =>
          places[typeof node === "string" ? node : node.id()] ?? { x: 0, y: 0 },
        fit: true,
      } as cytoscape.LayoutOptions,
    });
    await nextFrame();
  },
  pan: async (frames) => {
    for (let rest = 0; rest < 20; rest += 1) await nextFrame();
    // Beside all nodes, so that the canvas is drawn and nobody on it.
    const [x, y] = [6, 6];
    mouse("mousemove", x, y, 0);
    mouse("mousedown", x, y, 1);
    const times: number[] = [];
    let last = await nextFrame();
    for (let frame = 1; frame <= frames; frame += 1) {
      mouse("mousemove", x + 3 * frame, y + frame, 1);
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
    mouse("mouseup", x + 3 * frames, y + frames, 0);
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  },
  hover: async (steps) => {
    for (let step = 0; step < steps; step += 1) {
      mouse("mousemove", 100 + ((step * 37) % 1080), 80 + ((step * 53) % 640), 0);
      await nextFrame();
    }
  },
};
