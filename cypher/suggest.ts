/** "Did you mean": the allowed words nearest to one that is not allowed. Called wherever input is refused. */
import { distance } from "fastest-levenshtein";

/** Up to three of `allowed` within a third of the word's length in edits (at least two), nearest first. */
export function suggest(word: string, allowed: Iterable<string>): readonly string[] {
  const folded = word.toLowerCase();
  const limit = Math.max(2, Math.floor(folded.length / 3));
  const near: { readonly text: string; readonly edits: number }[] = [];
  for (const text of allowed) {
    if (Math.abs(text.length - folded.length) > limit) continue;
    const edits = distance(folded, text.toLowerCase());
    if (edits <= limit) near.push({ text, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.text < b.text ? -1 : 1));
  return near.slice(0, 3).map(({ text }) => text);
}

/** The tail of a message: ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "" : ` Did you mean ${suggestions.map((text) => `"${text}"`).join(" or ")}?`;
}
