/** While the end of a path is still to be chosen: says so, and takes the next entity that is selected, wherever that is. */
import { type ReactElement, useEffect } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { own } from "../state/own.ts";
import { pickedIds } from "../state/view.ts";

/** The prompt for the end of paths from this entity. */
export function PathPrompt({ from }: { readonly from: string }): ReactElement {
  const { store } = useApp();
  const { history, graph } = useAppState();
  const chosen = pickedIds(history.present.selection, "entity").find((id) => id !== from);
  useEffect(() => {
    if (chosen !== undefined) store.dispatch({ type: "ask", question: { ask: "path", from, to: chosen } });
  }, [chosen, from, store]);
  return (
    <div className="prompt" role="status">
      <p>
        Paths from <strong>{own(graph.entities, from)?.name ?? from}</strong>: choose where they lead, on the map or by
        the search.
      </p>
      <button type="button" className="button quiet" onClick={() => store.dispatch({ type: "ask", question: null })}>
        Cancel
      </button>
    </div>
  );
}
