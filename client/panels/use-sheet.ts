/**
 * How high the sheet stands on a narrow window: it rises to the middle with what the reader selects, and makes way for an
 * answer, a table or a roster that opens. Called by the side panel; a wide window has no sheet and pays no heed.
 */
import { useLayoutEffect, useRef } from "react";
import { useApp, useAppState } from "../app/app-context.ts";
import type { View } from "../state/view.ts";

type Before = Pick<View, "form" | "question"> & { readonly key: string | null };

/** Keeps the sheet; `key` tells selections apart, null for none. */
export function useSheet(key: string | null): void {
  const { store } = useApp();
  const { passing, history } = useAppState();
  const { form, question } = history.present;
  const { touring } = passing;
  const before = useRef<Before | null>(null);
  // Before the page is shown: a sheet that rises and falls in the next frame would flicker.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { key, form, question };
    const { sheet, selecting } = store.get().passing;
    const opened = form !== was?.form || question !== was?.question;
    const covers = form !== "map" || question !== null;
    if (opened && covers) store.pass({ sheet: "low" });
    else if (key === (was?.key ?? null)) return;
    // The tour is in the sheet: who has asked for it has raised it.
    else if (key === null) store.pass({ sheet: touring ? sheet : "low" });
    // Who taps one after the other needs the map, not yet what they are.
    else if (sheet === "low" && !selecting) store.pass({ sheet: "half" });
  }, [store, key, form, question, touring]);
}
