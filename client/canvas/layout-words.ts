/**
 * The drawings as a menu names them: a row for each layout, in the menu's order. `for` says what each is good for.
 */
import type { LayoutName } from "../state/view.ts";

/** How a layout is offered. */
export type LayoutWords = { readonly name: LayoutName; readonly label: string; readonly for: string };

const WORDS: Readonly<Record<LayoutName, Omit<LayoutWords, "name">>> = {
  columns: { label: "Columns", for: "Officials, bodies and the rest side by side: who holds what." },
  web: { label: "Network", for: "What is linked stands together: an overview of everything." },
  rings: { label: "Rings", for: "One entity in the middle, the others by distance, a sector for each kind." },
  layers: { label: "Layers", for: "From the top down: chains of command, and what is built on what." },
  flow: { label: "Flow", for: "From left to right: the same as layers, for long chains." },
};

/** All layouts in the order in which they are offered. */
export const LAYOUT_WORDS: readonly LayoutWords[] = (["columns", "web", "rings", "layers", "flow"] as const).map(
  (name) => ({ name, ...WORDS[name] }),
);
