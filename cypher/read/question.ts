/** A compiled question: the statement, its parameters, and how its rows become the answer. Sent by `neo4j-graph.ts`. */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";

/** One statement; `decode` takes the rows as positional values of the columns that the statement returns. */
export type Question<A> = {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly decode: (rows: readonly (readonly unknown[])[]) => A;
};

/** The types as they stand in a pattern: `:A|B`, or nothing for all of them. An empty list needs `nothingIfEmpty` too. */
export function typePattern(types: readonly RelationshipType[] | null): string {
  const all = types === null || types.length === 0 || types.length === RELATIONSHIP_TYPE_NAMES.length;
  return all ? "" : `:${types.join("|")}`;
}

/**
 * The kinds as the label of a pattern: a single kind, else that of all entities. Several need `ofKinds` too, so that each
 * choice is not a text of its own; an empty list needs `nothingIfEmpty`.
 */
export function kindPattern(kinds: readonly Kind[] | null): string {
  const [only, ...others] = kinds ?? [];
  return only === undefined || others.length > 0 ? "Entity" : only;
}

/** The condition that lets nothing through if one of the lists is there and empty. Neo4j then does not even look. */
export function nothingIfEmpty(...lists: readonly (readonly string[] | null)[]): readonly string[] {
  return lists.some((list) => list?.length === 0) ? ["false"] : [];
}

/** How many entities there are of each kind, from the count store, as a list's elements. */
export const KIND_COUNTS = KIND_NAMES.map((kind) => `COUNT { (:${kind}) }`).join(", ");

/** How many relationships there are of each type, from the count store, as a list's elements. */
export const TYPE_COUNTS = RELATIONSHIP_TYPE_NAMES.map((type) => `COUNT { ()-[:${type}]->() }`).join(", ");
