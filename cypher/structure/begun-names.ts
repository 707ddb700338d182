/**
 * The best of what a search finds, from memory: the entities with a name or alias that is a text or begins with it. They
 * stand before all others in a search's order, so where they fill a page, no index need be asked. Pure.
 */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { type PackedTexts, textAt } from "./packed-texts.ts";
import type { Structure } from "./structure.ts";

/** An entity that was found; `exact` if one of its names is the text itself. */
export type BegunName = { readonly entity: number; readonly exact: boolean };

// Of one letter a big graph has more than can be looked through while somebody types; then an index is asked.
const MOST_LOOKED_AT = 5_000;

/**
 * At most `most` of them, in the order of a search: those whose name is the text, then the others, each by name and id. None if
 * there are too many to look through.
 */
export function findBegunNames(
  structure: Structure,
  key: string,
  kinds: readonly Kind[] | null,
  most: number,
): readonly BegunName[] {
  const { nameKeys, aliasKeys, aliasOf } = structure;
  const isAsked = (entity: number): boolean =>
    kinds === null || kinds.includes(KIND_NAMES[structure.kinds[entity] ?? 0] ?? "Official");
  const exact = new Set<number>();
  const begun = new Set<number>();
  // Names ascend with the numbers, and the text itself stands before what begins with it.
  let looked = 0;
  for (let entity = firstFrom(nameKeys, key); begun.size < most; entity++) {
    if (looked++ === MOST_LOOKED_AT) return [];
    const name = begunAt(nameKeys, entity, key);
    if (name === undefined) break;
    if (isAsked(entity)) (name === key ? exact : begun).add(entity);
  }
  for (let place = firstFrom(aliasKeys, key); ; place++) {
    if (looked++ >= MOST_LOOKED_AT) return [];
    const alias = begunAt(aliasKeys, place, key);
    if (alias === undefined) break;
    const entity = aliasOf[place] ?? 0;
    if (isAsked(entity)) (alias === key ? exact : begun).add(entity);
  }
  return [
    ...ascending(exact).map((entity) => ({ entity, exact: true })),
    ...ascending(begun)
      .filter((entity) => !exact.has(entity))
      .map((entity) => ({ entity, exact: false })),
  ].slice(0, most);
}

/** The place of the first text that is not before the key. */
function firstFrom(texts: PackedTexts, key: string): number {
  let low = 0;
  let high = texts.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(texts, middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function begunAt(texts: PackedTexts, place: number, key: string): string | undefined {
  if (place >= texts.starts.length - 1) return undefined;
  const text = textAt(texts, place);
  return text.startsWith(key) ? text : undefined;
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
