/**
 * Asks the layout worker: one promise per job. The worker is started with the page, so that it is warm when the first
 * answer of the API arrives.
 */
import type { LayoutJob, Places } from "./layout-job.ts";

type Answer = { readonly number: number; readonly places: Places };

/** A running layout worker. */
export type LayoutDesk = { readonly ask: (job: LayoutJob) => Promise<Places> };

/** Starts the worker. */
export function openLayoutDesk(): LayoutDesk {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (places: Places) => void>();
  let last = 0;
  worker.addEventListener("message", (event: MessageEvent<Answer>) => {
    waiting.get(event.data.number)?.(event.data.places);
    waiting.delete(event.data.number);
  });
  return {
    ask: (job) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ number: last, job });
      }),
  };
}
