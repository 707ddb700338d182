/**
 * Asks the layout worker: one promise per job. The worker is started with the page, so that it is warm when the first
 * answer of the API arrives. A job that fails rejects; a worker that fails rejects all its jobs, and the next job gets a
 * new one.
 */
import type { LayoutJob, Places } from "./layout-job.ts";
import type { LayoutAnswer, NumberedJob } from "./layout-worker.ts";

/** A layout that came to nothing, in words. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
}

/** A running layout worker. `ask` rejects with `LayoutError`. */
export type LayoutDesk = { readonly ask: (job: LayoutJob) => Promise<Places> };

/** What is used of a worker. */
export type LayoutWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

type Waiting = { readonly resolve: (places: Places) => void; readonly reject: (error: LayoutError) => void };

function startWorker(): LayoutWorker {
  return new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
}

/** Starts the worker. */
export function openLayoutDesk(start: () => LayoutWorker = startWorker): LayoutDesk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const begin = (): LayoutWorker => {
    const begun = start();
    begun.addEventListener("message", (event) => {
      const { number, places, fault } = (event as MessageEvent<LayoutAnswer>).data;
      const asker = waiting.get(number);
      waiting.delete(number);
      if (places === null) asker?.reject(new LayoutError(`The drawing could not be arranged: ${fault}`));
      else asker?.resolve(places);
    });
    const fail = (): void => {
      if (begun !== worker) return;
      begun.terminate();
      worker = undefined;
      const all = [...waiting.values()];
      waiting.clear();
      for (const { reject } of all) reject(new LayoutError("The drawing could not be arranged."));
    };
    begun.addEventListener("error", fail);
    begun.addEventListener("messageerror", fail);
    return begun;
  };
  let worker: LayoutWorker | undefined = begin();
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker ??= begin();
        worker.postMessage({ number: last, job } satisfies NumberedJob);
      }),
  };
}
