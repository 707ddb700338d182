/**
 * The first picture of a starting view: painted by our own painter as soon as everybody has a place, while the page's
 * parts and the drawing library are still to come; taken away in the frame in which the stage has drawn the same. Called
 * by main and by the canvas; knows no React.
 */
import { own } from "../state/own.ts";
import { type Scene, sceneOf } from "../state/scene.ts";
import type { AppState } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { drawingOf } from "./drawing.ts";
import { fitDrawing } from "./fit-drawing.ts";
import { leftColumn } from "./kind-look.ts";
import { MOST_ELEMENTS } from "./level-of-detail.ts";
import { nodeLabel } from "./node-labels.ts";
import { radiusBy } from "./node-radius.ts";
import { planOverlay, type Size } from "./overlay-plan.ts";
import { paintGraph } from "./paint-graph.ts";
import { paintTexts } from "./paint-overlay.ts";
import { prepareCanvas } from "./prepare-canvas.ts";
import { readTheme, type Theme } from "./theme.ts";
import { toolsRoom } from "./tools-room.ts";

const NOBODY: ReadonlySet<string> = new Set();

let picture: HTMLCanvasElement | null = null;

/**
 * True if a view begins with a picture that is all there is to see: a map of somebody, as a start gives it, in the colours of
 * kinds.
 */
export function isPictured({ history }: AppState): boolean {
  const { ids, pristine, form, question, rules, colourBy, sizeBy, selection } = history.present;
  const plain = rules.length === 0 && colourBy === null && (sizeBy === null || sizeBy === "degree");
  return ids?.length !== 0 && pristine && form === "map" && question === null && selection.length === 0 && plain;
}

/** What can be made ready before anybody has a place: the scene and the empty canvas where it is going to be. */
type Prepared = {
  /** On what the scene depends. */
  readonly of: readonly unknown[];
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  readonly size: Size;
  readonly theme: Theme;
};

let prepared: Prepared | null = null;

/** Makes ready what a state shows, as far as it is not; null where it is not to be pictured. */
function prepare(state: AppState, today: string, themeName: string): Prepared | null {
  const { history, graph } = state;
  const { ids } = history.present;
  if (ids === null || ids.length === 0) return null;
  const { hidden, kindsOff, typesOff, asOf, pinned, grouped } = history.present;
  const of = [ids, graph.links, hidden, kindsOff, typesOff, asOf, pinned, grouped];
  if (prepared?.of.every((part, at) => part === of[at]) === true) return prepared;
  const frame = document.querySelector(".canvas")?.getBoundingClientRect();
  const scene = sceneOf(history.present, graph, today);
  const few = scene.nodes.length > 0 && scene.nodes.length + scene.links.length <= MOST_ELEMENTS;
  if (frame === undefined || !few) return null;
  const size = { width: Math.round(frame.width), height: Math.round(frame.height) };
  const canvas = document.createElement("canvas");
  canvas.className = "first-picture";
  const [left, top] = [`${frame.left}px`, `${frame.top}px`];
  Object.assign(canvas.style, { left, top, width: `${size.width}px`, height: `${size.height}px` });
  prepareCanvas(canvas, size);
  prepared = { of, scene, canvas, size, theme: readTheme(themeName) };
  return prepared;
}

/**
 * Makes ready what can be before the layout has answered, the settings of all names too; false if there is nothing to
 * picture, or too much.
 */
export function prepareFirstPicture(state: AppState, today: string, themeName: string): boolean {
  const made = isPictured(state) ? prepare(state, today, themeName) : null;
  if (made === null) return false;
  const { nodes, kinds } = made.scene;
  const left = leftColumn(kinds.map(({ name }) => name));
  for (const node of nodes) nodeLabel(node, state.history.present.layout, made.size.width, left);
  return true;
}

/** Paints who has a place on the canvas that was made ready; how many that are, or null where there is nothing to paint on. */
function paint({ scene, canvas, size, theme }: Prepared, view: View): number | null {
  const drawing = drawingOf(scene, view.positions, view.layout, size.width, radiusBy(view.sizeBy, scene));
  const camera = view.camera ?? fitDrawing(drawing, size);
  const context = prepareCanvas(canvas, size);
  if (context === null) return null;
  context.clearRect(0, 0, size.width, size.height);
  paintGraph(context, { drawing, theme, camera, size, leastLine: 0 });
  const plan = planOverlay(drawing, camera, size, { entities: NOBODY, relationships: NOBODY }, toolsRoom(size));
  paintTexts(context, plan, theme, NOBODY);
  return drawing.nodes.length;
}

/**
 * Paints the picture where the canvas is going to be; false if there is nothing to paint yet. The page is marked with
 * `data-first-picture`, and the browser's timeline with `first-picture`.
 */
export function showFirstPicture(state: AppState, today: string, themeName: string): boolean {
  const { ids, positions } = state.history.present;
  if (!isPictured(state) || ids === null || !ids.every((id) => own(positions, id) !== undefined)) return false;
  const made = prepare(state, today, themeName);
  const count = made === null ? null : paint(made, state.history.present);
  if (made === null || count === null) return false;
  const { canvas } = made;
  document.body.append(canvas);
  picture = canvas;
  document.documentElement.dataset["firstPicture"] = String(count);
  performance.mark("first-picture");
  window.addEventListener("resize", () => repaint(state, today, themeName), { once: true });
  return true;
}

/** Paints the picture anew for another size of the window, if it still stands. */
function repaint(state: AppState, today: string, themeName: string): void {
  if (picture === null) return;
  leaveFirstPicture();
  prepared = null;
  if (!showFirstPicture(state, today, themeName)) delete document.documentElement.dataset["firstPicture"];
}

/** Takes the picture away, since the canvas shows the same. */
export function leaveFirstPicture(): void {
  picture?.remove();
  picture = null;
}
