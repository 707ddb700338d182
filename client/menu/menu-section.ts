/** What a menu shows, as plain data: made by the files beside this one, drawn by `page-menu.tsx`. */
import type { Kind } from "../../cypher/model/kinds.ts";
import type { IconName } from "../parts/icon.tsx";

/** One line of a menu. `keys` names the key that does the same; `of` asks for the counts by which to expand. */
export type MenuLine = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly kind?: Kind;
  readonly keys?: string;
  readonly words?: string;
  readonly note?: string;
  readonly disabled?: boolean;
  readonly act: () => void;
  /** The entity whose neighbours are offered by type and kind in a menu of their own. */
  readonly expands?: string;
};

/** Lines that belong together. */
export type MenuSection = { readonly title: string; readonly lines: readonly MenuLine[] };
