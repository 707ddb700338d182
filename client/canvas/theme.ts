/**
 * The colours that the canvas paints with, read from the page's custom properties so that the theme lives in one place.
 */
import { KIND_NAMES } from "../../cypher/model/kinds.ts";
import { colourToken, KIND_COLOURS } from "./kind-look.ts";

/** A theme's name and its colours as CSS understands them; `kinds` by name of kind. */
export type Theme = {
  readonly name: string;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly strong: string;
  readonly middle: string;
  readonly soft: string;
  readonly accent: string;
  readonly badge: string;
  readonly badgeInk: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** The same colours and those that no kind has yet, by number. */
  readonly tints: readonly string[];
};

/** Reads the colours of the theme that holds now, whose name is given. */
export function readTheme(name: string): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (property: string): string => style.getPropertyValue(property).trim();
  return {
    name,
    paper: read("--canvas"),
    ink: read("--ink"),
    muted: read("--ink-soft"),
    strong: read("--line-strong"),
    middle: read("--line-middle"),
    soft: read("--line-soft"),
    accent: read("--accent"),
    badge: read("--badge"),
    badgeInk: read("--badge-ink"),
    tints: Array.from({ length: KIND_COLOURS }, (_, at) => read(`--kind-${at}`)),
    kinds: Object.fromEntries(KIND_NAMES.map((kind) => [kind, read(colourToken(kind))])),
  };
}
