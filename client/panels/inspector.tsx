/** The inspector of what is selected: one entity, one relationship, or several things. Loaded with the first selection. */
import type { ReactElement } from "react";
import type { Picked } from "../state/view.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { ManyPanel } from "./many-panel.tsx";

/** The inspector of a selection; nothing if nothing is selected. */
export function Inspector({ selection }: { readonly selection: readonly Picked[] }): ReactElement | null {
  const [picked, ...others] = selection;
  if (picked === undefined) return null;
  if (others.length > 0) return <ManyPanel selection={selection} />;
  switch (picked.is) {
    case "entity":
      return <EntityPanel key={picked.id} id={picked.id} />;
    case "relationship":
      return <LinkPanel id={picked.id} />;
  }
}
