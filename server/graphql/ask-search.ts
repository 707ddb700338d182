/**
 * The root field `search`. Where the names that begin with the text fill the first page, they are found in the structure in
 * memory, if one is kept that still holds; all else is asked with one statement over the indexes.
 */

import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { BEST_FIRST_NAME } from "../../cypher/read/ask-search.ts";
import { writeCursor } from "../../cypher/read/cursor.ts";
import type { SearchQuery } from "../../cypher/read/graph.ts";
import { cutsWords, QUALITIES, searchText } from "../../cypher/read/search-text.ts";
import type { ConnectionShape } from "../../cypher/read/shape.ts";
import { type BegunName, findBegunNames } from "../../cypher/structure/begun-names.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { entityId, type Structure } from "../../cypher/structure/structure.ts";
import type { StructureField } from "./ask-context.ts";
import { entityRef, type Found, fillAnswer, planAnswer } from "./fill-answer.ts";
import { limitRows } from "./limit-rows.ts";
import { LIMITS } from "./limits.ts";
import { connectionShape } from "./look-ahead.ts";
import { type Arguments, readKinds, readPage, readText } from "./read-arguments.ts";
import { readEntityFilter } from "./read-filters.ts";
import { readEntityOrder } from "./read-orders.ts";

/** The entities whose names fit a text. */
export const SEARCH: StructureField = {
  late: ["text"],
  plan: (field, asking) => {
    const { args } = field;
    const query: Omit<SearchQuery, "text"> = {
      kinds: readKinds(args, "kinds"),
      condition: readEntityFilter(args),
      order: readEntityOrder(args),
      page: readPage(args),
    };
    const shape = limitRows(connectionShape(asking, field, null), query.page.size);
    const plan = planAnswer(asking, field);
    const quick = isQuick(query, shape);
    return async (context, late) => {
      const { graph, read } = context;
      const text = readSearched(late);
      const { key } = searchText(text);
      const found =
        quick && key !== "" && !cutsWords(key)
          ? await graph.overKept((structure) => {
              const hits = findBegunNames(structure, key, query.kinds, query.page.size + 1);
              if (hits.length <= query.page.size) return undefined;
              return () => fillAnswer({ ...context, structure }, plan, describeHits(structure, hits.slice(0, -1)));
            }, read)
          : undefined;
      return found ?? graph.search({ ...query, text }, shape, read);
    };
  },
};

/** Whether the best hits alone may be the answer: a first page, best first, of which nothing is counted. */
function isQuick({ condition, order, page }: Omit<SearchQuery, "text">, shape: ConnectionShape): boolean {
  const counts = shape.some(({ field }) => field === "totalCount" || field === "facets");
  return condition === null && order.length === 0 && page.from === null && !page.backwards && !counts;
}

/** A page after which more follow. */
function describeHits(structure: Structure, hits: readonly BegunName[]): Found {
  const edges = hits.map(({ entity, exact }): Found => {
    const rank = QUALITIES.indexOf(exact ? "EXACT" : "PREFIX");
    return {
      node: entityRef(entity),
      quality: QUALITIES[rank],
      // All words are there, so none is missed.
      cursor: () =>
        writeCursor(BEST_FIRST_NAME, [rank, 0, textAt(structure.nameKeys, entity), entityId(structure, entity)]),
    };
  });
  const cursorOf = (edge: Found | undefined): unknown => {
    const write = edge?.["cursor"];
    return typeof write === "function" ? write() : null;
  };
  return {
    edges,
    nodes: () => edges.map(({ node }) => node),
    pageInfo: () => ({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursorOf(edges[0]),
      endCursor: cursorOf(edges.at(-1)),
    }),
  };
}

function readSearched(args: Arguments): string {
  const text = readText(args, "text") ?? "";
  if (text.length <= LIMITS.searchLength) return text;
  const allowed = `at most ${LIMITS.searchLength} characters`;
  throw new LiaisonError("LIMIT_EXCEEDED", `text has ${text.length} characters; allowed are ${allowed}.`, {
    subject: "text",
    value: text.length,
    allowed,
  });
}
