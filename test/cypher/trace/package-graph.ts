/**
 * A graph like that of a package registry: each package needs some of those before it, the popular ones most; a few needs
 * lead back, which makes cycles. The same for the same seed.
 */
import { seeded } from "../read/random.ts";

/** Who needs whom, by number, each pair once. */
export function packageGraph(
  seed: number,
  count: number,
  needs: number,
  back: number,
): readonly (readonly [number, number])[] {
  const random = seeded(seed);
  const pairs = new Map<string, readonly [number, number]>();
  const popular: number[] = [0];
  const add = (from: number, to: number): void => {
    if (from === to || pairs.has(`${from} ${to}`)) return;
    pairs.set(`${from} ${to}`, [from, to]);
    popular.push(to);
  };
  for (let from = 1; from < count; from++) {
    const wanted = Math.floor((from * (needs - back)) / (count - 1));
    for (let tries = 0; pairs.size < wanted && tries < 100; tries++)
      add(from, random.chance(0.7) ? random.one(popular) % from : random.below(from));
  }
  const forwards = [...pairs.values()];
  const needsOf = (one: number): readonly number[] => forwards.filter(([from]) => from === one).map(([, to]) => to);
  while (pairs.size < needs) {
    // A few needs on, and back to where one began.
    const start = count - 1 - random.below(Math.floor(count / 2));
    let end = start;
    for (let step = 1 + random.below(2); step > 0; step--) {
      const next = needsOf(end);
      if (next.length > 0) end = random.one(next);
    }
    add(end, start);
  }
  return [...pairs.values()];
}
