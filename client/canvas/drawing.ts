/**
 * A scene as it is drawn, in units of the canvas: which nodes stand where with what look, and which way the lines run
 * between them. Made when scene, places or looks change, not for each frame; the canvas, the overlay, the underlay and
 * the pictures all draw from it. Pure but for the measuring of labels.
 */
import { LABEL_GAP, NODE_RADIUS } from "../layout/layout-job.ts";
import { roleText } from "../parts/words.ts";
import { own } from "../state/own.ts";
import type { Scene, SceneLink, SceneNode } from "../state/scene.ts";
import type { RuleLook } from "../state/style-rule.ts";
import type { LayoutName, Point } from "../state/view.ts";
import type { Lean, Run } from "./bend-line.ts";
import { asides } from "./element-data.ts";
import { leftColumn } from "./kind-look.ts";
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

/** A line as drawn: how it runs beside others, beneath names and around its column; `look` if a rule finds it. */
export type DrawnLine = {
  readonly link: SceneLink;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly run: Run;
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
  layout: "web",
};

/** True if lines of a layout are drawn as an S from left to right. */
function isCurved(layout: LayoutName): boolean {
  return layout === "columns" || layout === "flow";
}

/** How far the names beside the nodes of a column reach to the right of its middle, by where the column is. */
function reachesOf(nodes: readonly DrawnNode[]): ReadonlyMap<number, number> {
  const reaches = new Map<number, number>();
  for (const { x, radius, label } of nodes) {
    const reach = label.side === "right" ? radius + LABEL_GAP + label.width : 0;
    reaches.set(x, Math.max(reach, reaches.get(x) ?? 0));
  }
  return reaches;
}

/** How far a line stays level from its left end. */
function levelOf(from: DrawnNode, to: DrawnNode, reaches: ReadonlyMap<number, number>): number {
  return reaches.get(Math.min(from.x, to.x)) ?? 0;
}

/** On which side a line within a column runs around it: where its labels are not. */
function leanOf(from: DrawnNode, to: DrawnNode): Lean {
  return from.label.side === "left" && to.label.side === "left" ? 1 : -1;
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
  const left = leftColumn(scene.kinds.map(({ name }) => name));
  const nodes = scene.nodes.flatMap((node): readonly DrawnNode[] => {
    const at = own(positions, node.id);
    if (at === undefined) return [];
    const plain = { node, x: at.x, y: at.y, radius: radiusOf(node) };
    const community = communityOf(node.id);
    if (community === undefined) return [{ ...plain, label: nodeLabel(node, layout, windowWidth, left) }];
    // Colour alone tells some readers nothing: the number stands before the name.
    const name = `[${community}] ${node.name}`;
    return [{ ...plain, community, label: nodeLabel({ ...node, name }, layout, windowWidth, left) }];
  });
  const byId = new Map(nodes.map((each) => [each.node.id, each]));
  const aside = asides(scene.links);
  const reaches = reachesOf(nodes);
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
    const run = { aside: aside.get(link.id) ?? 0, curved, leans: leanOf(from, to), level: levelOf(from, to, reaches) };
    const line: DrawnLine = { link, from, to, run, path: pathBetween(from, to, run), role: roleText(link) };
    note(link.from, line);
    if (link.to !== link.from) note(link.to, line);
    return [line];
  });
  return { nodes, byId, lines, linesOf, layout };
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
    redrawn.set(line, { ...line, from, to, path: pathBetween(from, to, line.run) });
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
