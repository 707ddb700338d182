/** Random choices that repeat with their seed. */

/** Choices from one seed. */
export type Random = {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
  /** One of the items. */
  readonly one: <T>(items: readonly T[]) => T;
  /** Up to `most` of the items, which may repeat. */
  readonly some: <T>(items: readonly T[], most: number) => readonly T[];
};

/** The generator mulberry32, which fits on a line and is even enough for tests. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  };
  return {
    next,
    below,
    one,
    chance: (share) => next() < share,
    some: (items, most) => Array.from({ length: below(most + 1) }, () => one(items)),
  };
}
