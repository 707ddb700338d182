/**
 * Newcomers in a drawing of columns: each goes into the column of its kind, as near to the height of its neighbours as
 * there is room, and nobody else moves. A column that is not there yet is opened to the right of the neighbours' labels.
 */

import { own } from "../state/own.ts";
import type { Point } from "../state/view.ts";
import { LABEL_GAP, type LayoutJob, type LayoutNode, NODE_RADIUS, type Places } from "./layout-job.ts";
import { neighbourLists } from "./neighbours.ts";

const ROW_GAP = 14;
const COLUMN_GAP = 96;
const STEP = 6;

type Span = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The room that a node with its label takes at a place: the left column's labels stand to the left. */
function spanOf(node: LayoutNode, { x, y }: Point, leftColumn: number): Span {
  const left = node.column === leftColumn;
  const label = NODE_RADIUS + LABEL_GAP + node.width;
  const half = Math.max(node.height / 2, NODE_RADIUS) + ROW_GAP / 2;
  return {
    left: x - (left ? label : NODE_RADIUS),
    right: x + (left ? NODE_RADIUS : label),
    top: y - half,
    bottom: y + half,
  };
}

function meet(a: Span, b: Span): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The height nearest to `wanted` at which the node meets nobody. */
function freeHeight(node: LayoutNode, x: number, wanted: number, taken: readonly Span[], leftColumn: number): number {
  for (let away = 0; ; away += STEP) {
    for (const y of away === 0 ? [wanted] : [wanted + away, wanted - away]) {
      const span = spanOf(node, { x, y }, leftColumn);
      if (!taken.some((other) => meet(span, other))) return y;
    }
  }
}

/** Where a newcomer's column is: that of the nearest like it, or a new one beside its neighbours. */
function columnAt(node: LayoutNode, beside: readonly Placed[], placed: readonly Placed[], leftColumn: number): number {
  const near = median(beside.map(({ at }) => at.x)) ?? median(placed.map(({ at }) => at.x)) ?? 0;
  const alike = placed.filter((other) => other.node.column === node.column).map(({ at }) => at.x);
  const nearest = [...alike].sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b)[0];
  if (nearest !== undefined) return nearest;
  const spans = placed.map((other) => spanOf(other.node, other.at, leftColumn));
  if (node.column === leftColumn) return Math.min(...spans.map((span) => span.left)) - COLUMN_GAP;
  return Math.max(...spans.map((span) => span.right)) + COLUMN_GAP;
}

type Placed = { readonly node: LayoutNode; readonly at: Point };

/** Places the nodes that are not fixed; the fixed come back exactly where they were. */
export function joinColumns(job: LayoutJob): Places {
  const lists = neighbourLists(job);
  const places = new Map<string, Point>();
  const placed: Placed[] = [];
  const taken: Span[] = [];
  const put = (node: LayoutNode, at: Point): void => {
    places.set(node.id, at);
    placed.push({ node, at });
    taken.push(spanOf(node, at, job.leftColumn));
  };
  for (const node of job.nodes) {
    const at = own(job.fixed, node.id);
    if (at !== undefined) put(node, at);
  }
  const settled = [...placed];
  const newcomers = job.nodes
    .map((node, index) => ({ node, index }))
    .filter(({ node }) => own(job.fixed, node.id) === undefined)
    .map(({ node, index }) => {
      const ids = new Set((lists[index] ?? []).map((each) => job.nodes[each.index]?.id));
      const beside = settled.filter((other) => ids.has(other.node.id));
      const wanted = beside.length === 0 ? 0 : beside.reduce((sum, { at }) => sum + at.y, 0) / beside.length;
      return { node, beside, wanted };
    })
    .sort((a, b) => a.wanted - b.wanted);
  for (const { node, beside, wanted } of newcomers) {
    const x = Math.round(columnAt(node, beside, placed, job.leftColumn));
    put(node, { x, y: Math.round(freeHeight(node, x, Math.round(wanted), taken, job.leftColumn)) });
  }
  return Object.fromEntries(places);
}
