/**
 * The canvas: Cytoscape's drawing, the overlay with all text above it, and the list twin for keyboard and screen
 * reader. Patches the drawing when the scene changes and repaints the overlay when anything moves.
 */
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { own } from "../state/own.ts";
import type { Scene } from "../state/scene.ts";
import {
  type Camera,
  type LayoutName,
  type Picked,
  pickedEntity,
  pickedIds,
  type View,
  withinZoom,
  withPick,
} from "../state/view.ts";
import { useCanvasKeys } from "./canvas-keys.ts";
import { CanvasTools } from "./canvas-tools.tsx";
import { type DrawnGraph, drawGraph } from "./cytoscape-graph.ts";
import { describeCanvas } from "./describe-canvas.ts";
import { fitCamera } from "./fit-camera.ts";
import { NARROW, nodeLabel, onForgottenLabels } from "./node-labels.ts";
import { type First, type OverlayPlan, planOverlay } from "./overlay-plan.ts";
import { type Emphasis, paintOverlay } from "./paint-overlay.ts";
import { readTheme } from "./theme.ts";
import { TwinList } from "./twin-list.tsx";

/** The largest zoom to which a view is fitted. */
const MOST_FIT = 1.3;

/** The room that the tools take at the left edge of a wide canvas, in CSS pixels. */
const TOOLS_WIDTH = 48;

type Props = { readonly scene: Scene; readonly themeName: string; readonly covered: boolean };

const NOTHING: Omit<Emphasis, "hovered"> = { entities: new Set(), relationships: new Set(), focused: null };

/** What is labelled first: all that stands out. */
function firstOf({ entities, relationships, hovered, focused }: Emphasis): First {
  const near = hovered === null ? [] : [hovered];
  return {
    entities: new Set([...entities, ...pickedIds(near, "entity"), ...(focused === null ? [] : [focused])]),
    relationships: new Set([...relationships, ...pickedIds(near, "relationship")]),
  };
}

/** The camera with which a box of the page shows all of a scene. */
function fitTo(box: HTMLElement | null, scene: Scene, positions: View["positions"], layout: LayoutName): Camera {
  const width = box?.clientWidth ?? 1;
  const height = box?.clientHeight ?? 1;
  const seen = scene.nodes.flatMap((node) => {
    const at = own(positions, node.id);
    return at === undefined ? [] : [{ ...at, ...nodeLabel(node, layout, width) }];
  });
  const inset = width < NARROW ? 0 : TOOLS_WIDTH;
  const whole = fitCamera(seen, width - inset, height, MOST_FIT);
  return { ...whole, x: whole.x - inset / 2 / whole.zoom };
}

/** The canvas of a scene. `covered` while another form of the view lies over it. */
export function GraphCanvas({ scene, themeName, covered }: Props): ReactElement {
  const { store, acts } = useApp();
  const { history, busy, connection } = useAppState();
  const view = history.present;
  const { positions, layout, camera, selection } = view;
  const box = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnGraph | null>(null);
  const plan = useRef<OverlayPlan | null>(null);
  const hovered = useRef<Picked | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const asked = useRef(0);
  const theme = useMemo(() => readTheme(themeName), [themeName]);
  const latest = useRef({ scene, view, theme });
  latest.current = { scene, view, theme };
  const emphasis = useRef<Omit<Emphasis, "hovered">>(NOTHING);

  const paint = useCallback((): void => {
    asked.current = 0;
    const [graph, canvas] = [drawn.current, top.current];
    const context = canvas?.getContext("2d");
    if (graph === null || canvas === null || context == null) return;
    const size = { width: canvas.clientWidth, height: canvas.clientHeight };
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(size.width * ratio) || canvas.height !== Math.round(size.height * ratio)) {
      canvas.width = Math.round(size.width * ratio);
      canvas.height = Math.round(size.height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const now = latest.current;
    const standsOut = { ...emphasis.current, hovered: hovered.current };
    plan.current = planOverlay(now.scene, graph, now.view.layout, size, firstOf(standsOut));
    paintOverlay(context, size, plan.current, now.theme, standsOut);
    canvas.dataset["painted"] = String(plan.current.names.length);
  }, []);

  const repaint = useCallback((): void => {
    if (asked.current === 0) asked.current = requestAnimationFrame(paint);
  }, [paint]);

  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const graph = drawGraph(container, {
      onPick: (picked, held) => {
        const { history: past, passing } = store.get();
        const now = past.present.selection;
        const adds = held || passing.selecting;
        if (picked === null) store.dispatch({ type: "select", selection: adds ? now : [] });
        else store.dispatch({ type: "select", selection: adds ? withPick(now, picked) : [picked] });
      },
      onMenu: (target, at) => store.pass({ menu: { target, at } }),
      onBoxed: (ids) => store.dispatch({ type: "select", selection: ids.map(pickedEntity) }),
      onOpen: (id) => void acts.expand(id),
      onHover: (picked) => {
        hovered.current = picked;
        container.style.cursor = picked === null ? "" : "pointer";
        repaint();
      },
      onMoved: (id, to) => store.dispatch({ type: "move", id, to }),
      onLooked: (to) => store.dispatch({ type: "look", camera: to }),
      onFrame: repaint,
    });
    drawn.current = graph;
    const lookAgain = (): void => {
      const { scene: shown, view: now } = latest.current;
      graph.look(now.camera ?? fitTo(container, shown, now.positions, now.layout));
      repaint();
    };
    const watcher = new ResizeObserver(() => {
      graph.resize();
      lookAgain();
    });
    watcher.observe(container);
    const ignore = onForgottenLabels(lookAgain);
    const forget = describeCanvas(() => {
      if (asked.current !== 0) {
        cancelAnimationFrame(asked.current);
        paint();
      }
      return { plan: plan.current, camera: graph.camera(), view: latest.current.view };
    });
    return () => {
      forget();
      ignore();
      watcher.disconnect();
      graph.destroy();
      drawn.current = null;
    };
  }, [store, acts, paint, repaint]);

  // Before the page is shown, so that nobody sees a settled page with an older drawing.
  useLayoutEffect(() => {
    drawn.current?.patch(scene, positions, theme, layout === "columns");
  }, [scene, positions, layout, theme]);

  // On its own, so that panning costs a look and not a patch of everything.
  useLayoutEffect(() => {
    drawn.current?.look(camera ?? fitTo(box.current, scene, positions, layout));
    repaint();
  }, [camera, scene, positions, layout, repaint]);

  useEffect(() => {
    const entities = new Set(pickedIds(selection, "entity"));
    emphasis.current = { entities, relationships: new Set(pickedIds(selection, "relationship")), focused };
    repaint();
  }, [selection, focused, repaint]);

  const lookFrom = useCallback(
    (move: (now: Camera) => Camera): void => {
      const now = drawn.current?.camera();
      if (now !== undefined) store.dispatch({ type: "look", camera: move(now) });
    },
    [store],
  );
  const zoomBy = useCallback(
    (factor: number): void => lookFrom((now) => ({ ...now, zoom: withinZoom(now.zoom * factor) })),
    [lookFrom],
  );
  /** The menu beside an entity, or in the middle of the canvas. */
  const openMenu = useCallback(
    (id: string | null): void => {
      const frame = box.current?.getBoundingClientRect();
      if (frame === undefined) return;
      const at = (id === null ? undefined : plan.current?.nodes.get(id)) ?? { x: frame.width / 2, y: frame.height / 3 };
      const target = id === null ? null : pickedEntity(id);
      store.pass({ menu: { target, at: { x: frame.left + at.x, y: frame.top + at.y } } });
    },
    [store],
  );
  useCanvasKeys({ lookFrom, zoomBy, covered });
  const placed = scene.nodes.every((node) => own(positions, node.id) !== undefined);
  const settled = connection.state !== "connecting" && busy === 0 && view.ids !== null && placed;
  return (
    <section
      className="canvas"
      aria-label="Map of the view"
      data-layout={settled ? "settled" : "working"}
      data-node-count={scene.nodes.length}
      data-edge-count={scene.links.length}
      inert={covered}
    >
      <div aria-hidden="true">
        <div className="canvas-graph" ref={box} />
        <canvas className="canvas-overlay" ref={top} />
      </div>
      <TwinList scene={scene} positions={positions} onFocusEntity={setFocused} onMenu={openMenu} />
      <CanvasTools zoomBy={zoomBy} />
    </section>
  );
}
