/**
 * What a layout is asked and what it answers: plain data that can be posted to a worker. Every kernel is a pure
 * function of a job: the same job gives the same places, to the unit.
 */
import type { LayoutName, Point } from "../state/view.ts";

/**
 * An entity to be placed. `column` counts from the left, `sector` is the place of its kind in the model's order; width
 * and height are those of its label, in CSS pixels.
 */
export type LayoutNode = {
  readonly id: string;
  readonly column: number;
  readonly sector: number;
  readonly width: number;
  readonly height: number;
};

/**
 * A line between two entities; `weight` says how much it should be straight and short, `down` that `from` stands above
 * `to` where there is an above.
 */
export type LayoutLink = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly down: boolean;
};

/**
 * A layout job. Nodes in `fixed` stay exactly there. `frame` is the window to fill, in CSS pixels. `focus` stands in the
 * middle where there is one; null leaves the choice to the kernel. `leftColumn` has its labels to the left, where there are
 * columns. `anew` says that the fixed are pins in a drawing that is made anew, not a drawing that newcomers join.
 */
export type LayoutJob = {
  readonly layout: LayoutName;
  readonly focus: string | null;
  readonly leftColumn: number;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly fixed: Readonly<Record<string, Point>>;
  readonly anew: boolean;
  readonly frame: { readonly width: number; readonly height: number };
};

/** Where every node of the job stands. */
export type Places = Readonly<Record<string, Point>>;

/** Half the width of a node's own shape, in units of the canvas. */
export const NODE_RADIUS = 11;
/** The gap between a node's shape and its label, in CSS pixels. */
export const LABEL_GAP = 7;
