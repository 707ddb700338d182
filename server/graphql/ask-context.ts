/** What the root fields that walk the structure share: the question's context, and finding entities by id. */
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Graph, ReadOptions } from "../../cypher/read/graph.ts";
import { entityId, findEntity, type Structure } from "../../cypher/structure/structure.ts";
import { didYouMean, suggest } from "../../cypher/suggest.ts";
import type { AskedField, Asking } from "./asked-fields.ts";
import type { Arguments } from "./read-arguments.ts";

/** What of the request's context they need. */
export type AskContext = { readonly graph: Graph; readonly read: ReadOptions };

/**
 * A root field that walks the structure. `plan` is called once for a document, and what it answers once for each request,
 * with arguments of which the `late` ones may be others each time.
 */
export type StructureField = {
  readonly late: readonly string[];
  readonly plan: (field: AskedField, asking: Asking) => (context: AskContext, args: Arguments) => Promise<unknown>;
};

/** The number of the entity with the id; throws UNKNOWN_ENTITY with what was perhaps meant. */
export function requireEntity(structure: Structure, subject: string, id: string): number {
  const found = findEntity(structure, id);
  if (found >= 0) return found;
  // The kind that opens an id is seldom what is wrong, and would make all ids of a kind alike.
  const kind = /^[^:]*:/.exec(id)?.[0] ?? "";
  const near = suggest(id.slice(kind.length), slugsOf(nearIds(structure, id), kind)).map((slug) => kind + slug);
  throw new LiaisonError("UNKNOWN_ENTITY", `No entity has the id "${id.slice(0, 200)}".${didYouMean(near)}`, {
    subject,
    value: id.slice(0, 200),
    allowed: "the id of an entity in the graph; search finds it by name",
    didYouMean: near,
  });
}

function* slugsOf(ids: Iterable<string>, kind: string): Generator<string> {
  for (const id of ids) if (id.startsWith(kind)) yield id.slice(kind.length);
}

// Distances to every id of a large graph would take seconds.
const COMPARED = 20_000;

/** Ids that begin alike, as far as there are few enough of them; else as many as can be compared at once. */
function* nearIds(structure: Structure, id: string): Generator<string> {
  const { byId } = structure;
  let low = 0;
  let high = byId.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entityId(structure, byId[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - COMPARED / 2, byId.length - COMPARED));
  for (let place = first; place < Math.min(byId.length, first + COMPARED); place++)
    yield entityId(structure, byId[place] ?? 0);
}
