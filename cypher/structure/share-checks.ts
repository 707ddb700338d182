/**
 * Shares a question among those who ask it at the same time, so that a crowd asks it once and not a hundred times. Nobody
 * gets an answer to a question that was put before his own: who comes while one is being answered waits for the next.
 * Used by the keeper of the structure. Must not know what is asked.
 */

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
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
}
