/** The lines of the canvas's menu on what size and colour tell. Plain data; `thing-menu.ts` puts them into its menu. */
import type { App } from "../app/app-context.ts";
import { SIZES, type SizeBy } from "../state/view.ts";
import type { MenuLine } from "./menu-section.ts";

/** What the size of a node can tell, as it is read. */
export const SIZE_WORDS: Readonly<Record<SizeBy, string>> = {
  degree: "number of relationships",
  betweenness: "betweenness",
  pageRank: "PageRank",
};

/** The lines: each size, and whether colour tells kind or community. */
export function measureLines({ store }: App): readonly MenuLine[] {
  const { sizeBy, colourBy } = store.get().history.present;
  return [
    ...SIZES.map((size) => ({
      id: `size ${size}`,
      label: `Size by ${SIZE_WORDS[size]}`,
      note: size === sizeBy ? "now" : "",
      act: () => {
        store.dispatch({ type: "size", sizeBy: size });
        store.say(`The more ${SIZE_WORDS[size]}, the larger the node.`);
      },
    })),
    {
      id: "size none",
      label: "Same size for all",
      note: sizeBy === null ? "now" : "",
      act: () => {
        store.dispatch({ type: "size", sizeBy: null });
        store.say("All nodes have the same size.");
      },
    },
    {
      id: "colour",
      label: colourBy === null ? "Colour by community" : "Colour by kind",
      act: () => {
        store.dispatch({ type: "colour", colourBy: colourBy === null ? "community" : null });
        store.say(colourBy === null ? "Colours and numbers tell communities, shapes kinds." : "Colours tell kinds.");
      },
    },
  ];
}
