/** Runs contenders side by side: one after the other in each round, in an order that changes from round to round. */

/** The order of a round, counted from 0: every second round goes backwards, and every second pair begins one further. */
export function orderOfRound<T>(contenders: readonly T[], round: number): readonly T[] {
  const start = contenders.length === 0 ? 0 : (round >> 1) % contenders.length;
  const turned = [...contenders.slice(start), ...contenders.slice(0, start)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/** Measures each contender once a round; the samples of each, in the order of the rounds. */
export async function runRounds<C, S>(
  contenders: readonly C[],
  rounds: number,
  measure: (contender: C, round: number) => Promise<S>,
): Promise<ReadonlyMap<C, readonly S[]>> {
  const samples = new Map<C, S[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of orderOfRound(contenders, round))
      samples.get(contender)?.push(await measure(contender, round));
  return samples;
}
