/** The tools of the view beside those of the camera: its drawing, tidy, draw parallel lines as one, select several, and the menu. */
import type { MouseEvent, ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";

/** The tools. */
export function ViewTools(): ReactElement {
  const { store, acts } = useApp();
  const { history, passing } = useAppState();
  const { grouped, sizeBy } = history.present;
  const opens = (target: "layouts" | null) => ({
    type: "button" as const,
    className: "icon-button",
    "aria-haspopup": "menu" as const,
    "aria-expanded": passing.menu !== null && passing.menu.target === target,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      const { right, top } = event.currentTarget.getBoundingClientRect();
      store.pass({ menu: { target, at: { x: right, y: top } } });
    },
  });
  return (
    <>
      <button {...opens("layouts")} aria-label="Drawing" title="Drawing">
        <Icon name="web" />
      </button>
      <IconButton icon="tidyup" label="Tidy: arrange anew" onPress={acts.tidy} />
      <IconButton
        icon="bundle"
        label="Draw parallel lines as one"
        pressed={grouped}
        onPress={() => acts.group(!grouped)}
      />
      <IconButton
        icon="sizes"
        label="Size by number of relationships"
        pressed={sizeBy === "degree"}
        onPress={() => acts.size(sizeBy === "degree" ? null : "degree")}
      />
      <IconButton
        icon="several"
        label="Select several: each tap adds or takes out"
        pressed={passing.selecting}
        onPress={() => store.pass({ selecting: !passing.selecting })}
      />
      <button {...opens(null)} aria-label="More for the canvas" title="More for the canvas">
        <Icon name="more" />
      </button>
    </>
  );
}
