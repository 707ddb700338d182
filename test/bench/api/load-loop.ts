/** A closed loop: so many at once, each asking again as soon as it has its answer. Run by the children that make the load. */

/** What a round is asked to do: how many at once and for how many milliseconds. */
export type Load = { readonly concurrency: number; readonly milliseconds: number };

/** What came of it; latencies and duration in milliseconds. `fault` tells what the first wrong answer was. */
export type LoadResult = {
  readonly latencies: readonly number[];
  readonly milliseconds: number;
  readonly fault: string | undefined;
};

/**
 * Runs the loop until the time is over and every answer is in. Requests are numbered through, so that all at once go through the
 * variants together. `ask` resolves to undefined, or to what was wrong with the answer, which ends the round.
 */
export async function runLoad(
  { concurrency, milliseconds }: Load,
  ask: (worker: number, request: number) => Promise<string | undefined>,
): Promise<LoadResult> {
  const latencies: number[] = [];
  const start = performance.now();
  let next = 0;
  let fault: string | undefined;
  const work = async (worker: number): Promise<void> => {
    for (let now = start; now - start < milliseconds && fault === undefined; ) {
      const wrong = await ask(worker, next++);
      const done = performance.now();
      latencies.push(done - now);
      now = done;
      fault ??= wrong;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, worker) => work(worker)));
  return { latencies, milliseconds: performance.now() - start, fault };
}
