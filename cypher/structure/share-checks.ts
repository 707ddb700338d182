/**
 * Shares a question among those who ask it at the same time, so that a crowd asks it once and not a hundred times. Nobody
 * gets an answer to a question that was put before his own: who comes while one is being answered waits for the next. One that
 * is not answered soon, by a frozen database perhaps, holds up nobody: the next does not wait for it. Used by the keeper of the structure. Must not know what is asked.
 */

/** How long the next question waits for the last, in milliseconds. */
const PATIENCE_MS = 300;

/** Asks, or joins those who will ask next. Rejects as `ask` does; a question that failed does not fail the next. */
export function shareChecks<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;

  function begin(): Promise<T> {
    const asked = ask().finally(() => {
      if (running === asked) running = undefined;
    });
    running = asked;
    return asked;
  }

  return () => {
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
