/** Waits for work on the whole graph that goes on whoever waits: reading its structure, measuring it. */
import { LiaisonError } from "../model/liaison-error.ts";
import { withinDeadline } from "../within-deadline.ts";

/** Milliseconds; less than a request may take, so that the caller is told what is going on. */
const PATIENCE_MS = 8_000;

/** What the work resolves to; LiaisonError TIMEOUT that says what is still being done if it takes longer than a question may. */
export async function waitFor<T>(work: Promise<T>, doing: string, signal: AbortSignal | undefined): Promise<T> {
  // Who does not wait after all leaves it to go on, and to fail, without him.
  work.catch(() => undefined);
  signal?.throwIfAborted();
  let done = false;
  const told = work.finally(() => {
    done = true;
  });
  try {
    return await withinDeadline(
      () => told,
      { deadlineMs: PATIENCE_MS, signal },
      () => {},
    );
  } catch (error) {
    if (done || signal?.aborted === true) throw error;
    const message = `The graph is still being ${doing}, once for the state that it is in; ask again in some seconds.`;
    throw new LiaisonError("TIMEOUT", message, { subject: "graph", value: PATIENCE_MS });
  }
}
