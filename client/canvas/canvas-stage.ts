/**
 * The layers of the canvas and what keeps them together: the underlay's dots, the graph drawn in full, the marks of what
 * stands out, and the texts. Told by the page what to show and where to look from; paints each layer only when it must.
 * Knows no store and no React.
 */

import { NODE_RADIUS } from "../layout/layout-job.ts";
import type { Camera, Picked, Point } from "../state/view.ts";
import { drawGraph, type GraphGestures } from "./cytoscape-graph.ts";
import { type Drawing, EMPTY_DRAWING, withMoved } from "./drawing.ts";
import { findHit } from "./find-hit.ts";
import { createHoverName } from "./hover-name.ts";
import { detailOf } from "./level-of-detail.ts";
import { type First, LEAST_RADIUS, type OverlayPlan, planOverlay, type Size } from "./overlay-plan.ts";
import { type Emphasis, paintMarks, paintTexts } from "./paint-overlay.ts";
import type { Placed } from "./place-labels.ts";
import type { Theme } from "./theme.ts";
import { openUnderlay } from "./underlay.ts";

/** The elements of the layers, from the bottom up. */
export type StageElements = {
  readonly under: HTMLElement;
  readonly graph: HTMLElement;
  readonly marks: HTMLCanvasElement;
  readonly texts: HTMLCanvasElement;
  readonly tip: HTMLElement;
};

/** What the reader did. Points are of the window. */
export type StageGestures = {
  readonly onPick: (picked: Picked | null, adds: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (picked: Picked | null, at: Point) => void;
  readonly onBoxed: (ids: readonly string[]) => void;
  readonly onMoved: (id: string, to: Point) => void;
  /** The reader has looked elsewhere, and come to rest there. */
  readonly onLooked: (camera: Camera) => void;
};

/** What stands out but for the pointer, which the stage follows itself. */
export type Stress = Omit<Emphasis, "hovered">;

/** What the stage shows now. */
export type Told = {
  readonly drawing: Drawing;
  readonly plan: OverlayPlan | null;
  readonly names: readonly Placed[];
  readonly camera: Camera;
  readonly size: Size;
};

/** A stage. */
export type Stage = {
  readonly show: (drawing: Drawing, theme: Theme) => void;
  readonly look: (camera: Camera) => void;
  readonly stress: (stress: Stress) => void;
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly resize: () => void;
  readonly tell: () => Told;
  readonly destroy: () => void;
};

/** Milliseconds without a move after which the camera has come to rest. */
const REST = 120;
/** The zoom below which nodes are drawn at their least size. */
const SMALL = LEAST_RADIUS / NODE_RADIUS;

/** Sets up the stage. */
export function openStage({ under, graph: box, marks, texts, tip }: StageElements, gestures: StageGestures): Stage {
  let drawing = EMPTY_DRAWING;
  let theme: Theme | null = null;
  let stress: Stress = { entities: new Set(), relationships: new Set(), focused: null };
  let hovered: Picked | null = null;
  let plan: OverlayPlan | null = null;
  let asked: { readonly frame: number; readonly all: boolean } | null = null;
  let resting: ReturnType<typeof setTimeout> | null = null;
  let wasSmall = false;
  const underlay = openUnderlay(under);
  const hover = createHoverName(tip);
  const size = (): Size => ({ width: box.clientWidth, height: box.clientHeight });

  const prepared = (canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D | null => {
    const ratio = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
    }
    const context = canvas.getContext("2d");
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  };
  const first = (): First => ({
    entities: new Set([...stress.entities, ...(stress.focused === null ? [] : [stress.focused])]),
    relationships:
      hovered?.is === "relationship" ? new Set([...stress.relationships, hovered.id]) : stress.relationships,
  });
  const paint = (all: boolean): void => {
    asked = null;
    const now = size();
    const camera = graph.camera();
    const above = prepared(marks, now);
    if (theme === null || above === null) return;
    paintMarks(above, now, drawing, camera, theme, { ...stress, hovered });
    if (all || plan === null) {
      const context = prepared(texts, now);
      plan = planOverlay(drawing, camera, now, first());
      context?.clearRect(0, 0, now.width, now.height);
      if (context !== null) paintTexts(context, plan, theme, stress.entities);
      texts.dataset["painted"] = String(plan.names.length);
      underlay.follow(camera);
    }
    hover.show(hovered?.is === "entity" ? drawing.byId.get(hovered.id) : undefined, plan, camera, now);
  };
  const repaint = (all: boolean): void => {
    if (asked !== null && (asked.all || !all)) return;
    if (asked !== null) cancelAnimationFrame(asked.frame);
    asked = { all, frame: requestAnimationFrame(() => paint(all)) };
  };
  /** Draws in full what belongs there for the present camera. */
  const refine = (): void => {
    if (theme === null) return;
    const camera = graph.camera();
    wasSmall = camera.zoom < SMALL;
    const detail = detailOf(drawing, camera, size(), first().entities);
    graph.patch(detail, theme, drawing.curved);
    underlay.draw(drawing, detail, theme, camera, size());
    repaint(true);
  };
  /** True if what is drawn depends on where the camera is: dots below, or nodes at their least size. */
  const depends = (): boolean => !under.hidden || graph.camera().zoom < SMALL || wasSmall;
  const rest = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = null;
    if (depends()) refine();
    gestures.onLooked(graph.camera());
  };
  const pointOf = (at: Point): Point => {
    const { x, y, zoom } = graph.camera();
    const { width, height } = size();
    return { x: (at.x - width / 2) / zoom + x, y: (at.y - height / 2) / zoom + y };
  };
  const hit = (at: Point): Picked | null => findHit(drawing, pointOf(at), graph.camera().zoom);
  const inWindow = ({ x, y }: Point): Point => {
    const { left, top } = box.getBoundingClientRect();
    return { x: left + x, y: top + y };
  };
  const own: GraphGestures = {
    onTap: (picked, at, adds) => gestures.onPick(picked ?? hit(at), adds),
    onDoubleTap: (picked, at) => {
      const what = picked ?? hit(at);
      if (what?.is === "entity") gestures.onOpen(what.id);
    },
    onMenu: (picked, at) => gestures.onMenu(picked ?? hit(at), inWindow(at)),
    onBoxed: gestures.onBoxed,
    onMoving: (id, to) => {
      drawing = withMoved(drawing, id, { ...to });
      repaint(true);
    },
    onMoved: gestures.onMoved,
    onLooked: () => {
      if (resting !== null) clearTimeout(resting);
      resting = setTimeout(rest, REST);
    },
    onFrame: () => repaint(true),
  };
  const graph = drawGraph(box, own);

  const setHovered = (picked: Picked | null): void => {
    if (picked?.is === hovered?.is && picked?.id === hovered?.id) return;
    const roles = picked?.is === "relationship" || hovered?.is === "relationship";
    hovered = picked;
    box.style.cursor = picked === null ? "" : "pointer";
    repaint(roles);
  };
  // While no button is held, the drawing library need not know of the pointer: its own search is what makes hover slow.
  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 0) return;
    event.stopPropagation();
    const { left, top } = box.getBoundingClientRect();
    setHovered(hit({ x: event.clientX - left, y: event.clientY - top }));
  };
  const onMouseLeave = (): void => setHovered(null);
  box.addEventListener("mousemove", onMouseMove, true);
  box.addEventListener("mouseleave", onMouseLeave);

  return {
    size,
    camera: () => graph.camera(),
    show: (next, colours) => {
      drawing = next;
      theme = colours;
      if (hovered?.is === "entity" && !next.byId.has(hovered.id)) hovered = null;
      refine();
    },
    look: (camera) => {
      if (resting !== null) clearTimeout(resting);
      resting = null;
      graph.look(camera);
      if (depends()) refine();
      repaint(true);
    },
    stress: (next) => {
      stress = next;
      if (!under.hidden) refine();
      repaint(true);
    },
    resize: () => {
      graph.resize();
      repaint(true);
    },
    tell: () => {
      if (asked !== null) {
        cancelAnimationFrame(asked.frame);
        paint(asked.all);
      }
      return { drawing, plan, names: hover.among(plan?.names ?? []), camera: graph.camera(), size: size() };
    },
    destroy: () => {
      if (resting !== null) rest();
      if (asked !== null) cancelAnimationFrame(asked.frame);
      box.removeEventListener("mousemove", onMouseMove, true);
      box.removeEventListener("mouseleave", onMouseLeave);
      underlay.destroy();
      graph.destroy();
    },
  };
}
