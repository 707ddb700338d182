/**
 * Ids with positions as one short text for the address: `id*x*y` joined by commas, numbers in base 36;
 * longer than a few lines, the whole is deflated and written in base64url after a `!`. A selection is packed the same
 * way, relationships with a `~` before their id.
 */
import { canCompress, deflated, inflated } from "./compressor.ts";
import { own } from "./own.ts";
import type { Picked, Point } from "./view.ts";

/** Ids in order, and where those stand that have a place. */
export type Packed = { readonly ids: readonly string[]; readonly positions: Readonly<Record<string, Point>> };

/** Texts longer than this are compressed. */
const LONG = 400;
/** No address is inflated beyond this, in bytes. */
const TOO_LONG = 2_000_000;

const escaped = (id: string): string => id.replace(/[*,!%~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function packParts(parts: readonly string[]): string {
  const text = parts.join(",");
  return text.length <= LONG || !canCompress() ? text : `!${deflated(text)}`;
}

function unpackParts(text: string): readonly string[] {
  const plain = text.startsWith("!") ? inflated(text.slice(1), TOO_LONG) : text;
  return plain.split(",").filter(Boolean);
}

/** The text of a selection. */
export function packSelection(selection: readonly Picked[]): string {
  return packParts(selection.map(({ is, id }) => `${is === "relationship" ? "~" : ""}${escaped(id)}`));
}

/** Reads what `packSelection` wrote; nothing if it is damaged. */
export function unpackSelection(text: string): readonly Picked[] {
  try {
    return unpackParts(text).map((part) =>
      part.startsWith("~")
        ? { is: "relationship", id: decodeURIComponent(part.slice(1)) }
        : { is: "entity", id: decodeURIComponent(part) },
    );
  } catch {
    return [];
  }
}

/** The text of ids and positions. Positions are whole numbers. */
export function pack({ ids, positions }: Packed): string {
  return packParts(
    ids.map((id) => {
      const at = own(positions, id);
      return at === undefined ? escaped(id) : `${escaped(id)}*${at.x.toString(36)}*${at.y.toString(36)}`;
    }),
  );
}

/** Reads what `pack` wrote; undefined if it is damaged. */
export function unpack(text: string): Packed | undefined {
  try {
    const ids: string[] = [];
    const positions = new Map<string, Point>();
    for (const part of unpackParts(text)) {
      const [name = "", x, y] = part.split("*");
      const id = decodeURIComponent(name);
      ids.push(id);
      const at = { x: Number.parseInt(x ?? "", 36), y: Number.parseInt(y ?? "", 36) };
      if (Number.isFinite(at.x) && Number.isFinite(at.y)) positions.set(id, at);
    }
    return { ids: [...new Set(ids)], positions: Object.fromEntries(positions) };
  } catch {
    return undefined;
  }
}
