/** A compiled question: the statement, its parameters, and how its rows become the answer. Sent by `neo4j-graph.ts`. */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";

/** One statement; `decode` takes the rows as positional values of the columns that the statement returns. */
export type Question<A> = {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly decode: (rows: readonly (readonly unknown[])[]) => A;
};

/** What no node and no relationship is: an empty list of kinds or types lets nothing through. */
const NOTHING = "!%";

/** The types as they stand in a pattern: `:A|B`, or nothing for all of them. */
export function typePattern(types: readonly RelationshipType[] | null): string {
  return types === null || types.length === RELATIONSHIP_TYPE_NAMES.length ? "" : `:${types.join("|") || NOTHING}`;
}

/** The kinds as the label expression of a pattern: `A|B`, or the label of all entities. */
export function kindPattern(kinds: readonly Kind[] | null): string {
  return kinds === null || kinds.length === KIND_NAMES.length ? "Entity" : kinds.join("|") || NOTHING;
}

/** How many entities there are of each kind, from the count store, as a list's elements. */
export const KIND_COUNTS = KIND_NAMES.map((kind) => `COUNT { (:${kind}) }`).join(", ");

/** How many relationships there are of each type, from the count store, as a list's elements. */
export const TYPE_COUNTS = RELATIONSHIP_TYPE_NAMES.map((type) => `COUNT { ()-[:${type}]->() }`).join(", ");
