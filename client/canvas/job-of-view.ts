/**
 * What a view asks of its layout: the entities with the sizes of their labels, the lines that are drawn, who stands
 * already. Plain data for the layout worker; asked for by whoever tends the view.
 */
import type { LayoutJob } from "../layout/layout-job.ts";
import type { EntityNode, Graph } from "../state/graph.ts";
import { own } from "../state/own.ts";
import { type Point, pickedIds, startView, type View } from "../state/view.ts";
import { columnOf, leftColumn, sectorOf, standsAbove, weightOf } from "./kind-look.ts";
import { LINE_HEIGHT, lineRoom, NARROW, nodeLabel, type Setting } from "./node-labels.ts";

/** From how many entities on they stand as close as their names in one line allow, and in a narrow window in two. */
const CROWD = 100;
const NARROW_CROWD = 20;

/** The job of a view in a window of this size, in CSS pixels. */
export function jobOfView(view: View, graph: Graph, frame: LayoutJob["frame"]): LayoutJob {
  const entities = (view.ids ?? []).flatMap((id) => own(graph.entities, id) ?? []);
  const held = new Set(entities.map((entity) => entity.id));
  const fixed: [string, Point][] = [];
  for (const id of held) {
    const at = own(view.positions, id);
    if (at !== undefined) fixed.push([id, at]);
  }
  // A pristine view is laid out by its start's own filters: its address holds no positions, whatever is switched off.
  const { typesOff } = view.pristine ? startView(view.start) : view;
  const all = Object.values(graph.links).filter((link) => held.has(link.from) && held.has(link.to));
  const drawn = all.filter((link) => !typesOff.includes(link.type));
  const links = [...drawn].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hidden = new Set(view.hidden);
  const left = leftColumn(entities.filter(({ id }) => !hidden.has(id)).map(({ kind }) => kind));
  // Many stand closer, so that more can be seen at once: there, room is kept for a shorter setting.
  const most = frame.width < NARROW && entities.length > NARROW_CROWD ? 2 * LINE_HEIGHT : Number.POSITIVE_INFINITY;
  const roomOf = (entity: EntityNode): Pick<Setting, "width" | "height"> => {
    if (entities.length > CROWD) return lineRoom(entity, view.layout, frame.width, left);
    const label = nodeLabel(entity, view.layout, frame.width, left);
    return [label, ...label.shorter].find((each) => each.height <= most) ?? label;
  };
  return {
    layout: view.layout,
    leftColumn: left,
    // A pristine view comes back from its address whatever is selected.
    focus: view.pristine ? null : (pickedIds(view.selection, "entity")[0] ?? null),
    fixed: Object.fromEntries(fixed),
    anew: fixed.every(([id]) => view.pinned.includes(id)),
    frame,
    nodes: entities.map((entity) => {
      const { width, height } = roomOf(entity);
      return { id: entity.id, column: columnOf(entity.kind), sector: sectorOf(entity.kind), width, height };
    }),
    links: links.map(({ from, to, type }) => ({ from, to, weight: weightOf(type), down: standsAbove(type) })),
  };
}
