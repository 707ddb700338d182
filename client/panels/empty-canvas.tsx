/** What an empty canvas offers: the sample view and the search. */
import type { ReactElement } from "react";
import { useApp } from "../app/app-context.ts";

/** The offer. */
export function EmptyCanvas({ filtered }: { readonly filtered: boolean }): ReactElement {
  const { store } = useApp();
  return (
    <div className="empty">
      <h2>{filtered ? "Everything is filtered out or hidden" : "Nothing on the canvas yet"}</h2>
      <p>
        {filtered
          ? "Switch a kind on again in the legend, or go back to the starting view."
          : "Search for a person, a body or a project, or begin with the view of who chairs which bodies."}
      </p>
      <div className="panel-actions">
        <button type="button" className="button" onClick={() => store.dispatch({ type: "start", start: "chairs" })}>
          Who chairs which bodies
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => document.querySelector<HTMLInputElement>(".search input")?.focus()}
        >
          Search
        </button>
        <button type="button" className="button quiet" onClick={() => store.pass({ dialog: "names" })}>
          Paste a list of names
        </button>
      </div>
    </div>
  );
}
