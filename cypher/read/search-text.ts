/** Turns what somebody typed into what the indexes understand. Only folded letters and digits reach Lucene. */
import type { Kind } from "../model/kinds.ts";
import { nameKey } from "../model/name-key.ts";

/** The most hits a search looks at and counts. */
export const SEARCH_CAP = 1000;

/** The qualities of a match, best first; statements speak of them by their place. */
export const QUALITIES = ["EXACT", "PREFIX", "WORDS", "FUZZY"] as const;

/** A text ready to be searched for; `words` is empty if nothing searchable was typed. */
export type SearchText = { readonly key: string; readonly words: readonly string[] };

/** The text folded into letters and digits, at most 16 words. */
export function searchText(text: string): SearchText {
  const words = nameKey(text).split(" ").filter(Boolean).slice(0, 16);
  return { key: words.join(" "), words };
}

/**
 * The query for the full-text index: each word must be there exactly, as a beginning, or nearly (see `edits`), and the
 * entity must be of one of the kinds. A word stands in quotes because Lucene takes each Chinese character for a word:
 * they must be found together.
 */
export function luceneQuery({ words }: SearchText, kinds: readonly Kind[] | null): string {
  const names = words.map((word) => {
    const near = edits(word) === 0 ? "" : ` ${word}~${edits(word)}`;
    return `+searchKeys:("${word}"^8 ${word}*^4${near})`;
  });
  return [...names, ...(kinds === null ? [] : [`+kind:(${kinds.join(" ")})`])].join(" ");
}

/** Whether a folded text has letters that Lucene takes for words of their own, and so finds otherwise than as a beginning. */
export function cutsWords(key: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(key);
}

/** The query for the index of aliases: those that may begin with the text, whose last word may be only begun. */
export function luceneBegun({ words }: SearchText): string {
  const last = words.length - 1;
  return words.map((word, index) => `+aliasKeys:("${word}"${index === last ? ` ${word}*` : ""})`).join(" ");
}

/** How many letters of a word may be wrong: none of up to two, one of up to five, two of longer ones (as Lucene's AUTO). */
export function edits(word: string): 0 | 1 | 2 {
  const length = [...word].length;
  return length <= 2 ? 0 : length <= 5 ? 1 : 2;
}
