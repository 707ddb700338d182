/**
 * Deflates and inflates long addresses. Its code is loaded when a page is opened by a long address, and else with the page's
 * parts: the first picture of a starting view needs none of it.
 */
type Fflate = typeof import("fflate");

let loaded: Fflate | null = null;

/** Loads it; whoever reads or writes a long address waits for this first. */
export async function openCompressor(): Promise<void> {
  loaded ??= await import("fflate");
}

/** True if it has been loaded: until then texts are written as they are. */
export function canCompress(): boolean {
  return loaded !== null;
}

function opened(): Fflate {
  if (loaded === null) throw new Error("A long address was to be read before the compressor had been loaded.");
  return loaded;
}

/** A text in fewer characters, in base64url. */
export function deflated(text: string): string {
  const { deflateSync, strFromU8, strToU8 } = opened();
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text again; throws if it is damaged or longer than so many bytes. */
export function inflated(code: string, mostBytes: number): string {
  const { inflateSync, strFromU8, strToU8 } = opened();
  const bytes = strToU8(atob(code.replaceAll("-", "+").replaceAll("_", "/")), true);
  return strFromU8(inflateSync(bytes, { out: new Uint8Array(mostBytes) }));
}
