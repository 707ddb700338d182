/**
 * A scene as it is drawn, in units of the canvas: which nodes stand where with what look, and which way the lines run
 * between them. Made when scene, places or looks change, not for each frame; the canvas, the overlay, the underlay and
 * the pictures all draw from it. Pure but for the measuring of labels.
 */
import { NODE_RADIUS } from "../layout/layout-job.ts";
import { roleText } from "../parts/words.ts";
import { own } from "../state/own.ts";
import type { Scene, SceneLink, SceneNode } from "../state/scene.ts";
import type { RuleLook } from "../state/style-rule.ts";
import type { LayoutName, Point } from "../state/view.ts";
import { asides } from "./element-data.ts";
import { type LinePath, pathBetween } from "./line-path.ts";
import { type NodeLabel, nodeLabel } from "./node-labels.ts";

/** A node as drawn; `radius` in units of the canvas; `look` if a rule finds it; `community` if colour tells it. */
export type DrawnNode = Point & {
  readonly node: SceneNode;
  readonly radius: number;
  readonly label: NodeLabel;
  readonly community?: number;
  readonly look?: RuleLook;
};

/** A line as drawn; `aside` is how far it runs beside others between the same two; `look` if a rule finds it. */
export type DrawnLine = {
  readonly link: SceneLink;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly aside: number;
  readonly path: LinePath;
  readonly role: string;
  readonly look?: RuleLook;
};

/** All that is drawn of a scene. Lines are found by the ids of their ends too. */
export type Drawing = {
  readonly nodes: readonly DrawnNode[];
  readonly byId: ReadonlyMap<string, DrawnNode>;
  readonly lines: readonly DrawnLine[];
  readonly linesOf: ReadonlyMap<string, readonly DrawnLine[]>;
  readonly curved: boolean;
  readonly layout: LayoutName;
};

/** How large a node is drawn: its radius in units of the canvas. */
export type RadiusOf = (node: SceneNode) => number;

/** A drawing of nothing. */
export const EMPTY_DRAWING: Drawing = {
  nodes: [],
  byId: new Map(),
  lines: [],
  linesOf: new Map(),
  curved: false,
  layout: "web",
};

/** True if lines of a layout are drawn as an S from left to right. */
export function isCurved(layout: LayoutName): boolean {
  return layout === "columns" || layout === "flow";
}

/** The drawing of a scene in a window of this width, in CSS pixels. Who has no place yet is left out. */
export function drawingOf(
  scene: Scene,
  positions: Readonly<Record<string, Point>>,
  layout: LayoutName,
  windowWidth: number,
  radiusOf: RadiusOf = () => NODE_RADIUS,
  communityOf: (id: string) => number | undefined = () => undefined,
): Drawing {
  const curved = isCurved(layout);
  const nodes = scene.nodes.flatMap((node): readonly DrawnNode[] => {
    const at = own(positions, node.id);
    if (at === undefined) return [];
    const plain = { node, x: at.x, y: at.y, radius: radiusOf(node) };
    const community = communityOf(node.id);
    if (community === undefined) return [{ ...plain, label: nodeLabel(node, layout, windowWidth) }];
    // Colour alone tells some readers nothing: the number stands before the name.
    const name = `[${community}] ${node.name}`;
    return [{ ...plain, community, label: nodeLabel({ ...node, name }, layout, windowWidth) }];
  });
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const aside = asides(scene.links);
  const linesOf = new Map<string, DrawnLine[]>();
  const note = (id: string, line: DrawnLine): void => {
    const there = linesOf.get(id);
    if (there === undefined) linesOf.set(id, [line]);
    else there.push(line);
  };
  const lines = scene.links.flatMap((link): readonly DrawnLine[] => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (from === undefined || to === undefined) return [];
    const off = aside.get(link.id) ?? 0;
    const line = { link, from, to, aside: off, path: pathBetween(from, to, off, curved), role: roleText(link) };
    note(link.from, line);
    if (link.to !== link.from) note(link.to, line);
    return [line];
  });
  return { nodes, byId, lines, linesOf, curved, layout };
}

/** The drawing with one node elsewhere, as while it is dragged. */
export function withMoved(drawing: Drawing, id: string, at: Point): Drawing {
  const before = drawing.byId.get(id);
  if (before === undefined) return drawing;
  const moved = { ...before, x: at.x, y: at.y };
  const byId = new Map(drawing.byId).set(id, moved);
  const redrawn = new Map<DrawnLine, DrawnLine>();
  for (const line of drawing.linesOf.get(id) ?? []) {
    const from = byId.get(line.link.from) ?? line.from;
    const to = byId.get(line.link.to) ?? line.to;
    redrawn.set(line, { ...line, from, to, path: pathBetween(from, to, line.aside, drawing.curved) });
  }
  const now = (line: DrawnLine): DrawnLine => redrawn.get(line) ?? line;
  const linesOf = new Map(drawing.linesOf);
  for (const line of redrawn.keys()) {
    for (const end of [line.link.from, line.link.to]) linesOf.set(end, (linesOf.get(end) ?? []).map(now));
  }
  return {
    ...drawing,
    nodes: drawing.nodes.map((each) => (each === before ? moved : each)),
    byId,
    lines: drawing.lines.map(now),
    linesOf,
  };
}
