/**
 * What of a large drawing is drawn in full: up to MOST_ELEMENTS everything; above, the most important nodes in view with
 * the lines among them, and whatever must not be missed. The rest is dots and lines of the underlay. Pure.
 */
import type { Camera } from "../state/view.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";
import type { Size } from "./overlay-plan.ts";

/** Nodes and lines that can be drawn in full without a frame taking too long, as measured in docs/benchmarks.md. */
export const MOST_ELEMENTS = 1500;
/** How many nodes are drawn in full in a drawing larger than that, and at most how many lines. */
const MOST_NODES = 240;
const MOST_LINES = 400;
/** How far beyond the window, as a share of its size, nodes are drawn in full, so that panning does not meet dots at once. */
const MARGIN = 0.15;

/** What is drawn in full; `whole` if that is everything. */
export type Detail = {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly whole: boolean;
};

/** The detail of a drawing for a camera; `keep` are the ids of nodes that are drawn in full wherever they are. */
export function detailOf(drawing: Drawing, camera: Camera, size: Size, keep: ReadonlySet<string>): Detail {
  if (drawing.nodes.length + drawing.lines.length <= MOST_ELEMENTS) return { ...drawing, whole: true };
  const halfWidth = ((0.5 + MARGIN) * size.width) / camera.zoom;
  const halfHeight = ((0.5 + MARGIN) * size.height) / camera.zoom;
  const inView = drawing.nodes.filter(
    ({ x, y }) => Math.abs(x - camera.x) < halfWidth && Math.abs(y - camera.y) < halfHeight,
  );
  const kept = drawing.nodes.filter(({ node }) => node.pinned || keep.has(node.id));
  const first = [...inView].sort((a, b) => b.node.degree - a.node.degree).slice(0, MOST_NODES);
  const nodes = [...new Set([...kept, ...first])];
  const ids = new Set(nodes.map(({ node }) => node.id));
  const among = drawing.lines.filter(({ link }) => ids.has(link.from) && ids.has(link.to));
  const rank = ({ link }: DrawnLine): number => (keep.has(link.from) || keep.has(link.to) ? 0 : 1);
  const lines = among.length <= MOST_LINES ? among : [...among].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_LINES);
  return { nodes, lines, whole: false };
}
