/**
 * Many short texts in one long one: half a million ids as strings would take 30 MB of the heap, here they take their
 * letters and four bytes each; a text that is asked for is a slice, which takes no copy. Used by the structure.
 */

/** Texts by number. `starts` are places in `all`, one more than there are texts. */
export type PackedTexts = { readonly all: string; readonly starts: Uint32Array };

/** Packs the texts in the order of the numbers. */
export function packTexts(texts: readonly string[], order: Uint32Array | null = null): PackedTexts {
  const sorted = order === null ? texts : Array.from(order, (place) => texts[place] ?? "");
  const starts = new Uint32Array(sorted.length + 1);
  let size = 0;
  for (const [place, text] of sorted.entries()) {
    size += text.length;
    starts[place + 1] = size;
  }
  return { all: sorted.join(""), starts };
}

/** The text with the number; empty if there is none. */
export function textAt({ all, starts }: PackedTexts, place: number): string {
  return all.slice(starts[place] ?? 0, starts[place + 1] ?? 0);
}
