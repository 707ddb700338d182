/**
 * Shares a question among those who ask it at the same time, so that a crowd asks it once and not a hundred times. Nobody
 * gets an answer to a question that was put before his own, or longer before than it may hold: who comes while one is being
 * answered waits for the next. One that is not answered soon, by a frozen database perhaps, holds up nobody: the next does
 * not wait for it. Used by the keeper of the structure. Must not know what is asked.
 */

/** How long the next question waits for the last, in milliseconds. */
const PATIENCE_MS = 300;

/**
 * Asks, or joins those who will ask next, or takes the last answer if its question was put less than `holdsMs` milliseconds
 * ago. Rejects as `ask` does; a question that failed does not fail the next.
 */
export function shareChecks<T>(ask: () => Promise<T>, holdsMs = 0): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  let last: { readonly begun: number; readonly asked: Promise<T> } | undefined;

  function begin(): Promise<T> {
    const begun = performance.now();
    const asked = ask().finally(() => {
      if (running === asked) running = undefined;
    });
    running = asked;
    last = { begun, asked };
    asked.catch(() => {
      if (last?.asked === asked) last = undefined;
    });
    return asked;
  }

  return () => {
    if (last !== undefined && performance.now() - last.begun < holdsMs) return last.asked;
    if (next !== undefined) return next;
    if (running === undefined) return begin();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    next = Promise.race([running.then(ignore, ignore), patience]).then(() => {
      clearTimeout(timer);
      next = undefined;
      return begin();
    });
    return next;
  };
}

function ignore(): void {
  // Whatever the last question came to, the next is put.
}
