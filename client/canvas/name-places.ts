/**
 * Where the name of a node may stand: in which settings, on which sides, best first. Places are made one by one until one
 * fits, for most names find theirs at once. Pure.
 */
import { LABEL_GAP } from "../layout/layout-job.ts";
import type { Point } from "../state/view.ts";
import { LINE_HEIGHT, type NodeLabel, type Setting, type Side } from "./node-labels.ts";
import type { Fits, Rect } from "./place-labels.ts";

/** A node on the screen, as far as its name depends on it; `badged` if it has a badge. */
export type NamedNode = Point & { readonly radius: number; readonly label: NodeLabel; readonly badged: boolean };

/** How much higher a label above a node stands that has a badge at its shoulder, in CSS pixels. */
const OVER_BADGE = 12;
/** How far a label beside its node may slide up or down and still be read as its name, in CSS pixels. */
const SLIDES = [0.5, -0.5, 1, -1].map((share) => share * LINE_HEIGHT);

/** The sides on which a label is tried, by the side where it should stand. */
const SIDES: Readonly<Record<Side, readonly Side[]>> = {
  left: ["left", "above", "below", "right"],
  right: ["right", "below", "above", "left"],
  below: ["below", "above", "right", "left"],
  above: ["above", "below", "right", "left"],
};

function besides({ x, y, radius, badged }: NamedNode, { width, height }: Setting, side: Side): Rect {
  switch (side) {
    case "left":
      return { x: x - radius - LABEL_GAP - width, y: y - height / 2, width, height };
    case "right":
      return { x: x + radius + LABEL_GAP, y: y - height / 2, width, height };
    case "below":
      return { x: x - width / 2, y: y + radius + LABEL_GAP - 2, width, height };
    case "above": {
      const raised = badged ? OVER_BADGE : 0;
      return { x: x - width / 2, y: y - radius - LABEL_GAP - height + 2 - raised, width, height };
    }
  }
}

/** The first place of a setting on a side that fits: level with its node, or a little higher or lower beside it. */
function onSide(each: NamedNode, setting: Setting, side: Side, fits: Fits): Rect | undefined {
  const level = besides(each, setting, side);
  if (fits(level)) return level;
  if (side === "above" || side === "below") return undefined;
  for (const far of SLIDES) {
    const moved = { ...level, y: level.y + far };
    if (fits(moved)) return moved;
  }
  return undefined;
}

/** The first place that fits in these settings: each on its own side, else each on the other sides. */
function firstPlace(each: NamedNode, settings: readonly Setting[], fits: Fits): Rect | undefined {
  const [own = "below", ...others] = SIDES[each.label.side];
  for (const sides of [[own], others]) {
    for (const setting of settings) {
      for (const side of sides) {
        const found = onSide(each, setting, side, fits);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** The best place of a node's name that fits: in full if it can be, else shorter. */
export function bestPlace(each: NamedNode, fits: Fits): Rect | undefined {
  return firstPlace(each, [each.label, ...each.label.shorter], fits);
}

/** The best place of the beginning of its name, in one line. */
export function modestPlace(each: NamedNode, fits: Fits): Rect | undefined {
  return firstPlace(each, [each.label.shorter.at(-1) ?? each.label], fits);
}

/** Where that beginning may stand level with its node or above or below it, for names that may cover a neighbour. */
export function coveringPlace(each: NamedNode, fits: Fits): Rect | undefined {
  const short = each.label.shorter.at(-1) ?? each.label;
  for (const side of SIDES[each.label.side]) {
    const place = besides(each, short, side);
    if (fits(place)) return place;
  }
  return undefined;
}
