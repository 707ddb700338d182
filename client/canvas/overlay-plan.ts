/**
 * What lies above the drawn graph at one moment: which names, roles and badges are shown, and where. Made anew for each
 * frame from the scene and the places on the screen; the painter paints it and the page's `describe()` tells it.
 */
import { LABEL_GAP, NODE_RADIUS } from "../layout/layout-job.ts";
import { roleText } from "../parts/words.ts";
import type { Scene, SceneLink, SceneNode } from "../state/scene.ts";
import type { LayoutName, Point } from "../state/view.ts";
import type { DrawnGraph } from "./cytoscape-graph.ts";
import { type LinePath, pointAt } from "./line-path.ts";
import { CANVAS_FONT, measureText, type NodeLabel, nodeLabel, type Setting, type Side } from "./node-labels.ts";
import { type Placed, placeLabels, type Rect, type Wish } from "./place-labels.ts";

/** The font of roles on lines. */
export const ROLE_FONT = `italic 450 12.5px ${CANVAS_FONT}`;
const ROLE_HEIGHT = 16;
const ROLE_AT = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22];
/** Zoom below which roles are left out. */
const ROLES_FROM = 0.45;

/** A node on the screen. */
export type NodeOnScreen = Point & { readonly node: SceneNode; readonly radius: number; readonly label: NodeLabel };
/** A line on the screen. */
export type LineOnScreen = { readonly link: SceneLink; readonly path: LinePath; readonly role: string };
/** Everything above the graph, in CSS pixels of the container. */
export type OverlayPlan = {
  readonly nodes: ReadonlyMap<string, NodeOnScreen>;
  readonly lines: ReadonlyMap<string, LineOnScreen>;
  readonly names: readonly Placed[];
  readonly roles: readonly Placed[];
  readonly badges: readonly (Placed & { readonly text: string })[];
};

function besides({ x, y, radius }: NodeOnScreen, { width, height }: Setting, side: Side): Rect {
  switch (side) {
    case "left":
      return { x: x - radius - LABEL_GAP - width, y: y - height / 2, width, height };
    case "right":
      return { x: x + radius + LABEL_GAP, y: y - height / 2, width, height };
    case "below":
      return { x: x - width / 2, y: y + radius + LABEL_GAP - 2, width, height };
    case "above":
      return { x: x - width / 2, y: y - radius - LABEL_GAP - height + 2, width, height };
  }
}

const OTHERS: Readonly<Record<Side, readonly Side[]>> = {
  left: ["left", "above", "below"],
  right: ["right", "below", "above"],
  below: ["below", "above", "right", "left"],
  above: ["above", "below", "right", "left"],
};

/** Where a node's label may stand: in full on its own side, else shorter there, else in full on the other sides. */
function candidatesOf(each: NodeOnScreen): readonly Rect[] {
  const [own = "below", ...others] = OTHERS[each.label.side];
  return [
    ...[each.label, ...each.label.shorter].map((setting) => besides(each, setting, own)),
    ...others.map((side) => besides(each, each.label, side)),
  ];
}

/** What comes before all else where there is not room for everything: ids of what is selected, hovered, in focus. */
export type First = { readonly entities: ReadonlySet<string>; readonly relationships: ReadonlySet<string> };

function importance(node: SceneNode, first: First): number {
  return (first.entities.has(node.id) ? 1e6 : 0) + node.degree;
}

function nodesOnScreen(scene: Scene, drawn: DrawnGraph, layout: LayoutName, width: number): readonly NodeOnScreen[] {
  const radius = NODE_RADIUS * drawn.camera().zoom;
  return scene.nodes.flatMap((node) => {
    const at = drawn.positionOf(node.id);
    return at === undefined ? [] : [{ node, radius, label: nodeLabel(node, layout, width), ...drawn.toScreen(at) }];
  });
}

function roleWishes(lines: Iterable<LineOnScreen>, first: First): readonly Wish[] {
  const rank = ({ link }: LineOnScreen): number =>
    first.relationships.has(link.id) || first.entities.has(link.from) || first.entities.has(link.to)
      ? 0
      : link.type === "CHAIRS"
        ? 1
        : 2;
  return [...lines]
    .filter((line) => line.role !== "")
    .sort((a, b) => rank(a) - rank(b))
    .map((line) => {
      const width = Math.ceil(measureText(line.role, ROLE_FONT)) + 8;
      const candidates = ROLE_AT.map((t) => {
        const at = pointAt(line.path, t);
        return { x: at.x - width / 2, y: at.y - ROLE_HEIGHT / 2, width, height: ROLE_HEIGHT };
      });
      return { id: line.link.id, candidates };
    });
}

/** Plans a frame. */
export function planOverlay(
  scene: Scene,
  drawn: DrawnGraph,
  layout: LayoutName,
  size: { readonly width: number; readonly height: number },
  first: First,
): OverlayPlan {
  const all = nodesOnScreen(scene, drawn, layout, size.width);
  const inView = all.filter(({ x, y }) => x > -200 && y > -60 && x < size.width + 200 && y < size.height + 60);
  const obstacles = inView.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const wishes = [...inView]
    .sort((a, b) => importance(b.node, first) - importance(a.node, first))
    .map((each) => ({ id: each.node.id, candidates: candidatesOf(each) }));
  const zoom = drawn.camera().zoom;
  const badges = inView
    .filter(({ node }) => node.hidden > 0 && zoom > 0.4)
    .map(({ node, x, y, radius, label }) => {
      const text = node.hidden > 999 ? "999+" : `+${node.hidden}`;
      const width = Math.ceil(measureText(text, `600 10.5px ${CANVAS_FONT}`)) + 8;
      const beside = label.side === "right" ? -radius * 0.45 - width : radius * 0.45;
      return { id: node.id, text, x: x + beside, y: y - radius - 8, width, height: 14 };
    });
  const names = placeLabels(wishes, [...obstacles, ...badges]);
  const lines = new Map(
    scene.links.flatMap((link) => {
      const path = drawn.pathOf(link.id);
      return path === undefined ? [] : [[link.id, { link, path, role: roleText(link) }] as const];
    }),
  );
  const roles =
    zoom < ROLES_FROM ? [] : placeLabels(roleWishes(lines.values(), first), [...obstacles, ...badges, ...names]);
  return { nodes: new Map(all.map((each) => [each.node.id, each])), lines, names, roles, badges };
}
