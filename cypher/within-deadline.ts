/**
 * A deadline that holds whatever the other side does: a frozen database never returns from the driver's calls, so the
 * caller stops waiting instead. Used by the door for every call.
 */
import { LiaisonError } from "./model/liaison-error.ts";

/** How long to wait at most, in milliseconds, and when the caller no longer wants the answer. */
export type Patience = { readonly deadlineMs: number; readonly signal?: AbortSignal | undefined };

/**
 * What `work` resolves to, or LiaisonError TIMEOUT after `deadlineMs`, or the signal's reason when it aborts. `abandon` is
 * called when the caller has stopped waiting; what `work` does afterwards is ignored.
 */
export async function withinDeadline<T>(
  work: () => Promise<T>,
  { deadlineMs, signal }: Patience,
  abandon: () => void,
): Promise<T> {
  signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const stop = new Promise<never>((_, reject) => {
    const giveUp = (reason: unknown): void => {
      abandon();
      reject(reason);
    };
    timer = setTimeout(() => giveUp(timeout(deadlineMs)), deadlineMs);
    if (signal === undefined) return;
    onAbort = () => giveUp(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work(), stop]);
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
  }
}

/** What `work` resolves to, or the signal's reason when it aborts. The work goes on: others may wait for it too. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason);
    const stay = (): void => signal.removeEventListener("abort", giveUp);
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    work.then(resolve, reject).finally(stay);
  });
}

function timeout(deadlineMs: number): LiaisonError {
  return new LiaisonError("TIMEOUT", `The graph did not answer within ${deadlineMs} ms.`, {
    subject: "Neo4j",
    value: deadlineMs,
  });
}
