/**
 * Looks up many names at once: which of them fit one entity, which several, which none. Called by the dialog of names;
 * knows nothing of the view.
 */
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { SearchDocument } from "../generated/graphql.ts";
import type { EntityNode } from "../state/graph.ts";

/**
 * What was found of a name. `found`: exactly one entity has it as name or alias. `ambiguous`: several have it, or some
 * come near. `none`: nobody.
 */
export type LookedUp = {
  readonly name: string;
  readonly found: "one" | "ambiguous" | "none";
  readonly candidates: readonly EntityNode[];
};

/** How many names are looked up in one go. */
export const MOST_NAMES = 500;
/** How many candidates are offered for a name. */
const CANDIDATES = 6;
/** How many are asked for at the same time. */
const AT_ONCE = 4;

/** The names in a text: one a line, in their order, each once; bullets and numbers before them are left out. */
export function namesIn(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/^\s*(?:[-*•·]|\d+[.)])\s+/, "").trim());
  const keys = lines.map((line) => line.toLowerCase());
  return lines.filter((line, at) => line !== "" && keys.indexOf(line.toLowerCase()) === at);
}

async function lookUp(name: string, signal: AbortSignal): Promise<LookedUp> {
  const { search } = await request(SearchDocument, { text: name, first: CANDIDATES }, signal);
  const hits = search.edges.map(({ quality, node }) => ({ exact: quality === "EXACT", entity: toEntity(node) }));
  const exact = hits.filter((hit) => hit.exact).map((hit) => hit.entity);
  if (exact.length === 1) return { name, found: "one", candidates: exact };
  const candidates = exact.length > 1 ? exact : hits.map((hit) => hit.entity);
  return { name, found: candidates.length === 0 ? "none" : "ambiguous", candidates };
}

/** Looks up all names, `AT_ONCE` at a time; tells after each how many are done. Throws what a request throws. */
export async function lookUpNames(
  names: readonly string[],
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<readonly LookedUp[]> {
  const results = new Map<number, LookedUp>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < names.length; at = next++) {
      results.set(at, await lookUp(names[at] ?? "", signal));
      tell(results.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return names.flatMap((_, at) => results.get(at) ?? []);
}
