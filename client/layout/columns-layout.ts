/**
 * The drawing for who chairs which bodies: officials in one column, bodies in the next, the rest in a third. Whatever
 * hangs together is one block; blocks stand under each other, in as many panels side by side as fill the window best.
 * Labels of the job's left column stand to the left of their nodes, all others to the right.
 */
import type { Point } from "../state/view.ts";
import { alignRows } from "./align-rows.ts";
import { LABEL_GAP, type LayoutJob, NODE_RADIUS, type Places } from "./layout-job.ts";
import { components, neighbourLists } from "./neighbours.ts";
import { orderColumns } from "./order-columns.ts";

const ROW_GAP = 16;
const BLOCK_GAP = 26;
const PANEL_GAP = 48;
const LEAST_GAP = 84;
const MOST_GAP = 320;
const MOST_PANELS = 3;
/** A window narrower than this has room for the names of one panel only, in CSS pixels. */
const ONE_PANEL = 640;
/** What is left free at the edges of the window, as a share of its width and at most. */
const MARGIN = { share: 0.05, most: 32 } as const;

type Block = {
  readonly at: ReadonlyMap<number, number>;
  readonly top: number;
  readonly height: number;
};

function blockOf(job: LayoutJob, members: readonly number[], lists: ReturnType<typeof neighbourLists>): Block {
  const room = (index: number): number => Math.max(job.nodes[index]?.height ?? 0, 2 * NODE_RADIUS) + ROW_GAP;
  const used = [...new Set(members.map((index) => job.nodes[index]?.column ?? 0))].sort((a, b) => a - b);
  const columns = used.map((column) => members.filter((index) => job.nodes[index]?.column === column));
  const at = alignRows(orderColumns(columns, lists), lists, room);
  const top = Math.min(...members.map((index) => (at.get(index) ?? 0) - room(index) / 2));
  const bottom = Math.max(...members.map((index) => (at.get(index) ?? 0) + room(index) / 2));
  return { at, top, height: bottom - top };
}

/** Blocks dealt to panels in order, each panel about equally tall. */
function dealt(blocks: readonly Block[], panels: number): readonly (readonly Block[])[] {
  const dealtTo: Block[][] = Array.from({ length: panels }, () => []);
  const tall = dealtTo.map(() => 0);
  for (const block of blocks) {
    const least = tall.indexOf(Math.min(...tall));
    dealtTo[least]?.push(block);
    tall[least] = (tall[least] ?? 0) + block.height + BLOCK_GAP;
  }
  return dealtTo.filter((panel) => panel.length > 0);
}

type Measures = { readonly left: number; readonly rights: readonly number[] };

/** The columns in use that have their labels to the right, from the left. */
function rightColumns({ nodes, leftColumn }: LayoutJob): readonly number[] {
  const used = new Set(nodes.map((node) => node.column));
  return [...used].filter((column) => column !== leftColumn).sort((a, b) => a - b);
}

/** How wide the labels are: of the left column, and of each further column that is in use. */
function measures(job: LayoutJob): Measures {
  const widest = (column: number): number =>
    Math.max(0, ...job.nodes.filter((node) => node.column === column).map((node) => node.width));
  return { left: widest(job.leftColumn), rights: rightColumns(job).map(widest) };
}

/** How a panel is drawn: the scale at which all of it fits, its own width, and the gap between its columns. */
function plan(job: LayoutJob, { left, rights }: Measures, panels: readonly (readonly Block[])[]) {
  const labels =
    left + rights.reduce((sum, width) => sum + width, 0) + (rights.length + 1) * (2 * NODE_RADIUS + LABEL_GAP);
  const margin = Math.min(MARGIN.most, MARGIN.share * job.frame.width);
  const room = (job.frame.width - 2 * margin - (panels.length - 1) * PANEL_GAP) / panels.length;
  const height = Math.max(
    ...panels.map((panel) => panel.reduce((sum, block) => sum + block.height + BLOCK_GAP, -BLOCK_GAP)),
  );
  const down = Math.min(1, (job.frame.height - 2 * margin) / height);
  // Names keep their size when a tall drawing is seen from afar: what they leave is for the gap, which does not.
  const seen = panels.length === 1 ? down : 1;
  const gap = Math.min(MOST_GAP / seen, Math.max(LEAST_GAP, (room - labels) / Math.max(1, rights.length) / seen));
  const width = labels + gap * rights.length;
  const across = panels.length * (labels + gap * seen * rights.length) + (panels.length - 1) * PANEL_GAP;
  return { panels, gap, width, height, scale: Math.min(down, (job.frame.width - 2 * margin) / across) };
}

/** Places all nodes of the job. */
export function columnsLayout(job: LayoutJob): Places {
  if (job.nodes.length === 0) return {};
  const lists = neighbourLists(job);
  const blocks = components(lists).map((members) => blockOf(job, members, lists));
  const sizes = measures(job);
  const most = job.frame.width < ONE_PANEL ? 1 : MOST_PANELS;
  const plans = Array.from({ length: most }, (_, at) => plan(job, sizes, dealt(blocks, at + 1)));
  const best = plans.reduce((a, b) => (b.scale > a.scale * 1.08 ? b : a));
  const used = rightColumns(job);
  const xOf = (column: number): number => {
    const at = used.indexOf(column) + 1;
    const passed = sizes.rights.slice(0, Math.max(0, at - 1)).reduce((sum, width) => sum + width + LABEL_GAP, 0);
    return at * best.gap + passed;
  };
  const places = new Map<string, Point>();
  best.panels.forEach((panel, index) => {
    const tall = panel.reduce((sum, block) => sum + block.height + BLOCK_GAP, -BLOCK_GAP);
    let y = (best.height - tall) / 2;
    for (const block of panel) {
      for (const [member, height] of block.at) {
        const node = job.nodes[member];
        if (node === undefined) continue;
        const x = index * (best.width + PANEL_GAP) + xOf(node.column);
        places.set(node.id, { x: Math.round(x), y: Math.round(y + height - block.top) });
      }
      y += block.height + BLOCK_GAP;
    }
  });
  return Object.fromEntries(places);
}
