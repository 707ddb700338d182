/**
 * While the end of a path is still to be chosen: says so, leads to the search, and takes the next entity that is selected,
 * wherever that is. Escape and Cancel give the focus back to where the question was asked.
 */
import { type ReactElement, useCallback, useEffect, useRef } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import { PendingName } from "../parts/pending-name.tsx";
import { focusSearch } from "../search/focus-search.ts";
import { own } from "../state/own.ts";
import { pickedIds } from "../state/view.ts";

/** True if Escape has something to do where it was pressed: a list or a text of the search, a dialog, a menu. */
function isTaken({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.role === "combobox")
    return target.value !== "" || target.getAttribute("aria-expanded") === "true";
  return target.closest("dialog, [role=menu], .expand") !== null;
}

/** The prompt for the end of paths from this entity. */
export function PathPrompt({ from }: { readonly from: string }): ReactElement {
  const { store } = useApp();
  const { history, graph, passing } = useAppState();
  const { selection, question } = history.present;
  const chosen = pickedIds(selection, "entity").find((id) => id !== from);
  const asker = useRef<Element | null>(null);
  useEffect(() => {
    if (chosen !== undefined) store.dispatch({ type: "ask", question: { ask: "path", from, to: chosen } });
  }, [chosen, from, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks once more is led to the search once more
  useEffect(() => {
    if (passing.menu !== null) return;
    // A menu gives the focus back in the frame after it has gone.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches(".search input") !== true) asker.current = document.activeElement;
      focusSearch();
    });
    return () => cancelAnimationFrame(frame);
  }, [passing.menu, question]);
  const cancel = useCallback((): void => {
    store.dispatch({ type: "ask", question: null });
    const asked = asker.current;
    const back = asked instanceof HTMLElement && asked.isConnected && asked !== document.body ? asked : null;
    (back ?? document.querySelector<HTMLElement>(".twin"))?.focus();
  }, [store]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || isTaken(event)) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    // Before the search and the page, which have other uses for the key.
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [cancel]);
  return (
    <div className="prompt" role="status">
      <p>
        Paths from{" "}
        <strong>
          <PendingName name={own(graph.entities, from)?.name} />
        </strong>
        : choose where they lead, by the search or on the map.
      </p>
      <button type="button" className="button quiet" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
