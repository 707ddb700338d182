/** The menus of buttons: views to begin with and views kept in this browser; ways to pass the view on; the drawings. */
import type { App } from "../app/app-context.ts";
import { LAYOUT_WORDS } from "../canvas/layout-words.ts";
import { decodeView } from "../state/address.ts";
import { START_SPECS, STARTS } from "../state/view.ts";
import { readSavedViews } from "../views/saved-views.ts";
import type { MenuSection } from "./menu-section.ts";

/** The views to begin with, those that were saved, and how to save one. */
export function viewsMenu({ store }: App): readonly MenuSection[] {
  const { start, pristine } = store.get().history.present;
  const saved = readSavedViews();
  return [
    {
      title: "Begin with",
      lines: STARTS.map((each) => ({
        id: each,
        label: each === "empty" ? "An empty canvas" : START_SPECS[each].title,
        note: start === each && pristine ? "open" : "",
        act: () => store.dispatch({ type: "start", start: each }),
      })),
    },
    {
      title: "Saved in this browser",
      lines: [
        ...saved.map((view) => ({
          id: `saved ${view.name}`,
          label: view.name,
          act: () => {
            store.dispatch({ type: "open", view: decodeView(view.address) });
            store.say(`“${view.name}” is open.`);
          },
        })),
        { id: "save", label: "Save this view …", icon: "plus", act: () => store.pass({ dialog: "views" }) },
      ],
    },
  ];
}

/** Ways to pass the view on. */
export function shareMenu({ store, acts }: App): readonly MenuSection[] {
  return [
    {
      title: "Pass this view on",
      lines: [
        { id: "link", label: "Copy link", icon: "link", act: acts.copyLink },
        { id: "export", label: "Export …", icon: "download", act: () => store.pass({ dialog: "export" }) },
        { id: "save", label: "Save this view …", icon: "plus", act: () => store.pass({ dialog: "views" }) },
      ],
    },
  ];
}

/** The drawings. */
export function layoutsMenu({ store, acts }: App): readonly MenuSection[] {
  const { layout: now } = store.get().history.present;
  return [
    {
      title: "Drawing",
      lines: LAYOUT_WORDS.map(({ name, label, for: words }) => ({
        id: name,
        label,
        words,
        note: name === now ? "now" : "",
        act: () => store.dispatch({ type: "relayout", layout: name }),
      })),
    },
    { title: "As it is", lines: [{ id: "tidy", label: "Tidy", icon: "tidyup", keys: "T", act: acts.tidy }] },
  ];
}
