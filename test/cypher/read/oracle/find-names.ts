/**
 * Search on the naive graph: every name is looked at. What Lucene does is modelled by its rules: names are cut into words
 * (one for each Chinese character), and a word is found exactly, as a beginning, or within some edits of its letters.
 */
import type { EntityFact } from "../../../../cypher/model/facts.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import type { SearchQuery } from "../../../../cypher/read/graph.ts";
import type { Row } from "./fill-entity.ts";
import { searchKeys, type World } from "./world.ts";

/** Everything that fits the text, unsorted. The order keys are quality, words missed, name, id. */
export function findNames(
  world: World,
  { text, kinds }: SearchQuery,
): readonly (Row & { readonly entity: EntityFact })[] {
  const words = nameKey(text).split(" ").filter(Boolean).slice(0, 16);
  if (words.length === 0) return [];
  const phrase = words.join(" ");
  const rows: (Row & { readonly entity: EntityFact })[] = [];
  for (const entity of world.entities) {
    if (kinds !== null && !kinds.includes(entity.kind)) continue;
    if (!words.every((word) => isNear(word, entity)) && !nameKey(entity.name).startsWith(phrase)) continue;
    const keys = searchKeys(entity);
    const missed = words.filter((word) => !keys.some((key) => beginsSomeWord(key, word))).length;
    const quality = keys.includes(phrase)
      ? "EXACT"
      : keys.some((key) => key.startsWith(phrase))
        ? "PREFIX"
        : missed === 0
          ? "WORDS"
          : "FUZZY";
    const rank = ["EXACT", "PREFIX", "WORDS", "FUZZY"].indexOf(quality);
    rows.push({ keys: [rank, missed, nameKey(entity.name), entity.id], entity, quality });
  }
  return rows;
}

function beginsSomeWord(key: string, word: string): boolean {
  return key.split(" ").some((part) => part.startsWith(word));
}

/** True if some word of the names is the word, begins with it, or is it but for a few letters. */
function isNear(word: string, entity: EntityFact): boolean {
  const characters = [...word];
  const allowed = characters.length <= 2 ? 0 : characters.length <= 5 ? 1 : 2;
  for (const key of searchKeys(entity)) {
    const parts = key.split(" ").flatMap(cut);
    if (parts.some((part) => part.startsWith(word) || edits(word, part) <= allowed)) return true;
    const run = cut(word);
    if (parts.some((_, start) => run.every((piece, index) => parts[start + index] === piece))) return true;
  }
  return false;
}

/** Chinese characters and hiragana stand alone in Lucene's standard tokenizer, letters of other scripts in runs. */
function cut(word: string): readonly string[] {
  return word.match(/[\p{Script=Han}\p{Script=Hiragana}]|[^\p{Script=Han}\p{Script=Hiragana}]+/gu) ?? [];
}

/** How many insertions, deletions, replacements and swaps of neighbours lead from the one word to the other. */
export function edits(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  const table = a.map(() => b.map(() => 0));
  const at = (i: number, j: number): number => (i < 0 ? j + 1 : j < 0 ? i + 1 : (table[i]?.[j] ?? 0));
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i] === b[j] ? 0 : 1));
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const line = table[i];
      if (line !== undefined) line[j] = best;
    }
  return at(a.length - 1, b.length - 1);
}
