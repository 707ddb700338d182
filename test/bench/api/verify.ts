/** Refuses to time what is not the same: every contender must give the same information for every variant of a query. */
import { type ApiQuery, canonical, type Variables } from "./api-query.ts";
import type { Contender } from "./contenders.ts";

/** Resolves to the characters of the largest plain answer; throws an Error that shows where two answers part. */
export async function verifyQuery(
  query: ApiQuery,
  variants: readonly Variables[],
  contenders: readonly Contender[],
): Promise<number> {
  let largest = 0;
  for (const variables of variants) {
    const answers = await Promise.all(
      contenders.map(async (contender) => ({
        name: contender.name,
        text: canonical(comparable(query, await contender.answer(query, variables))),
      })),
    );
    const [first] = answers;
    for (const other of answers)
      if (first !== undefined && other.text !== first.text)
        throw new Error(`"${query.name}" of ${JSON.stringify(variables)} differs:\n${difference(first, other)}`);
    largest = Math.max(largest, first?.text.length ?? 0);
  }
  return largest;
}

/** Lists whose order the query does not ask for are put in one order. */
function comparable(query: ApiQuery, answer: unknown): unknown {
  return query.normalize === undefined ? answer : query.normalize(answer);
}

type Named = { readonly name: string; readonly text: string };

function difference(one: Named, other: Named): string {
  let place = 0;
  while (place < one.text.length && one.text[place] === other.text[place]) place += 1;
  const around = ({ name, text }: Named): string =>
    `  ${name} (${text.length} characters): …${text.slice(Math.max(0, place - 80), place + 120)}`;
  return `${around(one)}\n${around(other)}`;
}
