/** Compiles a search: exact, then prefix, then words, then fuzzy. */
import { boltInteger } from "../bolt-integer.ts";
import { where } from "./as-of.ts";
import { entityConjuncts, ofKinds } from "./compile-condition.ts";
import { compileFacets } from "./compile-facets.ts";
import { beyondCursor, orderAndLimit } from "./compile-page.ts";
import { openCompiler } from "./compiler.ts";
import { orderName } from "./cursor.ts";
import type { Answer, SearchQuery } from "./graph.ts";
import { ascending, entityKeys, type OrderKey } from "./order-key.ts";
import type { Question } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import { luceneBegun, luceneQuery, QUALITIES, SEARCH_CAP, type SearchText } from "./search-text.ts";
import type { ConnectionShape } from "./shape.ts";
import { asAnswer, asList, openScope } from "./writer.ts";

const BEST_FIRST = ascending({ quality: "quality", missed: "missed", name: "n.nameKey", id: "n.id" });

/** The name of that order in cursors. */
export const BEST_FIRST_NAME = orderName(BEST_FIRST);

function keysOf({ order }: Pick<SearchQuery, "order">): readonly OrderKey[] {
  return order.length === 0 ? BEST_FIRST : entityKeys("n", order);
}

/** The quality expression of a row: its place among the qualities, put into words. */
const QUALITY = `[${QUALITIES.map((quality) => `"${quality}"`).join(", ")}][quality]`;

/** What is searched for, as the statement's parameters; `found` must have at least one word. */
export function searchParams(found: SearchText, kinds: SearchQuery["kinds"]): Readonly<Record<string, unknown>> {
  return { lucene: luceneQuery(found, kinds), begun: luceneBegun(found), key: found.key, words: found.words };
}

/** A page of hits. The parameters of `searchParams` are the caller's to add. */
export function askSearch(query: Omit<SearchQuery, "text">, shape: ConnectionShape): Question<Answer> {
  const scope = openScope({ cap: boltInteger(SEARCH_CAP), need: boltInteger(hitsNeeded(query, shape)) });
  const keys = keysOf(query);
  const conjuncts = entityConjuncts(scope, "n", query.condition);
  const prefixed = [...(query.kinds === null ? [] : [ofKinds(scope, "n", query.kinds)]), ...conjuncts];
  const rows = openCompiler(scope).connection(
    { relationship: null, ends: null, entity: "n", kinds: null, self: null, quality: QUALITY },
    keys,
    query.page,
    shape,
  );
  const facets = compileFacets(
    scope,
    {
      clauses: "UNWIND hits AS hit WITH hit[2] AS n",
      needs: "hits",
      relationship: null,
      entity: "n",
      whole: false,
    },
    rows.facets,
  );
  return {
    text: fillStatement("search", {
      FILTER: conjuncts.length === 0 ? "" : `WITH n ${where(conjuncts)}`,
      AND_FILTER: prefixed.map((conjunct) => `AND ${conjunct}`).join(" "),
      WHERE: where(beyondCursor(scope, keys, query.page)),
      ORDER_AND_LIMIT: orderAndLimit(scope, keys, query.page),
      CLAUSES: rows.clauses.join("\n"),
      ROW: rows.row,
      FACET_CLAUSES: facets.clauses.join("\n"),
      FACETS: facets.expr,
    }),
    params: scope.params,
    decode: ([row]) => asAnswer(rows.decode(asList(row?.[0]), row?.[1], row?.[2])),
  };
}

/**
 * How many hits that begin with the text are enough: as many as a first page shows and one more, since they rank first. Where
 * hits are counted, ordered otherwise or passed over, all are needed.
 */
function hitsNeeded({ order, page }: Omit<SearchQuery, "text">, shape: ConnectionShape): number {
  const first = order.length === 0 && page.from === null && !page.backwards;
  const shows = shape.every(
    ({ field }) => field === "edges" || field === "nodes" || field === "pageInfo" || field === "literal",
  );
  return first && shows ? page.size + 1 : SEARCH_CAP + 1;
}

/** The answer to a text that holds nothing to search for. */
export function emptySearch(query: Pick<SearchQuery, "page" | "order">, shape: ConnectionShape): Answer {
  const rows = openCompiler(openScope()).connection(
    { relationship: null, ends: null, entity: "n", kinds: null, self: null, quality: null },
    keysOf(query),
    query.page,
    shape,
  );
  return asAnswer(rows.decode([], 0, null));
}
