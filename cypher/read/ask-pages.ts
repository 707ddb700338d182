/** Compiles the questions for pages: of entities and of relationships. */

import { KIND_NAMES } from "../model/kinds.ts";
import { where } from "./as-of.ts";
import { entityConjuncts, needsEnds, relationshipConjuncts } from "./compile-condition.ts";
import { compileFacets } from "./compile-facets.ts";
import { beyondCursor, orderAndLimit } from "./compile-page.ts";
import { openCompiler } from "./compiler.ts";
import type { EntityCondition, RelationshipCondition } from "./conditions.ts";
import type { Answer, EntitiesQuery, RelationshipsQuery } from "./graph.ts";
import { entityKeys, type OrderKey, relationshipKeys } from "./order-key.ts";
import { nothingIfEmpty, type Question, typePattern } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import type { ConnectionShape } from "./shape.ts";
import { asAnswer, asList, openScope, type Scope } from "./writer.ts";

/** A page of entities. */
export function askEntities(query: EntitiesQuery, shape: ConnectionShape): Question<Answer> {
  const scope = openScope();
  const keys = entityKeys("n", query.order);
  const { label, condition } = narrowest(query);
  const conjuncts = entityConjuncts(scope, "n", condition);
  const rows = openCompiler(scope).connection(
    { relationship: null, ends: null, entity: "n", kinds: query.kind && [query.kind], self: null, quality: null },
    keys,
    query.page,
    shape,
  );
  const all = `MATCH (n:${label}) ${where(conjuncts)}`;
  const whole = conjuncts.length === 0 && label === "Entity";
  const facets = compileFacets(
    scope,
    { clauses: all, needs: "rows", relationship: null, entity: "n", whole },
    rows.facets,
  );
  return {
    text: fillStatement("entities-page", {
      LABEL: label,
      WHERE: where([...inIndex(keys, ["n.nameKey", "n.id"]), ...conjuncts, ...beyondCursor(scope, keys, query.page)]),
      ORDER_AND_LIMIT: orderAndLimit(scope, keys, query.page),
      CLAUSES: rows.clauses.join("\n"),
      ROW: rows.row,
      TOTAL: rows.wantsTotal ? totalOf(scope, label, condition, conjuncts) : "null",
      FACET_CLAUSES: facets.clauses.join("\n"),
      FACETS: facets.expr,
    }),
    params: scope.params,
    decode: ([row]) => asAnswer(rows.decode(asList(row?.[0]), row?.[1], row?.[2])),
  };
}

/** Said so that an index gives the order by the first key, if it is one of these: it holds only what has the property. */
function inIndex(keys: readonly OrderKey[], indexed: readonly string[]): readonly string[] {
  return keys
    .slice(0, 1)
    .filter(({ expr }) => indexed.includes(expr))
    .map(({ expr }) => `${expr} IS NOT NULL`);
}

/** How many entities there are: from the count store unless there are conditions other than on their kinds. */
function totalOf(scope: Scope, label: string, condition: EntityCondition | null, conjuncts: readonly string[]): string {
  if (conjuncts.length === 0) return `COUNT { (:${label}) }`;
  const kinds = condition?.kinds ?? null;
  if (label !== "Entity" || conjuncts.length > 1 || kinds === null)
    return `COUNT { MATCH (n:${label}) ${where(conjuncts)} }`;
  const chosen = scope.param(kinds);
  return KIND_NAMES.map((kind) => `COUNT { (:${kind}) } * toInteger("${kind}" IN ${chosen})`).join(" + ");
}

/**
 * The narrowest label, and what is left of the condition: the list's own kind, or the only one that the filter names;
 * together with `Entity` where ids are given so that their index serves.
 */
function narrowest({ kind, condition }: EntitiesQuery): { label: string; condition: EntityCondition | null } {
  const [only, ...others] = condition?.kinds ?? [];
  const single = kind === null && others.length === 0 ? (only ?? null) : null;
  const label = kind ?? single;
  const rest = condition === null || single === null ? condition : { ...condition, kinds: null };
  if (label === null) return { label: "Entity", condition: rest };
  return { label: condition?.ids == null ? label : `Entity&${label}`, condition: rest };
}

/** A page of relationships. */
export function askRelationships(query: RelationshipsQuery, shape: ConnectionShape): Question<Answer> {
  const scope = openScope();
  const { condition, page } = query;
  const keys = relationshipKeys({ r: "r", a: "a", b: "b" }, query.order);
  const types = condition?.types ?? null;
  const { match, rest } = matchRelationships(scope, condition);
  const conjuncts = [...nothingIfEmpty(types), ...relationshipConjuncts(scope, { r: "r", a: "a", b: "b" }, rest)];
  const rows = openCompiler(scope).connection(
    { relationship: "r", ends: { from: "a", to: "b" }, entity: null, kinds: null, self: null, quality: null },
    keys,
    page,
    shape,
  );
  const all = (types ?? [""]).map((type) => `COUNT { ()-[${type && `:${type}`}]->() }`);
  const isWhole = conjuncts.length === 0 && rest === condition;
  // Where the ends are given, they are few and found by their ids; the ids of each type have an index of their own.
  const isAnchored = condition !== null && (condition.among ?? condition.touching) !== null;
  const indexed = isAnchored ? [] : ["a.nameKey", "b.nameKey", ...(types?.length === 1 ? ["r.id"] : [])];
  // Who only counts needs the ends only if they are asked about: every relationship joins entities.
  const counted = isAnchored || needsEnds(rest) ? match : `MATCH ()-[r${typePattern(types)}]->()`;
  const clauses = `${counted} ${where(conjuncts)}`;
  const total = isWhole ? all.join(" + ") : `COUNT { ${clauses} RETURN 1 }`;
  const whole = isWhole && (types ?? true);
  const facets = compileFacets(scope, { clauses, needs: "rows", relationship: "r", entity: null, whole }, rows.facets);
  return {
    text: fillStatement("relationships-page", {
      MATCH: match,
      WHERE: where([...inIndex(keys, indexed), ...conjuncts, ...beyondCursor(scope, keys, page)]),
      ORDER_AND_LIMIT: orderAndLimit(scope, keys, page),
      CLAUSES: rows.clauses.join("\n"),
      ROW: rows.row,
      TOTAL: rows.wantsTotal ? total : "null",
      FACET_CLAUSES: facets.clauses.join("\n"),
      FACETS: facets.expr,
    }),
    params: scope.params,
    decode: ([row]) => asAnswer(rows.decode(asList(row?.[0]), row?.[1], row?.[2])),
  };
}

/**
 * The clauses that find relationships, and what is left of the condition. The statistics of a small or a young graph
 * mislead the planner: where ends are given they are few, so it is told to begin with them.
 */
function matchRelationships(
  scope: Scope,
  condition: RelationshipCondition | null,
): { readonly match: string; readonly rest: RelationshipCondition | null } {
  const types = typePattern(condition?.types ?? null);
  if (condition !== null && condition.touching !== null) {
    const found = `MATCH (t:Entity)-[r${types}]-() USING INDEX t:Entity(id) WHERE t.id IN ${scope.param(condition.touching)}`;
    return {
      match: `${found} WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b`,
      rest: { ...condition, touching: null },
    };
  }
  const hint = condition === null || condition.among === null ? "" : " USING INDEX a:Entity(id)";
  return { match: `MATCH (a:Entity)-[r${types}]->(b:Entity)${hint}`, rest: condition };
}
