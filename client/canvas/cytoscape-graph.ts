/**
 * The one file that imports Cytoscape. It draws nodes and lines, tells of gestures, and is patched by id: what stays is
 * left alone. It draws no text and no highlights (the overlay does), keeps no selection (the view does) and decides
 * nothing. Cytoscape has one space of ids for both, so entities and relationships get a prefix inside it. It draws more
 * than the window shows, so that a pan can move what is drawn.
 */
import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type EventObject,
  type SingularElementReturnValue,
  type StylesheetJson,
} from "cytoscape";
import { type Camera, type Picked, type Point, ZOOM } from "../state/view.ts";
import { bendOf, type Run } from "./bend-line.ts";
import { differs, edgeId, linkData, nodeData, nodeId } from "./element-data.ts";
import { createSlide, OVERSCAN, roomIn } from "./graph-slide.ts";
import { DIMMED, HIGHLIGHT } from "./kind-look.ts";
import type { Detail } from "./level-of-detail.ts";
import { LEAST_RADIUS } from "./overlay-plan.ts";
import type { Theme } from "./theme.ts";

/** What the reader did on the canvas. Ids are of entities; `adds` if Ctrl, Cmd or Shift was held. */
export type GraphGestures = {
  /** `picked` is null beside all that is drawn in full; `at` is a point of the container, in CSS pixels. */
  readonly onTap: (picked: Picked | null, at: Point, adds: boolean) => void;
  /** After the two taps of which it is made. */
  readonly onDoubleTap: () => void;
  readonly onMenu: (picked: Picked | null, at: Point) => void;
  readonly onBoxed: (ids: readonly string[]) => void;
  readonly onMoving: (id: string, to: Point) => void;
  readonly onMoved: (id: string, to: Point) => void;
  /** The reader panned or zoomed. */
  readonly onLooked: () => void;
  /** The graph has just been drawn: what lies above belongs into the same frame. */
  readonly onFrame: () => void;
};

/** A drawn graph. */
export type DrawnGraph = {
  readonly patch: (detail: Detail, theme: Theme) => void;
  readonly look: (camera: Camera) => void;
  readonly camera: () => Camera;
  /** Moves what is drawn along with the camera instead of drawing it anew; false if that is not enough. */
  readonly slide: () => boolean;
  /** Draws anew what was moved. */
  readonly release: () => void;
  readonly resize: () => void;
  readonly destroy: () => void;
};

/** What an element of Cytoscape stands for. */
function pickedOf(element: SingularElementReturnValue): Picked {
  const id = element.id().slice(1);
  return element.isNode() ? { is: "entity", id } : { is: "relationship", id };
}

function stylesheet(theme: Theme): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        shape: "data(shape)" as "ellipse",
        "background-color": "data(colour)",
        "border-width": 2,
        "border-color": theme.paper,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(colour)",
        "line-style": "data(dash)" as "solid",
        "line-dash-pattern": [6, 5],
        "target-arrow-shape": "data(arrow)" as "triangle",
        "target-arrow-color": "data(colour)",
        "arrow-scale": 0.8,
        "curve-style": "straight",
        "overlay-opacity": 0,
      },
    },
    { selector: "[look = 'dim']", style: { opacity: DIMMED } },
    {
      selector: "node[look = 'highlight']",
      style: { "border-width": HIGHLIGHT, "border-color": theme.accent },
    },
    { selector: "edge:loop", style: { "curve-style": "bezier" } },
    {
      selector: "edge[weights]",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "control-point-weights": "data(weights)" as unknown as number[],
        "control-point-distances": "data(distances)" as unknown as number[],
      },
    },
    {
      selector: "core",
      style: {
        "active-bg-size": 0,
        "selection-box-color": theme.accent,
        "selection-box-border-width": 1,
        "selection-box-border-color": theme.accent,
        "selection-box-opacity": 0.15,
      } as never,
    },
  ];
}

function bend(edge: EdgeSingular): void {
  const bent = bendOf(edge.source().position(), edge.target().position(), edge.data() as Run);
  if (bent !== null) edge.data(bent);
  else if (edge.data("weights") !== undefined) edge.removeData("weights distances");
}

/** Draws a graph in the container. */
export function drawGraph(container: HTMLElement, gestures: GraphGestures): DrawnGraph {
  const room = roomIn(container);
  const cy: Core = cytoscape({
    container: room,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: true,
    autounselectify: true,
    style: [],
  });
  let painted: Theme | undefined;
  const camera = (): Camera => {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    return { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom, zoom };
  };
  // Within a batch Cytoscape keeps its camera up to date and draws nothing.
  const slide = createSlide(room.querySelector("div"), camera, {
    hold: () => cy.startBatch(),
    resume: () => cy.endBatch(),
  });
  const inWindow = ({ x, y }: Point): Point => ({ x: x - OVERSCAN, y: y - OVERSCAN });
  const adds = (event: { originalEvent?: MouseEvent }): boolean =>
    event.originalEvent?.ctrlKey === true ||
    event.originalEvent?.metaKey === true ||
    event.originalEvent?.shiftKey === true;
  const pickedAt = (event: EventObject): Picked | null => (event.target === cy ? null : pickedOf(event.target));
  // A long touch opens the menu; the tap with which it ends chooses nothing.
  let held = false;
  cy.on("tapstart", () => {
    held = false;
  });
  cy.on("tap", (event) => {
    if (!held) gestures.onTap(pickedAt(event), inWindow(event.renderedPosition), adds(event));
  });
  cy.on("dbltap", () => gestures.onDoubleTap());
  cy.on("cxttap taphold", (event) => {
    held = event.type === "taphold";
    gestures.onMenu(pickedAt(event), inWindow(event.renderedPosition));
  });
  cy.on("drag", "node", (event) => gestures.onMoving(pickedOf(event.target).id, event.target.position()));
  cy.on("dragfree", "node", (event) => gestures.onMoved(pickedOf(event.target).id, event.target.position()));
  cy.on("position", "node", (event) => {
    event.target.connectedEdges().forEach((edge: EdgeSingular) => {
      bend(edge);
    });
  });
  // One `box` event for each node in the box, all in one go and after `boxend`: gathered, then told together.
  let boxed: string[] = [];
  cy.on("box", "node", (event) => {
    if (boxed.length === 0) {
      queueMicrotask(() => {
        const ids = boxed;
        boxed = [];
        gestures.onBoxed(ids);
      });
    }
    boxed.push(pickedOf(event.target).id);
  });
  // The library's layers for boxes and drags are shown only while they are used: each costs every frame its blending.
  cy.on("boxstart", () => container.classList.add("is-boxing"));
  cy.on("boxend", () => container.classList.remove("is-boxing"));
  cy.on("grab", "node", () => container.classList.add("is-dragging"));
  cy.on("free", "node", () => container.classList.remove("is-dragging"));
  cy.on("dragpan scrollzoom pinchzoom", () => gestures.onLooked());
  cy.on("render", () => {
    slide.onDrawn();
    gestures.onFrame();
  });
  return {
    camera,
    slide: slide.follow,
    release: slide.release,
    patch: ({ nodes, lines }, theme) => {
      slide.release();
      // Before the elements, so that each is styled once.
      if (theme !== painted) cy.style(stylesheet(theme));
      painted = theme;
      const least = LEAST_RADIUS / cy.zoom();
      const wanted = new Set([
        ...nodes.map(({ node }) => nodeId(node.id)),
        ...lines.map(({ link }) => edgeId(link.id)),
      ]);
      cy.batch(() => {
        cy.elements()
          .filter((element) => !wanted.has(element.id()))
          .remove();
        const fresh: ElementDefinition[] = [];
        for (const each of nodes) {
          const { x, y } = each;
          const there = cy.getElementById(nodeId(each.node.id));
          if (there.empty()) {
            fresh.push({ group: "nodes", data: nodeData(each, theme, least), position: { x, y } });
          } else {
            const data = nodeData(each, theme, least);
            if (differs(data, there.data())) there.data(data);
            const now = there.position();
            if (now.x !== x || now.y !== y) there.position({ x, y });
          }
        }
        for (const { link, from, to, run, look } of lines) {
          const bent = bendOf(from, to, run);
          const data = { ...linkData(link, theme, run, look), ...bent };
          const there = cy.getElementById(edgeId(link.id));
          if (there.empty()) fresh.push({ group: "edges", data });
          else {
            if (bent === null && there.data("weights") !== undefined) there.removeData("weights distances");
            if (differs(data, there.data())) there.data(data);
          }
        }
        cy.add(fresh);
      });
    },
    look: ({ x, y, zoom }) => {
      slide.release();
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
    resize: () => {
      slide.release();
      cy.resize();
    },
    destroy: () => cy.destroy(),
  };
}
