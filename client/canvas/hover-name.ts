/**
 * The name of the node under the pointer where the drawing has no room for it: one small label above all others, moved
 * by two style properties, so that hovering costs no new placing of labels.
 */
import { LABEL_GAP } from "../layout/layout-job.ts";
import type { Camera } from "../state/view.ts";
import type { DrawnNode } from "./drawing.ts";
import { LINE_HEIGHT } from "./node-labels.ts";
import { type OverlayPlan, type Size, seenNode } from "./overlay-plan.ts";
import { overlap, type Placed } from "./place-labels.ts";

/** The label. `among` gives the labels that can be read while it covers some. */
export type HoverName = {
  readonly show: (node: DrawnNode | undefined, plan: OverlayPlan, camera: Camera, size: Size) => void;
  readonly among: (names: readonly Placed[]) => readonly Placed[];
  /** Of other texts, those that it does not cover. */
  readonly uncovered: <T extends Placed>(texts: readonly T[]) => readonly T[];
};

/** The label in an element that is placed in the canvas. */
export function createHoverName(element: HTMLElement): HoverName {
  let shown: Placed | null = null;
  element.hidden = true;
  return {
    show: (node, plan, camera, size) => {
      const named = node === undefined || plan.names.some(({ id }) => id === node.node.id);
      shown = null;
      if (named) {
        element.hidden = true;
        return;
      }
      const { x, y, radius, label } = seenNode(node, camera, size);
      const [width, height] = [label.width + 12, label.height + 6];
      const left = Math.round(Math.min(Math.max(4, x - width / 2), size.width - width - 4));
      const under = y + radius + LABEL_GAP - 2;
      const top = Math.round(under + height > size.height ? y - radius - LABEL_GAP - height : under);
      element.textContent = label.lines.join("\n");
      element.style.font = label.font.replace("px ", `px/${LINE_HEIGHT}px `);
      element.style.transform = `translate(${left}px, ${top}px)`;
      element.hidden = false;
      shown = { id: node.node.id, x: left, y: top, width, height };
    },
    uncovered: (texts) => {
      const above = shown;
      return above === null ? texts : texts.filter((text) => !overlap(text, above));
    },
    among: (names) => {
      const above = shown;
      return above === null ? names : [...names.filter((name) => !overlap(name, above)), above];
    },
  };
}
