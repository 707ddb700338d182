/**
 * The one file that imports Cytoscape. It draws nodes and lines, tells of gestures, and is patched by id: what stays is
 * left alone. It draws no text and no highlights (the overlay does), keeps no selection (the view does) and decides
 * nothing. Cytoscape has one space of ids for both, so entities and relationships get a prefix inside it.
 */
import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type SingularElementReturnValue,
  type StylesheetJson,
} from "cytoscape";
import { NODE_RADIUS } from "../layout/layout-job.ts";
import { own } from "../state/own.ts";
import type { Scene } from "../state/scene.ts";
import { type Camera, type Picked, type Point, ZOOM } from "../state/view.ts";
import { asides, edgeId, linkData, nodeData, nodeId } from "./element-data.ts";
import { type LinePath, sCurve } from "./line-path.ts";
import type { Theme } from "./theme.ts";

/** What the reader did on the canvas. Ids are of entities; `adds` if Ctrl, Cmd or Shift was held. */
export type Gestures = {
  readonly onPick: (picked: Picked | null, adds: boolean) => void;
  readonly onBoxed: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (picked: Picked | null) => void;
  /** The reader asked for the menu of something, or of the canvas itself; `at` is a point of the window. */
  readonly onMenu: (picked: Picked | null, at: Point) => void;
  readonly onMoved: (id: string, to: Point) => void;
  /** The reader panned or zoomed. */
  readonly onLooked: (camera: Camera) => void;
  /** Something may have moved on the screen: repaint what lies above. */
  readonly onFrame: () => void;
};

/** A drawn graph. */
export type DrawnGraph = {
  readonly patch: (scene: Scene, positions: Readonly<Record<string, Point>>, theme: Theme, curved: boolean) => void;
  readonly look: (camera: Camera) => void;
  readonly camera: () => Camera;
  /** Where a point of the canvas is on the screen, relative to the container. */
  readonly toScreen: (at: Point) => Point;
  readonly positionOf: (id: string) => Point | undefined;
  readonly pathOf: (id: string) => LinePath | undefined;
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
        width: 2 * NODE_RADIUS,
        height: 2 * NODE_RADIUS,
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
        "curve-style": "bezier",
        "control-point-step-size": 26,
        "overlay-opacity": 0,
      },
    },
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

function bend(edge: EdgeSingular, curved: boolean): void {
  const from = edge.source().position();
  const to = edge.target().position();
  const dx = to.x - from.x;
  if (!curved || Math.abs(dx) < 60 || edge.source().same(edge.target())) {
    if (edge.data("weights") !== undefined) edge.removeData("weights distances");
    return;
  }
  edge.data(sCurve(dx, to.y - from.y, edge.data("aside") as number));
}

/** Straight lines have no control points, and asking for them on the screen throws, whatever Cytoscape's types say. */
function straight(edge: EdgeSingular): boolean {
  const controls: readonly Point[] | undefined = edge.controlPoints();
  return controls === undefined;
}

/** Draws a graph in the container. */
export function drawGraph(container: HTMLElement, gestures: Gestures): DrawnGraph {
  const cy: Core = cytoscape({
    container,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: true,
    autounselectify: true,
    style: [],
  });
  let isCurved = false;
  let painted: Theme | undefined;
  const camera = (): Camera => {
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    return { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom, zoom };
  };
  const adds = (event: { originalEvent?: MouseEvent }): boolean =>
    event.originalEvent?.ctrlKey === true ||
    event.originalEvent?.metaKey === true ||
    event.originalEvent?.shiftKey === true;
  // A long touch opens the menu; the tap with which it ends chooses nothing.
  let held = false;
  cy.on("tapstart", () => {
    held = false;
  });
  cy.on("tap", (event) => {
    if (held) return;
    gestures.onPick(event.target === cy ? null : pickedOf(event.target), adds(event));
  });
  cy.on("dbltap", "node", (event) => gestures.onOpen(pickedOf(event.target).id));
  cy.on("cxttap taphold", (event) => {
    held = event.type === "taphold";
    const { x, y } = event.renderedPosition;
    const box = container.getBoundingClientRect();
    gestures.onMenu(event.target === cy ? null : pickedOf(event.target), { x: box.left + x, y: box.top + y });
  });
  cy.on("mouseover", "node, edge", (event) => gestures.onHover(pickedOf(event.target)));
  cy.on("mouseout", "node, edge", () => gestures.onHover(null));
  cy.on("dragfree", "node", (event) => gestures.onMoved(pickedOf(event.target).id, event.target.position()));
  cy.on("position", "node", (event) => {
    event.target.connectedEdges().forEach((edge: EdgeSingular) => {
      bend(edge, isCurved);
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
  cy.on("dragpan scrollzoom pinchzoom", () => gestures.onLooked(camera()));
  cy.on("render", () => gestures.onFrame());
  return {
    camera,
    patch: (scene, positions, theme, curved) => {
      isCurved = curved;
      const placed = scene.nodes.filter((node) => own(positions, node.id) !== undefined);
      const there = new Set(placed.map((node) => node.id));
      const links = scene.links.filter((link) => there.has(link.from) && there.has(link.to));
      const wanted = new Set([...[...there].map(nodeId), ...links.map((link) => edgeId(link.id))]);
      const aside = asides(links);
      cy.batch(() => {
        cy.elements()
          .filter((element) => !wanted.has(element.id()))
          .remove();
        const fresh: ElementDefinition[] = [];
        for (const node of placed) {
          const at = own(positions, node.id);
          if (at === undefined) continue;
          const drawn = cy.getElementById(nodeId(node.id));
          if (drawn.empty()) {
            fresh.push({ group: "nodes", data: nodeData(node, theme), position: { ...at } });
          } else {
            drawn.data(nodeData(node, theme));
            const now = drawn.position();
            if (now.x !== at.x || now.y !== at.y) drawn.position({ ...at });
          }
        }
        for (const link of links) {
          const data = linkData(link, theme, aside.get(link.id) ?? 0);
          const drawn = cy.getElementById(edgeId(link.id));
          if (drawn.empty()) fresh.push({ group: "edges", data });
          else drawn.data(data);
        }
        cy.add(fresh);
        cy.edges().forEach((edge) => {
          bend(edge, curved);
        });
      });
      if (theme !== painted) cy.style(stylesheet(theme));
      painted = theme;
      gestures.onFrame();
    },
    look: ({ x, y, zoom }) => {
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
    toScreen: (at) => {
      const { x, y } = cy.pan();
      return { x: at.x * cy.zoom() + x, y: at.y * cy.zoom() + y };
    },
    positionOf: (id) => {
      const node = cy.getElementById(nodeId(id));
      return node.empty() ? undefined : { ...node.position() };
    },
    pathOf: (id) => {
      const edge = cy.getElementById(edgeId(id));
      if (edge.empty()) return undefined;
      const start = edge.renderedSourceEndpoint();
      const end = edge.renderedTargetEndpoint();
      if (start === undefined || end === undefined || !Number.isFinite(start.x) || !Number.isFinite(end.x))
        return undefined;
      return { start, end, controls: straight(edge) ? [] : edge.renderedControlPoints() };
    },
    resize: () => cy.resize(),
    destroy: () => cy.destroy(),
  };
}
