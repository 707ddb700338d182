/**
 * The drawing for chains of command and for what depends on what: who leads or depends stands above (`layers`) or left
 * of (`flow`) the other. Each connected part is ranked, ordered so that few lines cross, and set straight; long lines
 * keep a lane through the layers between. Parts are packed into the window's shape.
 */
import type { Point } from "../state/view.ts";
import { alignRows } from "./align-rows.ts";
import type { Box } from "./find-room.ts";
import { boxOf, placeOf } from "./label-box.ts";
import { type LayoutJob, NODE_RADIUS, type Places } from "./layout-job.ts";
import { components, type Neighbour, neighbourLists } from "./neighbours.ts";
import { orderColumns } from "./order-columns.ts";
import { packParts } from "./pack-parts.ts";
import { type Arc, brokenLayers, longestPaths, withoutCircles } from "./rank-layers.ts";
import { aspectOf } from "./web-layout.ts";

const LAYER_GAP = { layers: 54, flow: 76 } as const;
const NEXT_GAP = { layers: 12, flow: 8 } as const;
/** The room of a lane that a long line keeps in a layer that it passes. */
const LANE = 14;
/** In a part with more nodes than this, lanes are narrow: there are too many to tell apart. */
const CROWD = 80;

type Way = "layers" | "flow";

/** Layers with lanes: indices from `count` on are lanes; `lists` joins what follows each other. */
type Laned = { readonly layers: readonly (readonly number[])[]; readonly lists: readonly (readonly Neighbour[])[] };

function laned(count: number, arcs: readonly Arc[], ranked: readonly (readonly number[])[]): Laned {
  const layers = ranked.map((layer) => [...layer]);
  const layerOf = new Map(layers.flatMap((layer, rank) => layer.map((at) => [at, rank] as const)));
  const lists: Neighbour[][] = Array.from({ length: count }, () => []);
  const join = (a: number, b: number): void => {
    lists[a]?.push({ index: b, weight: 1 });
    lists[b]?.push({ index: a, weight: 1 });
  };
  for (const { above, below } of arcs) {
    const [top, bottom] = [layerOf.get(above) ?? 0, layerOf.get(below) ?? 0].sort((a, b) => a - b);
    const [first, last] = (layerOf.get(above) ?? 0) <= (layerOf.get(below) ?? 0) ? [above, below] : [below, above];
    let before = first;
    for (let rank = (top ?? 0) + 1; rank < (bottom ?? 0); rank += 1) {
      const lane = lists.length;
      lists.push([]);
      layers[rank]?.push(lane);
      join(before, lane);
      before = lane;
    }
    join(before, last);
  }
  return { layers, lists };
}

/** How wide layers may be, as shares of what fills the window if all were full: tried where there are not too many nodes. */
const WIDTHS = [1.4, 1, 0.7, 0.5] as const;
/** Up to so many nodes of a part, all widths are tried. */
const MOST_TRIED = 160;
/** A narrower drawing must be this much better. */
const BETTER = 0.94;

/** One connected part: of the widths that are tried, the one that fits the window at the largest scale. */
function drawnPart(job: LayoutJob, members: readonly number[], way: Way): readonly Box[] {
  const [widest, ...narrower] = WIDTHS;
  let best = drawnAt(job, members, way, widest);
  if (members.length > MOST_TRIED) return best;
  let least = extentOf(job, best);
  for (const width of narrower) {
    const tried = drawnAt(job, members, way, width);
    const extent = extentOf(job, tried);
    if (extent >= BETTER * least) break;
    best = tried;
    least = extent;
  }
  return best;
}

/** How large a drawing is against the window: its scale is the inverse. */
function extentOf(job: LayoutJob, boxes: readonly Box[]): number {
  const { halfWidth, halfHeight } = around(boxes);
  return Math.max(halfWidth / job.frame.width, halfHeight / job.frame.height);
}

/** One connected part with layers of about this width. */
function drawnAt(job: LayoutJob, members: readonly number[], way: Way, width: number): readonly Box[] {
  const nodes = members.flatMap((index) => job.nodes[index] ?? []);
  const plain = nodes.map((node) => boxOf(node, { x: 0, y: 0 }, false));
  const inner = new Map(nodes.map((node, at) => [node.id, at]));
  const arcs = job.links.flatMap(({ from, to, down }) => {
    const [a, b] = [inner.get(from), inner.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    return [down ? { above: a, below: b } : { above: b, below: a }];
  });
  const straight = withoutCircles(nodes.length, arcs);
  const shape = way === "layers" ? aspectOf(job) * 0.6 : (1 / aspectOf(job)) * 2;
  const most = Math.max(6, Math.ceil(width * Math.sqrt(nodes.length * shape)));
  const { layers, lists } = laned(nodes.length, straight, brokenLayers(longestPaths(nodes.length, straight), most));
  const across = (at: number): number => {
    const box = plain[at];
    if (box === undefined) return nodes.length > CROWD ? 1 : LANE;
    return 2 * (way === "layers" ? box.halfWidth : box.halfHeight) + NEXT_GAP[way];
  };
  const along = (at: number): number => (way === "layers" ? (plain[at]?.halfHeight ?? 0) : (plain[at]?.halfWidth ?? 0));
  const offsets = alignRows(orderColumns(layers, lists), lists, across);
  let reached = 0;
  const places: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  for (const layer of layers) {
    const half = Math.max(0, ...layer.map(along));
    for (const at of layer) {
      if (at >= nodes.length) continue;
      const offset = Math.round(offsets.get(at) ?? 0);
      // Nodes of a layer stand level, whatever the height of their labels; in a flow the boxes lie evenly.
      const shift = plain[at]?.y ?? 0;
      places[at] =
        way === "layers"
          ? { x: offset, y: Math.round(reached + NODE_RADIUS) }
          : { x: Math.round(reached + half), y: Math.round(offset - shift) };
    }
    reached += 2 * half + LAYER_GAP[way];
  }
  return nodes.map((node, at) => boxOf(node, places[at] ?? { x: 0, y: 0 }, false));
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.halfWidth));
  const right = Math.max(...boxes.map((box) => box.x + box.halfWidth));
  const top = Math.min(...boxes.map((box) => box.y - box.halfHeight));
  const bottom = Math.max(...boxes.map((box) => box.y + box.halfHeight));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
    fixed: false,
  };
}

function drawn(job: LayoutJob, way: Way): Places {
  const groups = components(neighbourLists(job));
  const parts = groups.map((members) => drawnPart(job, members, way));
  const moves = packParts(
    parts.map((part) => [around(part)]),
    aspectOf(job),
  );
  return Object.fromEntries(
    groups.flatMap((members, group) =>
      members.flatMap((index, at) => {
        const node = job.nodes[index];
        const box = parts[group]?.[at];
        const move = moves[group];
        if (node === undefined || box === undefined || move === undefined) return [];
        return [[node.id, placeOf(node, { ...box, x: box.x + move.x, y: box.y + move.y })] as const];
      }),
    ),
  );
}

/** Places all nodes of the job from the top down. */
export function layersLayout(job: LayoutJob): Places {
  return drawn(job, "layers");
}

/** Places all nodes of the job from left to right. */
export function flowLayout(job: LayoutJob): Places {
  return drawn(job, "flow");
}
