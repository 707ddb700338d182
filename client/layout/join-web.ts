/**
 * Newcomers in a drawing whose nodes must not move: each begins in a sunflower around the neighbour that stands already,
 * is settled by springs among the fixed, and takes the nearest room where neither node nor label meets another.
 */
import { own } from "../state/own.ts";
import { createRoom } from "./find-room.ts";
import { boxOf, placeOf } from "./label-box.ts";
import type { LayoutJob, Places } from "./layout-job.ts";
import { neighbourLists } from "./neighbours.ts";
import { settleWeb } from "./settle-web.ts";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const LENGTH = 90;
const TICKS = 60;
const FAN = 44;
const CELL = 120;

/** The first places of newcomers, and the distance of each from its anchor. */
function fan(job: LayoutJob, xs: Float64Array, ys: Float64Array, moves: Uint8Array): Float64Array {
  const lists = neighbourLists(job);
  const fanned = new Map<number, number>();
  const reach = new Float64Array(xs.length);
  const placed = Uint8Array.from(moves, (move) => 1 - move);
  let waiting = [...moves.keys()].filter((at) => moves[at] === 1);
  // Neighbours of what stands come first, then theirs; who hangs on nobody goes around the middle.
  for (let any = true; waiting.length > 0; ) {
    const anchors = waiting.map((at) => lists[at]?.find((each) => placed[each.index] === 1)?.index ?? -1);
    const free: boolean = any ? anchors.some((anchor) => anchor >= 0) : true;
    const left: number[] = [];
    const now: number[] = [];
    waiting.forEach((at, rank) => {
      const anchor = anchors[rank] ?? -1;
      if (anchor < 0 && any) {
        left.push(at);
        return;
      }
      const count = (fanned.get(anchor) ?? 0) + 1;
      fanned.set(anchor, count);
      const far = FAN * Math.sqrt(count + 2);
      reach[at] = far;
      xs[at] = (anchor < 0 ? 0 : (xs[anchor] ?? 0)) + far * Math.cos(count * GOLDEN);
      ys[at] = (anchor < 0 ? 0 : (ys[anchor] ?? 0)) + far * Math.sin(count * GOLDEN);
      now.push(at);
    });
    for (const at of now) placed[at] = 1;
    waiting = left;
    any = free;
  }
  return reach;
}

/** Places all nodes of the job; those in `fixed` come back exactly where they were. */
export function joinWeb(job: LayoutJob): Places {
  const at = new Map(job.nodes.map((node, index) => [node.id, index]));
  const xs = Float64Array.from(job.nodes, (node) => own(job.fixed, node.id)?.x ?? 0);
  const ys = Float64Array.from(job.nodes, (node) => own(job.fixed, node.id)?.y ?? 0);
  const moves = Uint8Array.from(job.nodes, (node) => (own(job.fixed, node.id) === undefined ? 1 : 0));
  const reach = fan(job, xs, ys, moves);
  const lines = job.links.flatMap(({ from, to, weight }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined || a === b || (moves[a] === 0 && moves[b] === 0)) return [];
    return [{ a, b, weight: Math.min(1.5, weight) }];
  });
  settleWeb({
    xs,
    ys,
    moves,
    from: Int32Array.from(lines, (line) => line.a),
    to: Int32Array.from(lines, (line) => line.b),
    weight: Float64Array.from(lines, (line) => line.weight),
    length: LENGTH,
    aspect: null,
    ticks: TICKS,
  });
  const room = createRoom(CELL);
  job.nodes.forEach((node) => {
    const fixed = own(job.fixed, node.id);
    if (fixed !== undefined) room.take(boxOf(node, fixed, true));
  });
  // The nearest to their anchors choose first, so that the fan stays compact.
  const order = [...moves.keys()].filter((each) => moves[each] === 1).sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0));
  const places = new Map(Object.entries(job.fixed).filter(([id]) => at.has(id)));
  for (const index of order) {
    const node = job.nodes[index];
    if (node === undefined) continue;
    // In whole units, so that no rounding puts a box on another.
    const box = boxOf(node, { x: Math.round(xs[index] ?? 0), y: Math.round(ys[index] ?? 0) }, false);
    room.settle(box);
    places.set(node.id, placeOf(node, box));
  }
  return Object.fromEntries(places);
}
