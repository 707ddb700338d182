/**
 * Asks for the measures of what is on the canvas, for as long as size or colour tells one, and gives them to the store.
 * Shows nothing but what went wrong. Loaded when first needed.
 */
import { type ReactElement, useEffect } from "react";
import { useApp } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import type { Scene } from "../state/scene.ts";
import { readMeasures } from "../table/read-measures.ts";

/** The reader of measures of a scene. */
export function MeasureReader({ scene }: { readonly scene: Scene }): ReactElement | null {
  const { store } = useApp();
  const ids = scene.nodes.map((node) => node.id);
  const { data, error } = useQuery(ids.length === 0 ? null : JSON.stringify(ids), (signal) =>
    readMeasures(ids, signal),
  );
  useEffect(() => {
    if (data !== undefined) store.measure(data);
  }, [data, store]);
  useEffect(() => {
    if (error !== null) store.say(`Measures are not to be had: ${error}`);
  }, [error, store]);
  return null;
}
