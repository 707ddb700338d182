/** The tools at the edge of the canvas: zoom, fit, and those of the view. */
import type { ReactElement } from "react";
import { useApp, useView } from "../app/app-context.ts";
import { ViewTools } from "../panels/view-tools.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { ZOOM_STEP } from "./canvas-keys.ts";

/** The tools; `zoomBy` multiplies the zoom about the middle of the canvas. */
export function CanvasTools({ zoomBy }: { readonly zoomBy: (factor: number) => void }): ReactElement {
  const { store } = useApp();
  const { camera } = useView();
  return (
    <div className="tools" role="toolbar" aria-label="Canvas" aria-orientation="vertical">
      <IconButton icon="plus" label="Zoom in" onPress={() => zoomBy(ZOOM_STEP)} />
      <IconButton icon="minus" label="Zoom out" onPress={() => zoomBy(1 / ZOOM_STEP)} />
      <IconButton
        icon="fit"
        label="Fit everything into the window"
        disabled={camera === null}
        onPress={() => store.dispatch({ type: "look", camera: null })}
      />
      <hr />
      <ViewTools />
    </div>
  );
}
