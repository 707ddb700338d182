/** The handle of the sheet on a narrow window: raises and lowers it, and says of a low one what it holds. */
import type { ReactElement } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { own } from "../state/own.ts";
import type { Picked } from "../state/view.ts";

/** The handle; `selection` is what the sheet tells of. */
export function SheetHandle({ selection }: { readonly selection: readonly Picked[] }): ReactElement {
  const { store } = useApp();
  const { graph, passing } = useAppState();
  const low = passing.sheet === "low";
  const full = passing.sheet === "full";
  const [one, ...more] = selection;
  const name = one?.is === "entity" ? own(graph.entities, one.id)?.name : undefined;
  const held =
    one === undefined
      ? "Legend"
      : more.length > 0
        ? `Details: ${selection.length} selected`
        : name === undefined
          ? "Details"
          : `Details: ${name}`;
  return (
    <>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={!low}
        onClick={() => store.pass({ sheet: low ? "half" : "low" })}
      >
        {low ? held : "Lower the panel"}
      </button>
      <span className="sheet-height">
        {!low && (
          <IconButton
            icon={full ? "chevron" : "raise"}
            label={full ? "Lower the panel to the middle" : "Raise the panel to the top"}
            onPress={() => store.pass({ sheet: full ? "half" : "full" })}
          />
        )}
      </span>
    </>
  );
}
