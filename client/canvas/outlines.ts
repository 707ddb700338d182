/**
 * The shapes of nodes as outlines in a square of 16 by 16: for the signs beside the canvas, and for pictures of it.
 */
import type { Shape } from "./kind-look.ts";

/** The path of each shape, in the syntax that SVG and canvas share. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  ellipse: "M8 1.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13z",
  "round-rectangle": "M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z",
  "round-hexagon": "M4.800 2.500h6.400L14.800 8l-3.600 5.500H4.800L1.200 8z",
  "round-triangle": "M8 1.800L14.600 13.600H1.400z",
  star: "M8 1l2.100 4.700 5.100.500-3.900 3.400 1.200 5L8 11.900l-4.500 2.700 1.200-5L.800 6.200l5.100-.500z",
  "round-diamond": "M8 1l7 7l-7 7l-7-7z",
  "round-pentagon": "M8 1.300l6.900 5-2.700 8.100H3.800L1.100 6.300z",
  vee: "M1.500 1.500L8 5l6.500-3.500L8 14.500z",
  "cut-rectangle": "M4.500 2h7L14 4.500v7L11.500 14h-7L2 11.500v-7z",
  rhomboid: "M1 3h10l4 10H5z",
  "round-octagon": "M5.200 1.500h5.600l3.700 3.700v5.600l-3.700 3.700H5.200l-3.700-3.700V5.200z",
};
