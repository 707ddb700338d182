/**
 * The typefaces of the canvas: loaded once the stylesheet is there that declares them, names first. Called once by main.
 */
import { forgetLabels, NAME_FONTS, warmLabels } from "../canvas/node-labels.ts";
import { ROLE_FONT } from "../canvas/overlay-plan.ts";

/** Milliseconds for which texts wait for their typeface: one that does not come must not keep the graph from being drawn. */
const PATIENCE = 600;

/** When the stylesheet that the HTML names is there; the script does not wait for it. */
function styled(): Promise<unknown> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (link === null || link.sheet !== null) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
  });
}

async function load(fonts: readonly string[]): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  forgetLabels();
}

const soon = (loaded: Promise<unknown>): Promise<unknown> =>
  Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

/**
 * Loads them: `measurable` once what the first picture writes has its typeface, `legible` once everything has. What is
 * written on lines waits for `later` where there is one: that the first picture stands, which is seen from too far.
 */
export function loadTypefaces(later: Promise<unknown> | null): {
  readonly measurable: Promise<unknown>;
  readonly legible: Promise<unknown>;
} {
  const sheet = styled();
  if (later === null) {
    const all = soon(sheet.then(() => load([...NAME_FONTS, ROLE_FONT])));
    return { measurable: all, legible: all };
  }
  const names = sheet.then(() => load(NAME_FONTS)).then(warmLabels);
  return { measurable: soon(names), legible: Promise.all([names, later]).then(() => soon(load([ROLE_FONT]))) };
}
