/**
 * Watches whether the server and its database answer, by `/readyz`: calmly while all is well, with growing pauses while
 * it is not. Tells its listener in words. Knows nothing of the view.
 */

/** What a look at the server found. */
export type Health = { readonly ready: boolean; readonly message: string | null };

/** Milliseconds between looks while all is well: less than Neo4j takes to come back, so that no outage passes unseen. */
const CALM = 1_500;
/** The first and the longest pause while something is away, in milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 8_000;
/** The first pause after a request that failed, in milliseconds. */
const HASTE = 250;
/** Milliseconds after which a look counts as unanswered. */
const PATIENCE = 4_000;

/** Looks once. */
export async function lookAtHealth(): Promise<Health> {
  try {
    const response = await fetch("/readyz", { signal: AbortSignal.timeout(PATIENCE), cache: "no-store" });
    return response.ok
      ? { ready: true, message: null }
      : { ready: false, message: "The graph database cannot be reached. The page goes on as soon as it is back." };
  } catch {
    return { ready: false, message: "The Liaison server does not answer. The page goes on as soon as it is back." };
  }
}

/**
 * Keeps looking until stopped. `hurry` looks soon, for when a request has just failed: at once the first time, later each time
 * that requests fail although all looks well.
 */
export function watchHealth(tell: (health: Health) => void): { readonly stop: () => void; readonly hurry: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let haste = HASTE;
  let stopped = false;
  const look = async (): Promise<void> => {
    const health = await lookAtHealth();
    if (stopped) return;
    tell(health);
    pause = health.ready ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    clearTimeout(timer);
    timer = setTimeout(health.ready ? lookCalmly : look, health.ready ? CALM : pause);
  };
  const lookCalmly = (): Promise<void> => {
    haste = HASTE;
    return look();
  };
  timer = setTimeout(look, CALM);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    hurry: () => {
      clearTimeout(timer);
      timer = setTimeout(look, haste);
      haste = Math.min(haste * 2, LONGEST_PAUSE);
    },
  };
}
