/**
 * The answers to GET that were given last, by their tags: a tag says what the graph would answer, so whoever asks the same
 * while it holds gets the same text without asking the graph again. Used by the route of `/graphql`.
 */

/** An answer without what its tag adds. */
export type KeptAnswer = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Keeps answers: `give` makes one the latest. */
export type KeptAnswers = {
  readonly give: (tag: string) => KeptAnswer | undefined;
  readonly keep: (tag: string, answer: KeptAnswer) => void;
};

/** How many characters are kept of all answers together, and of one at most. */
const MOST = 8_000_000;
const MOST_OF_ONE = 1_000_000;

/** Keeps nothing yet. Who was asked for longest ago goes first. */
export function keepAnswers(most = MOST, mostOfOne = MOST_OF_ONE): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  let size = 0;
  const drop = (tag: string): void => {
    size -= kept.get(tag)?.body.length ?? 0;
    kept.delete(tag);
  };
  return {
    give: (tag) => {
      const answer = kept.get(tag);
      if (answer === undefined) return undefined;
      kept.delete(tag);
      kept.set(tag, answer);
      return answer;
    },
    keep: (tag, answer) => {
      if (answer.body.length > mostOfOne) return;
      drop(tag);
      kept.set(tag, answer);
      size += answer.body.length;
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}
