/**
 * The worker in which layouts run, so that the page never waits for one. Started by `ask-layout.ts`; answers each
 * numbered job with its places.
 */
import type { LayoutJob } from "./layout-job.ts";
import { runLayout } from "./run-layout.ts";

/** A job with the number under which it is answered. */
export type NumberedJob = { readonly number: number; readonly job: LayoutJob };

self.addEventListener("message", (event: MessageEvent<NumberedJob>) => {
  const { number, job } = event.data;
  self.postMessage({ number, places: runLayout(job) });
});
