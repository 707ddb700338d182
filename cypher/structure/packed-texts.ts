/**
 * Many short texts in one buffer: half a million ids as strings would take 30 MB of the heap, here they take their bytes
 * and four more each, outside of it. Used by the structure.
 */

/** Texts by number. */
export type PackedTexts = { readonly bytes: Buffer; readonly starts: Uint32Array };

/** Packs the texts in the order of the numbers. */
export function packTexts(texts: readonly string[], order: Uint32Array | null = null): PackedTexts {
  const count = texts.length;
  const at = (place: number): string => texts[order === null ? place : (order[place] ?? 0)] ?? "";
  const starts = new Uint32Array(count + 1);
  let size = 0;
  for (let place = 0; place < count; place++) {
    size += Buffer.byteLength(at(place));
    starts[place + 1] = size;
  }
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let place = 0; place < count; place++) bytes.write(at(place), starts[place] ?? 0);
  return { bytes, starts };
}

/** The text with the number; empty if there is none. */
export function textAt({ bytes, starts }: PackedTexts, place: number): string {
  return bytes.toString("utf8", starts[place] ?? 0, starts[place + 1] ?? 0);
}
