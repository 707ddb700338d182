/** Compiles the question for what surrounds some entities. */
import { boltInteger } from "../bolt-integer.ts";
import { LiaisonError } from "../model/liaison-error.ts";
import { asOfConditions } from "./as-of.ts";
import { ofSeveralKinds } from "./compile-condition.ts";
import { compileSubgraph } from "./compile-subgraph.ts";
import { openCompiler } from "./compiler.ts";
import type { Answer, NeighborhoodQuery } from "./graph.ts";
import { kindPattern, nothingIfEmpty, type Question, typePattern } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import type { SubgraphShape } from "./shape.ts";
import { asAnswer, asList, openScope } from "./writer.ts";

/** The most relationships that a subgraph shows. */
export const LINK_CAP = 5000;

/** Everything of the question but the entities. */
export type Around = Omit<NeighborhoodQuery, "ids">;

/** What surrounds some entities. The parameter `ids` is the caller's to add; ids that are not there are refused. */
export function askNeighborhood(query: Around, shape: SubgraphShape): Question<(ids: readonly string[]) => Answer> {
  const scope = openScope({
    limit: boltInteger(query.limit),
    linkCap: boltInteger(LINK_CAP + 1),
  });
  const subgraph = compileSubgraph(openCompiler(scope), shape);
  const conditions = [...nothingIfEmpty(query.types), ...asOfConditions(scope, "r", query.asOf)];
  const text = fillStatement("neighborhood", {
    LEVELS: levels(query, [...ofSeveralKinds(scope, "b", query.kinds), ...conditions]),
    TYPES: typePattern(query.types),
    AND_LINK: and(conditions),
    LINK_CLAUSES: subgraph.link.clauses.join("\n"),
    LINK_ROW: subgraph.link.row,
    NODE_CLAUSES: subgraph.node.clauses.join("\n"),
    NODE_ROW: subgraph.node.row,
    DEGREES: subgraph.degrees,
  });
  return {
    text,
    params: scope.params,
    decode: ([row]) => {
      const [nodes, links, total] = row ?? [];
      const nodeRows = asList(nodes).map(asList);
      return (ids) => {
        const found = new Set(nodeRows.map((node) => String(node[1])));
        refuseUnknownIds(ids, (id) => found.has(id));
        return asAnswer(subgraph.decode(nodeRows, asList(links).map(asList), Number(total), LINK_CAP));
      };
    },
  };
}

function levels(query: Around, conditions: readonly string[]): string {
  const level = (depth: number): string =>
    fillStatement("neighborhood-level", {
      TYPES: typePattern(query.types),
      LABEL: kindPattern(query.kinds),
      AND_LINK: and([...nothingIfEmpty(query.kinds), ...conditions]),
      DEPTH: String(depth),
    });
  return Array.from({ length: query.depth }, (_, index) => level(index + 1)).join("\n");
}

function and(conditions: readonly string[]): string {
  return conditions.map((condition) => `AND ${condition}`).join(" ");
}

/** Throws UNKNOWN_ENTITY if some of the ids are of no entity. */
export function refuseUnknownIds(ids: readonly string[], isKnown: (id: string) => boolean): void {
  const unknown = ids.filter((id) => !isKnown(id));
  if (unknown.length === 0) return;
  throw new LiaisonError("UNKNOWN_ENTITY", `No entity has the id ${unknown.map((id) => `"${id}"`).join(", ")}.`, {
    subject: "ids",
    value: unknown,
    allowed: "ids of entities in the graph; search finds them by name",
  });
}
