/**
 * A place in an answer that is filled afterwards, from the entity's id: what a statement cannot tell, because it takes the
 * structure of the whole graph. Left by the decoders, filled by the API. Must not know with what.
 */

// No key of an answer can be mistaken for it.
const LATER = Symbol("left for later");

/** The place: whoever asked for it (the slot's `later`), and the id of the entity. */
export type Later = { readonly [LATER]: object; readonly id: string };

/** A place to be filled. */
export function leaveForLater(later: object, id: string): Later {
  return { [LATER]: later, id };
}

/** Who asked, if the value is a place to be filled. */
export function askerOf(value: object): object | undefined {
  return LATER in value && typeof value[LATER] === "object" && value[LATER] !== null ? value[LATER] : undefined;
}
