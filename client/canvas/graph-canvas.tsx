/**
 * The canvas: Cytoscape's drawing, the overlay with all text above it, and the list twin for keyboard and screen
 * reader. Patches the drawing when the scene changes and repaints the overlay when anything moves.
 */
import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { own } from "../state/own.ts";
import type { Scene } from "../state/scene.ts";
import type { Camera } from "../state/view.ts";
import { CanvasTools } from "./canvas-tools.tsx";
import { type DrawnGraph, drawGraph } from "./cytoscape-graph.ts";
import { describeCanvas } from "./describe-canvas.ts";
import { fitCamera } from "./fit-camera.ts";
import { NARROW, nodeLabel } from "./node-labels.ts";
import { type OverlayPlan, planOverlay } from "./overlay-plan.ts";
import { paintOverlay } from "./paint-overlay.ts";
import { readTheme, type Theme } from "./theme.ts";
import { TwinList } from "./twin-list.tsx";

/** The largest zoom to which a view is fitted. */
const MOST_FIT = 1.3;

/** The room that the tools take at the left edge of a wide canvas, in CSS pixels. */
const TOOLS_WIDTH = 48;

type Props = { readonly scene: Scene; readonly themeName: string; readonly covered: boolean };

/** The canvas of a scene. `covered` while another form of the view lies over it. */
export function GraphCanvas({ scene, themeName, covered }: Props): ReactElement {
  const { store, acts } = useApp();
  const { history, busy, connection } = useAppState();
  const view = history.present;
  const box = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnGraph | null>(null);
  const theme = useRef<Theme | null>(null);
  const plan = useRef<OverlayPlan | null>(null);
  const hovered = useRef<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const asked = useRef(0);
  const latest = useRef({ scene, view, focused });
  latest.current = { scene, view, focused };

  const paint = useCallback((): void => {
    asked.current = 0;
    const [graph, canvas, colours] = [drawn.current, top.current, theme.current];
    const context = canvas?.getContext("2d");
    if (graph === null || canvas === null || colours === null || context == null) return;
    const size = { width: canvas.clientWidth, height: canvas.clientHeight };
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(size.width * ratio) || canvas.height !== Math.round(size.height * ratio)) {
      canvas.width = Math.round(size.width * ratio);
      canvas.height = Math.round(size.height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const now = latest.current;
    const selected = new Set(now.view.selection);
    const first = new Set([...selected, ...[hovered.current, now.focused].flatMap((id) => id ?? [])]);
    plan.current = planOverlay(now.scene, graph, now.view.layout, size, first);
    paintOverlay(context, size, plan.current, colours, { selected, hovered: hovered.current, focused: now.focused });
    canvas.dataset["painted"] = String(plan.current.names.length);
  }, []);

  const repaint = useCallback((): void => {
    if (asked.current === 0) asked.current = requestAnimationFrame(paint);
  }, [paint]);

  const fitted = useCallback((): Camera => {
    const { scene: now, view: present } = latest.current;
    const width = box.current?.clientWidth ?? 1;
    const height = box.current?.clientHeight ?? 1;
    const seen = now.nodes.flatMap((node) => {
      const at = own(present.positions, node.id);
      return at === undefined ? [] : [{ ...at, ...nodeLabel(node, present.layout, width) }];
    });
    const inset = width < NARROW ? 0 : TOOLS_WIDTH;
    const camera = fitCamera(seen, width - inset, height, MOST_FIT);
    return { ...camera, x: camera.x - inset / 2 / camera.zoom };
  }, []);

  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const graph = drawGraph(container, {
      onPick: (id, adds) => {
        const now = store.get().history.present.selection;
        if (id === null) store.dispatch({ type: "select", ids: adds ? now : [] });
        else if (!adds) store.dispatch({ type: "select", ids: [id] });
        else
          store.dispatch({ type: "select", ids: now.includes(id) ? now.filter((each) => each !== id) : [...now, id] });
      },
      onBoxed: (ids) => store.dispatch({ type: "select", ids }),
      onOpen: (id) => void acts.expand(id),
      onHover: (id) => {
        hovered.current = id;
        container.style.cursor = id === null ? "" : "pointer";
        repaint();
      },
      onMoved: (id, to) => store.dispatch({ type: "move", id, to }),
      onLooked: (camera) => store.dispatch({ type: "look", camera }),
      onFrame: repaint,
    });
    drawn.current = graph;
    const watcher = new ResizeObserver(() => {
      graph.resize();
      graph.look(latest.current.view.camera ?? fitted());
      repaint();
    });
    watcher.observe(container);
    const forget = describeCanvas(() => ({ plan: plan.current, camera: graph.camera(), view: latest.current.view }));
    return () => {
      forget();
      watcher.disconnect();
      graph.destroy();
      drawn.current = null;
    };
  }, [store, acts, repaint, fitted]);

  // The theme's name is not read here, but a new theme is what makes the colours new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    theme.current = readTheme();
  }, [themeName]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme must patch the drawing too
  useEffect(() => {
    if (drawn.current === null || theme.current === null) return;
    drawn.current.patch(scene, view.positions, theme.current, view.layout === "columns");
    drawn.current.look(view.camera ?? fitted());
    repaint();
  }, [scene, view.positions, view.layout, view.camera, themeName, fitted, repaint]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands out changed, so paint again
  useEffect(repaint, [view.selection, focused, repaint]);

  const zoomBy = (factor: number): void => {
    const now = drawn.current?.camera();
    if (now === undefined) return;
    store.dispatch({ type: "look", camera: { ...now, zoom: Math.min(4, Math.max(0.04, now.zoom * factor)) } });
  };
  const placed = scene.nodes.every((node) => own(view.positions, node.id) !== undefined);
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
      <TwinList scene={scene} positions={view.positions} onFocusEntity={setFocused} />
      <CanvasTools zoomBy={zoomBy} />
    </section>
  );
}
