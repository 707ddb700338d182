/** The figures of a benchmark, from the samples of its rounds. Pure; every benchmark may use it. */

/** What one contender did in one round: how long each answer took (milliseconds) and how long the round was. */
export type Sample = { readonly latencies: readonly number[]; readonly milliseconds: number };

/** The figures of a contender over all rounds; latencies in milliseconds. */
export type Summary = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
};

/** The value below which the fraction `at` (0 to 1) of the values lies: the nearest rank. NaN of nothing. */
export function percentile(values: readonly number[], at: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? Number.NaN)) / 2;
}

/** The n-th root of the product of n positive values. NaN of nothing. */
export function geometricMean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + Math.log(value), 0);
  return values.length === 0 ? Number.NaN : Math.exp(sum / values.length);
}

/** Pools the latencies of all rounds; the rate is all requests over all time. */
export function summarize(samples: readonly Sample[]): Summary {
  const latencies = samples.flatMap((sample) => sample.latencies);
  const milliseconds = samples.reduce((total, sample) => total + sample.milliseconds, 0);
  return {
    requests: latencies.length,
    perSecond: (latencies.length * 1_000) / milliseconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
  };
}

/**
 * How many times the rate of `other` that of `one` is: the median over the rounds of the ratio within each round, so that a
 * round in which the machine was busy with something else changes little. Both must have the same rounds.
 */
export function rateRatio(one: readonly Sample[], other: readonly Sample[]): number {
  if (one.length !== other.length) throw new RangeError(`${one.length} rounds cannot be compared with ${other.length}`);
  const rate = (sample: Sample | undefined): number =>
    sample === undefined ? Number.NaN : sample.latencies.length / sample.milliseconds;
  return median(one.map((sample, round) => rate(sample) / rate(other[round])));
}
