/**
 * The canvas: the stage with its layers, the tools at its edge, and the list twin for keyboard and screen reader. Tells
 * the stage what the view shows and the store what the reader did.
 */
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { own } from "../state/own.ts";
import type { Scene } from "../state/scene.ts";
import { type Camera, pickedEntity, pickedIds, withinZoom, withPick } from "../state/view.ts";
import { useCanvasKeys } from "./canvas-keys.ts";
import { openStage } from "./canvas-stage.ts";
import { CanvasTools } from "./canvas-tools.tsx";
import { describeCanvas } from "./describe-canvas.ts";
import { drawingOf, EMPTY_DRAWING } from "./drawing.ts";
import { leaveFirstPicture } from "./first-picture.ts";
import { fitDrawing } from "./fit-drawing.ts";
import { useKeepInSight } from "./keep-in-sight.ts";
import { NARROW, onForgottenLabels } from "./node-labels.ts";
import { radiusBy } from "./node-radius.ts";
import { offerPicture } from "./picture-source.ts";
import type { Stage } from "./stage.ts";
import { readTheme } from "./theme.ts";
import { TwinList } from "./twin-list.tsx";
import { useRules } from "./use-rules.ts";

type Props = { readonly scene: Scene; readonly themeName: string; readonly covered: boolean };

/** The canvas of a scene. `covered` while another form of the view lies over it. */
export function GraphCanvas({ scene, themeName, covered }: Props): ReactElement {
  const { store, acts } = useApp();
  const { history, busy, connection, measures: found } = useAppState();
  const view = history.present;
  const { positions, layout, camera, selection, sizeBy, colourBy, rules } = view;
  const under = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const texts = useRef<HTMLCanvasElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const looked = useRef<Camera | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<{ readonly id: string } | null>(null);
  // What stands in the canvas's place until it has come is as wide.
  const [narrow, setNarrow] = useState(() => (document.querySelector(".canvas")?.clientWidth ?? NARROW) < NARROW);
  const [measures, setMeasures] = useState(0);
  const theme = useMemo(() => readTheme(themeName), [themeName]);
  const plain = useMemo(
    // Labels measured in another typeface make another drawing.
    () =>
      measures < 0
        ? EMPTY_DRAWING
        : drawingOf(scene, positions, layout, narrow ? NARROW - 1 : NARROW, radiusBy(sizeBy, scene, found), (id) =>
            colourBy === null ? undefined : found.get(id)?.[colourBy],
          ),
    [scene, positions, layout, narrow, measures, sizeBy, colourBy, found],
  );
  const drawing = useRules(plain, rules, store.say);
  const latest = useRef({ drawing, view, theme });
  latest.current = { drawing, view, theme };

  useLayoutEffect(() => {
    const elements = {
      under: under.current,
      graph: box.current,
      marks: marks.current,
      texts: texts.current,
      tip: tip.current,
    };
    const { graph, ...others } = elements;
    if (
      others.under === null ||
      graph === null ||
      others.marks === null ||
      others.texts === null ||
      others.tip === null
    )
      return;
    const opened = openStage(
      { under: others.under, graph, marks: others.marks, texts: others.texts, tip: others.tip },
      {
        onPick: (picked, held) => {
          const { history: past, passing } = store.get();
          const now = past.present.selection;
          const adds = held || passing.selecting;
          if (picked === null) store.dispatch({ type: "select", selection: adds ? now : [] });
          else store.dispatch({ type: "select", selection: adds ? withPick(now, picked) : [picked] });
          if (picked?.is === "entity") setPointed({ id: picked.id });
        },
        onMenu: (target, at) => store.pass({ menu: { target, at } }),
        onBoxed: (ids) => {
          store.dispatch({ type: "select", selection: ids.map(pickedEntity) });
          const last = ids.at(-1);
          if (last !== undefined) setPointed({ id: last });
        },
        // Who chooses several taps one after the other.
        onOpen: (id) => {
          if (!store.get().passing.selecting) void acts.expand(id);
        },
        onMoved: (id, to) => store.dispatch({ type: "move", id, to }),
        onLooked: (to) => store.dispatch({ type: "look", camera: to }),
        onDrawn: leaveFirstPicture,
      },
    );
    stage.current = opened;
    const watcher = new ResizeObserver(() => {
      opened.resize();
      setNarrow(opened.size().width < NARROW);
      opened.look(latest.current.view.camera ?? fitDrawing(latest.current.drawing, opened.size()));
    });
    watcher.observe(graph);
    const ignore = onForgottenLabels(() => setMeasures((count) => count + 1));
    const forget = describeCanvas(() => ({ ...opened.tell(), view: latest.current.view }));
    const withdraw = offerPicture(() => ({ ...opened.tell(), theme: latest.current.theme }));
    return () => {
      withdraw();
      forget();
      ignore();
      watcher.disconnect();
      stage.current = null;
      opened.destroy();
    };
  }, [store, acts]);

  // On its own, so that panning costs a look and not a patch of everything. A camera that was taken already is left
  // alone: the reader may be looking on while something else changes.
  useLayoutEffect(() => {
    if (stage.current === null || (camera !== null && camera === looked.current)) return;
    looked.current = camera;
    stage.current.look(camera ?? fitDrawing(drawing, stage.current.size()));
  }, [camera, drawing]);

  // After the camera, on whose zoom the sizes depend; before the page is shown, so that nobody sees a settled page with an
  // older drawing.
  useLayoutEffect(() => {
    stage.current?.show(drawing, theme);
  }, [drawing, theme]);

  useEffect(() => {
    const entities = new Set(pickedIds(selection, "entity"));
    stage.current?.stress({ entities, relationships: new Set(pickedIds(selection, "relationship")), focused });
  }, [selection, focused]);

  const lookFrom = useCallback(
    (move: (now: Camera) => Camera): void => {
      const now = stage.current?.camera();
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
      const seen = id === null ? undefined : stage.current?.tell().plan?.nodes.get(id);
      const at = seen ?? { x: frame.width / 2, y: frame.height / 3 };
      const target = id === null ? null : pickedEntity(id);
      store.pass({ menu: { target, at: { x: frame.left + at.x, y: frame.top + at.y } } });
    },
    [store],
  );
  const inWindow = useCallback((): readonly string[] => {
    const told = stage.current?.tell();
    const seen = [...(told?.plan?.nodes.values() ?? [])];
    const { width, height } = told?.size ?? { width: 0, height: 0 };
    return seen.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).map(({ node }) => node.id);
  }, []);
  useCanvasKeys({ lookFrom, zoomBy, covered });
  const placed = scene.nodes.every((node) => own(positions, node.id) !== undefined);
  const settled = connection.state !== "connecting" && busy === 0 && view.ids !== null && placed;
  useKeepInSight({ canvas: box, drawing, seen: settled && !covered, lookFrom });
  return (
    <section
      className="canvas"
      aria-label="Map of the view"
      data-layout={settled ? "settled" : "working"}
      data-node-count={scene.nodes.length}
      data-edge-count={scene.links.length}
      inert={covered}
    >
      <div className="canvas-layers" aria-hidden="true">
        <div className="canvas-under" ref={under} hidden={true} />
        <div className="canvas-graph" ref={box} />
        <canvas className="canvas-overlay" ref={marks} />
        <canvas className="canvas-overlay" ref={texts} />
        <div className="canvas-tip" ref={tip} />
      </div>
      <TwinList
        scene={scene}
        positions={positions}
        onFocusEntity={setFocused}
        onMenu={openMenu}
        inWindow={inWindow}
        picked={pointed}
      />
      <CanvasTools zoomBy={zoomBy} />
    </section>
  );
}
