/**
 * The icons, drawn for this page: 20 by 20, lines of 1.6, the colour of the text around them. Decorative: whoever uses
 * one gives the control a name.
 */
import type { ReactElement } from "react";

const PATHS = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM13 13l4 4",
  undo: "M7.5 4.5L4 8l3.5 3.5M4 8h8a4 4 0 0 1 0 8H9",
  redo: "M12.5 4.5L16 8l-3.5 3.5M16 8H8a4 4 0 0 0 0 8h3",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  tidy: "M4 5h5M4 10h5M4 15h5M13 5h3M13 10h3M13 15h3M9 5l4 5M9 10l4-5M9 15h4",
  web: "M10 8.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6M4 3.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3M16 5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3M6 14a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3M5.2 6l3.4 2.8M14.6 7.1l-3 1.9M6.8 14.2l2.1-2.8",
  sun: "M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M15.7 4.3l-1.3 1.3M5.6 14.4l-1.3 1.3",
  moon: "M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z",
  keys: "M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7",
  close: "M5 5l10 10M15 5L5 15",
  expand: "M10 7v6M7 10h6M10 2.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 0 1 0-14.4z",
  collapse: "M7 10h6M10 2.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 0 1 0-14.4z",
  hide: "M3 3l14 14M8.2 8.3a2.5 2.5 0 0 0 3.5 3.5M6 6.2C3.8 7.5 2.5 10 2.5 10s2.7 5 7.5 5c1.4 0 2.7-.4 3.7-1M9 5.1c.3 0 .7-.1 1-.1c4.800 0 7.500 5 7.500 5s-.6 1.200-1.800 2.400",
  eye: "M2.500 10s2.700-5 7.500-5s7.500 5 7.500 5s-2.700 5-7.500 5s-7.500-5-7.500-5zM10 7.700a2.300 2.300 0 1 1 0 4.600a2.300 2.300 0 0 1 0-4.600",
  copy: "M7.500 7.500h8v8h-8zM4.500 12.500v-8h8",
  open: "M8 4.500H4.500v11h11V12M11.500 4.500h4v4M15.500 4.500L9.500 10.500",
  link: "M8.500 11.500a3 3 0 0 0 4.300.200l2.700-2.700a3 3 0 0 0-4.200-4.300l-1 1M11.500 8.500a3 3 0 0 0-4.300-.200L4.500 11a3 3 0 0 0 4.200 4.300l1-1",
  away: "M10 3l7.500 13.500h-15zM10 8v4M10 14.300h.01",
  chevron: "M6 8l4 4l4-4",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
