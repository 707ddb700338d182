/**
 * The worker in which layouts run, so that the page never waits for one. Started by `ask-layout.ts`; answers each
 * numbered job with its places.
 */
import type { LayoutJob, Places } from "./layout-job.ts";
import { runLayout } from "./run-layout.ts";

/** A job with the number under which it is answered. */
export type NumberedJob = { readonly number: number; readonly job: LayoutJob };

/** Its places, or what went wrong. */
export type LayoutAnswer =
  | { readonly number: number; readonly places: Places; readonly fault: null }
  | { readonly number: number; readonly places: null; readonly fault: string };

function answer({ number, job }: NumberedJob): LayoutAnswer {
  try {
    return { number, places: runLayout(job), fault: null };
  } catch (error) {
    return { number, places: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", (event: MessageEvent<NumberedJob>) => self.postMessage(answer(event.data)));
