/**
 * The form of a name in which search compares: case, accents, punctuation and repeated spaces do not count. The loader
 * stores it, search folds its text the same way. Must not know of Lucene.
 */

/** Folds a name: "Café  DE-Paris" becomes "cafe de paris". Letters of every script are kept. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
