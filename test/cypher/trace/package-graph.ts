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
  while (pairs.size < needs) {
    const from = random.below(count - 1);
    add(from, from + 1 + random.below(count - 1 - from));
  }
  return [...pairs.values()];
}
