/** Waiting for a condition with a deadline: the one way to wait for something that sends no event. */
import { setTimeout as sleep } from "node:timers/promises";

/** Asks `condition` every `everyMs` until it holds (true) or `deadlineMs` have passed (false). Errors of it are thrown on. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  deadlineMs: number,
  everyMs: number,
): Promise<boolean> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    if (await condition()) return true;
    if (performance.now() >= end) return false;
    await sleep(everyMs);
  }
}
