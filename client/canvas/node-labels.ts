/**
 * The labels of entities as they are set: fonts, line heights, how wide a label may be in a layout, and on which side of
 * its node it belongs. Measures with a canvas of its own and remembers; the layout and the painter must agree on sizes.
 */
import type { EntityNode } from "../state/graph.ts";
import type { LayoutName } from "../state/view.ts";
import { columnOf } from "./kind-look.ts";
import { lineWidth, wrapLabel } from "./wrap-label.ts";

/** The typeface of everything on the canvas; the same as the page's. */
export const CANVAS_FONT = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
/** The height of one line of a label, in CSS pixels. */
export const LINE_HEIGHT = 16;

/** On which side of its node a label stands. */
export type Side = "left" | "right" | "below" | "above";

/** Lines of a label and their size in CSS pixels. */
export type Setting = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

/**
 * A label, set in full: its font, lines and size, and the side on which it should stand. `shorter` are settings in
 * fewer lines, for when there is no room.
 */
export type NodeLabel = Setting & { readonly font: string; readonly side: Side; readonly shorter: readonly Setting[] };

/** Windows narrower than this are set narrowly, in CSS pixels. */
export const NARROW = 640;

// Outside a browser nothing is measured: a letter is taken for 7 pixels.
const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
const known = new Map<string, NodeLabel>();
const listeners = new Set<() => void>();

/** How wide a text is in a font. */
export function measureText(text: string, font: string): number {
  if (context === null) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/** Widths of words by font: names share most of theirs. */
const words = new Map<string, Map<string, number>>();

/** How wide a word is, or the beginning of a line, measured once. */
function widthsIn(font: string): (text: string) => number {
  const widths = words.get(font) ?? new Map<string, number>();
  words.set(font, widths);
  return (text) => {
    const before = widths.get(text);
    const width = before ?? measureText(text, font);
    if (before === undefined) widths.set(text, width);
    return width;
  };
}

/** Forgets all measures, since the typeface has arrived, and tells whoever asked. */
export function forgetLabels(): void {
  known.clear();
  words.clear();
  for (const listener of [...listeners]) listener();
}

/** The font of a name: those of people stand out. */
function fontOf(person: boolean): string {
  return `${person ? 600 : 450} ${person ? 14 : 13.5}px ${CANVAS_FONT}`;
}

/** The fonts of names, for whoever loads the typeface. */
export const NAME_FONTS: readonly string[] = [fontOf(true), fontOf(false)];

/** Has the browser make ready what it measures names with, while there are none yet. */
export function warmLabels(): void {
  for (const font of NAME_FONTS) measureText("Foreign Affairs, Beijing", font);
}

/** Is told when labels have other sizes than before; gives back what stops it. */
export function onForgottenLabels(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How wide labels may be in columns, in CSS pixels: in a narrow window both sides and the lines between fit beside each other. */
const IN_COLUMNS = { wide: { left: 290, right: 290 }, narrow: { left: 112, right: 142 } } as const;
/** How wide labels may be in other drawings. */
const ELSEWHERE = 168;

/** The side of a label in a layout, of which `left` is the column with its labels to the left. */
function sideOf(entity: EntityNode, layout: LayoutName, left: number): Side {
  if (layout !== "columns") return "below";
  return columnOf(entity.kind) === left ? "left" : "right";
}

/** How the labels of an entity's sort are set in a layout in a window of this width. */
function styleOf(entity: EntityNode, layout: LayoutName, windowWidth: number, left: number) {
  const narrow = windowWidth < NARROW;
  const side = sideOf(entity, layout, left);
  const most = side === "left" || side === "right" ? IN_COLUMNS[narrow ? "narrow" : "wide"][side] : ELSEWHERE;
  const key = `${layout}${side}${narrow}${entity.kind}${entity.name}`;
  return { key, side, most, mostLines: narrow ? 4 : 3, font: fontOf(entity.kind === "Official") };
}

function setIn(lines: number, { name }: EntityNode, most: number, font: string): Setting {
  const wrapped = wrapLabel(name, most, lines, widthsIn(font));
  return { ...wrapped, height: wrapped.lines.length * LINE_HEIGHT };
}

/**
 * The room that an entity's name takes in one line, shortened if need be: what a crowd is laid out by. What it is shortened
 * to takes some of the time that a first picture has, and can wait until that is laid out.
 */
export function lineRoom(
  entity: EntityNode,
  layout: LayoutName,
  windowWidth: number,
  left = 0,
): Pick<Setting, "width" | "height"> {
  const { most, font } = styleOf(entity, layout, windowWidth, left);
  return { width: Math.ceil(Math.min(most, lineWidth(entity.name, widthsIn(font)))), height: LINE_HEIGHT };
}

/** The label of an entity in a layout in a window of this width; the column `left` has its labels to the left. */
export function nodeLabel(entity: EntityNode, layout: LayoutName, windowWidth: number, left = 0): NodeLabel {
  const { key, side, most, mostLines, font } = styleOf(entity, layout, windowWidth, left);
  const before = known.get(key);
  if (before !== undefined) return before;
  const full = setIn(mostLines, entity, most, font);
  const shorter = [2, 1].filter((lines) => lines < full.lines.length).map((lines) => setIn(lines, entity, most, font));
  const label = { ...full, font, side, shorter };
  known.set(key, label);
  return label;
}
