/**
 * The layers of the canvas and what keeps them together: the underlay's dots, the graph drawn in full, the marks of what
 * stands out, and the texts. Told by the page what to show and where to look from; paints each layer only when it must.
 * Knows no store and no React.
 */

import { NODE_RADIUS } from "../layout/layout-job.ts";
import type { Camera, Picked, Point } from "../state/view.ts";
import { drawGraph, type GraphGestures } from "./cytoscape-graph.ts";
import { EMPTY_DRAWING, withMoved } from "./drawing.ts";
import { findHit } from "./find-hit.ts";
import { createHoverName } from "./hover-name.ts";
import { openLateUnderlay } from "./late-underlay.ts";
import { detailOf } from "./level-of-detail.ts";
import { type First, LEAST_RADIUS, type OverlayPlan, planOverlay, ROLES_FROM, type Size } from "./overlay-plan.ts";
import { isUnmarked, paintMarks, paintTexts } from "./paint-overlay.ts";
import { prepareCanvas } from "./prepare-canvas.ts";
import type { Stage, StageElements, StageGestures, Stress } from "./stage.ts";
import type { Theme } from "./theme.ts";
import { toolsRoom } from "./tools-room.ts";
import { watchHand } from "./watch-hand.ts";
import { watchPointer, zoomedAt } from "./watch-pointer.ts";

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
  /** What the last two taps chose alone. */
  let taps: readonly [Picked | null, Picked | null] = [null, null];
  /** True while a hand holds the canvas; where the camera was when the layers above were painted. */
  let panning = false;
  let painted: Camera | null = null;
  const underlay = openLateUnderlay(under);
  const hover = createHoverName(tip);
  const size = (): Size => ({ width: box.clientWidth, height: box.clientHeight });

  const first = (): First => ({
    entities: new Set([...stress.entities, ...(stress.focused === null ? [] : [stress.focused])]),
    relationships:
      hovered?.is === "relationship" ? new Set([...stress.relationships, hovered.id]) : stress.relationships,
  });
  /** Moves all that is painted along with the camera, or draws anew what has come into view. */
  const slide = (): void => {
    const camera = graph.camera();
    underlay.follow(camera);
    if (!graph.slide()) {
      if (depends()) refine();
    } else if (painted !== null) {
      const move = `translate(${(painted.x - camera.x) * camera.zoom}px, ${(painted.y - camera.y) * camera.zoom}px)`;
      marks.style.transform = move;
      texts.style.transform = move;
    }
  };
  /** True if the camera is where it was when the layers above were painted. */
  const stays = (): boolean => {
    const { x, y, zoom } = graph.camera();
    return painted !== null && painted.x === x && painted.y === y && painted.zoom === zoom;
  };
  const paint = (all: boolean): void => {
    if (asked !== null) cancelAnimationFrame(asked.frame);
    asked = null;
    const now = size();
    const camera = graph.camera();
    marks.style.transform = "";
    texts.style.transform = "";
    const replan = all || plan === null || !stays();
    painted = camera;
    const above = prepareCanvas(marks, now);
    if (theme === null || above === null) return;
    marks.dataset["empty"] = String(isUnmarked(drawing, { ...stress, hovered }));
    paintMarks(above, now, drawing, camera, theme, { ...stress, hovered });
    if (replan || plan === null) {
      const context = prepareCanvas(texts, now);
      plan = planOverlay(drawing, camera, now, first(), toolsRoom(now));
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
    graph.patch(detail, theme);
    underlay.draw(drawing, detail, theme, camera, size());
    repaint(true);
  };
  /** True if what is drawn depends on where the camera is: dots below, or nodes at their least size. */
  const depends = (): boolean => !under.hidden || graph.camera().zoom < SMALL || wasSmall;
  const rest = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = panning ? setTimeout(rest, REST) : null;
    if (panning && stays()) return;
    if (depends()) refine();
    if (!panning) pointer.again();
    // Held still: what has come into view is drawn, and told when the hand lets go.
    if (panning) graph.release();
    else gestures.onLooked(graph.camera());
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
    onTap: (picked, at, adds) => {
      const what = picked ?? hit(at);
      taps = [taps[1], adds ? null : what];
      gestures.onPick(what, adds);
    },
    onDoubleTap: () => {
      // The drawing library takes quick taps on two for a double one.
      const [first, second] = taps;
      if (first?.is === "entity" && second?.is === "entity" && first.id === second.id) gestures.onOpen(second.id);
    },
    onMenu: (picked, at) => gestures.onMenu(picked ?? hit(at), inWindow(at)),
    onBoxed: gestures.onBoxed,
    onMoving: (id, to) => {
      drawing = withMoved(drawing, id, { ...to });
      repaint(true);
    },
    onMoved: gestures.onMoved,
    onLooked: () => {
      panning = hand.holds();
      if (resting !== null) clearTimeout(resting);
      resting = setTimeout(rest, REST);
      if (panning) slide();
    },
    onFrame: () => {
      paint(true);
      if (drawing.nodes.length > 0 && theme !== null) gestures.onDrawn();
    },
  };
  const graph = drawGraph(box, own);

  const setHovered = (picked: Picked | null): void => {
    if (picked?.is === hovered?.is && picked?.id === hovered?.id) return;
    // A line that is pointed at has its role first: only then are the texts placed anew.
    const line = picked?.is === "relationship" || hovered?.is === "relationship";
    const roles = line && graph.camera().zoom >= ROLES_FROM;
    hovered = picked;
    box.style.cursor = picked === null ? "" : "pointer";
    repaint(roles);
  };
  const pointer = watchPointer(box, {
    onHover: (at) => setHovered(at === null ? null : hit(at)),
    onZoom: (factor, at) => {
      graph.look(zoomedAt(graph.camera(), factor, at, size()));
      own.onLooked();
    },
  });
  const hand = watchHand(box, () => {
    pointer.again();
    if (!panning) return;
    panning = false;
    graph.release();
    repaint(true);
  });
  return {
    size,
    camera: () => graph.camera(),
    show: (next, colours) => {
      drawing = next;
      theme = colours;
      if (hovered?.is === "entity" && !next.byId.has(hovered.id)) hovered = null;
      refine();
      pointer.again();
    },
    look: (camera) => {
      if (resting !== null) clearTimeout(resting);
      resting = null;
      graph.look(camera);
      if (depends()) refine();
      repaint(true);
      pointer.again();
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
      if (asked !== null || !stays()) paint(asked?.all ?? true);
      return {
        drawing,
        plan,
        names: hover.among(plan?.names ?? []),
        roles: hover.uncovered(plan?.roles ?? []),
        badges: hover.uncovered(plan?.badges ?? []),
        camera: graph.camera(),
        size: size(),
      };
    },
    destroy: () => {
      panning = false;
      if (resting !== null) rest();
      if (asked !== null) cancelAnimationFrame(asked.frame);
      hand.stop();
      pointer.stop();
      underlay.destroy();
      graph.destroy();
    },
  };
}
