/**
 * Lets a limited number of requests be answered at once; further ones wait in the order in which they came, and what is
 * too many is refused at once, so that a crowd cannot fill the memory. Used by the routes that ask the graph.
 */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** How many are answered at once, and how many may wait. */
export type GateSize = { readonly running: number; readonly waiting: number };

/** The gate. */
export type Gate = {
  /**
   * Resolves once it is this request's turn, to the function that must be called when it is done. Rejects with LiaisonError
   * LIMIT_EXCEEDED if too many wait, or with the signal's reason.
   */
  enter(signal: AbortSignal): Promise<() => void>;
  /** How many are being answered, and how many wait. */
  crowd(): GateSize;
};

/** Opens a gate. */
export function openGate(size: GateSize): Gate {
  let running = 0;
  const waiting = new Set<() => void>();

  function leave(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      const [next] = waiting;
      next?.();
    };
  }

  return {
    crowd: () => ({ running, waiting: waiting.size }),
    enter: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const begin = (): void => {
          waiting.delete(begin);
          signal.removeEventListener("abort", giveUp);
          running += 1;
          resolve(leave());
        };
        const giveUp = (): void => {
          waiting.delete(begin);
          reject(signal.reason);
        };
        if (running < size.running) return begin();
        if (waiting.size >= size.waiting) return reject(crowded(size));
        waiting.add(begin);
        signal.addEventListener("abort", giveUp, { once: true });
      }),
  };
}

function crowded({ running, waiting }: GateSize): LiaisonError {
  const allowed = `at most ${running} at once and ${waiting} waiting`;
  const message = `Too many requests are being answered; allowed are ${allowed}.`;
  const details = { subject: "concurrent requests", value: `more than ${running + waiting}`, allowed };
  return Object.assign(new LiaisonError("LIMIT_EXCEEDED", message, details), { statusCode: 503 });
}
