/** The tools of the view beside those of the camera: tidy, draw parallel lines as one, select several, and the menu. */
import type { MouseEvent, ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";

/** The tools. */
export function ViewTools(): ReactElement {
  const { store, acts } = useApp();
  const { history, passing } = useAppState();
  const { grouped } = history.present;
  const openMenu = (event: MouseEvent<HTMLButtonElement>): void => {
    const { right, top } = event.currentTarget.getBoundingClientRect();
    store.pass({ menu: { target: null, at: { x: right, y: top } } });
  };
  return (
    <>
      <IconButton icon="tidyup" label="Tidy: arrange anew" onPress={acts.tidy} />
      <IconButton
        icon="bundle"
        label="Draw parallel lines as one"
        pressed={grouped}
        onPress={() => acts.group(!grouped)}
      />
      <IconButton
        icon="several"
        label="Select several: each tap adds or takes out"
        pressed={passing.selecting}
        onPress={() => store.pass({ selecting: !passing.selecting })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label="More for the canvas"
        title="More for the canvas"
        aria-haspopup="menu"
        aria-expanded={passing.menu !== null && passing.menu.target === null}
        onClick={openMenu}
      >
        <Icon name="more" />
      </button>
    </>
  );
}
