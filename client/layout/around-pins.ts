/**
 * A drawing made anew around nodes that are pinned: drawn as if none were, moved to where the pins are, and whoever
 * stands in a pin's way steps aside to the nearest room.
 */
import { own } from "../state/own.ts";
import { createRoom } from "./find-room.ts";
import { boxOf, placeOf } from "./label-box.ts";
import type { LayoutJob, Places } from "./layout-job.ts";

const CELL = 120;

/** The places of a job whose fixed nodes are pins, given what the kernel draws without them. */
export function aroundPins(job: LayoutJob, drawn: Places): Places {
  const pins = Object.entries(job.fixed).filter(([id]) => own(drawn, id) !== undefined);
  const shift = { x: 0, y: 0 };
  for (const [id, at] of pins) {
    shift.x += (at.x - (own(drawn, id)?.x ?? 0)) / pins.length;
    shift.y += (at.y - (own(drawn, id)?.y ?? 0)) / pins.length;
  }
  const room = createRoom(CELL);
  const places = new Map(pins);
  for (const node of job.nodes) {
    const at = own(job.fixed, node.id);
    if (at !== undefined) room.take(boxOf(node, at, true));
  }
  for (const node of job.nodes) {
    const at = own(drawn, node.id);
    if (at === undefined || places.has(node.id)) continue;
    const box = boxOf(node, { x: Math.round(at.x + shift.x), y: Math.round(at.y + shift.y) }, false);
    room.settle(box);
    places.set(node.id, placeOf(node, box));
  }
  return Object.fromEntries(places);
}
