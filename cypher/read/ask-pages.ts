/** Compiles the questions for pages: of entities and of relationships. */

import { where } from "./as-of.ts";
import { entityConjuncts, relationshipConjuncts } from "./compile-condition.ts";
import { beyondCursor, orderAndLimit } from "./compile-page.ts";
import { openCompiler } from "./compiler.ts";
import type { Answer, EntitiesQuery, EntityOrder, RelationshipCondition } from "./graph.ts";
import { ascending, type OrderKey } from "./order-key.ts";
import { nothingIfEmpty, type Question, typePattern } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import type { ConnectionShape, Page } from "./shape.ts";
import { asAnswer, asList, openScope } from "./writer.ts";

/** A page of entities. */
export function askEntities(query: EntitiesQuery, shape: ConnectionShape): Question<Answer> {
  const scope = openScope();
  const keys = orderKeys(query.order);
  const conjuncts = entityConjuncts(scope, "n", query.condition);
  const label = labels(query);
  const rows = openCompiler(scope).connection(
    { relationship: null, entity: "n", self: null, quality: null },
    keys,
    query.page,
    shape,
  );
  const total = conjuncts.length === 0 ? `COUNT { (:${label}) }` : `COUNT { MATCH (n:${label}) ${where(conjuncts)} }`;
  // Said so that the index gives the order: it holds only nodes that have the property.
  const indexed = keys[0]?.expr === "n.nameKey" || keys[0]?.expr === "n.id" ? [`${keys[0].expr} IS NOT NULL`] : [];
  return {
    text: fillStatement("entities-page", {
      LABEL: label,
      WHERE: where([...indexed, ...conjuncts, ...beyondCursor(scope, keys, query.page)]),
      ORDER_AND_LIMIT: orderAndLimit(scope, keys, query.page),
      CLAUSES: rows.clauses.join("\n"),
      ROW: rows.row,
      TOTAL: rows.wantsTotal ? total : "null",
    }),
    params: scope.params,
    decode: ([row]) => asAnswer(rows.decode(asList(row?.[0]), row?.[1])),
  };
}

/** The narrowest label: the list's own kind, together with `Entity` where ids are given so that their index serves. */
function labels({ kind, condition }: EntitiesQuery): string {
  if (kind === null) return "Entity";
  return condition?.ids == null ? kind : `Entity&${kind}`;
}

const ORDER_EXPRESSIONS = {
  NAME: "n.nameKey",
  KIND: "n.kind",
  DEGREE: "COUNT { (n)--() }",
  ID: "n.id",
} as const satisfies Record<EntityOrder["by"], string>;

/** The keys of an order of entities: by name unless told otherwise, and always by id at last. */
export function orderKeys(order: readonly EntityOrder[]): readonly OrderKey[] {
  const asked = order.length === 0 ? [{ by: "NAME", descending: false } as const] : order;
  const keys = asked.map(({ by, descending }) => ({ name: by, expr: ORDER_EXPRESSIONS[by], descending }));
  const unique = keys.findIndex(({ name }) => name === "ID");
  return unique >= 0 ? keys.slice(0, unique + 1) : [...keys, { name: "ID", expr: "n.id", descending: false }];
}

/** A page of relationships. */
export function askRelationships(
  { condition, page }: { readonly condition: RelationshipCondition; readonly page: Page },
  shape: ConnectionShape,
): Question<Answer> {
  const scope = openScope();
  const keys = ascending({ type: "type(r)", from: "a.nameKey", to: "b.nameKey", id: "r.id" });
  // The statistics of a small or a young graph mislead the planner: the ends are few, so it begins with them.
  const hint = condition.among === null ? "" : "USING INDEX a:Entity(id)";
  const conjuncts = [
    ...nothingIfEmpty(condition.types),
    ...relationshipConjuncts(scope, { r: "r", a: "a", b: "b" }, condition),
  ];
  const types = typePattern(condition.types);
  const rows = openCompiler(scope).connection(
    { relationship: "r", entity: null, self: null, quality: null },
    keys,
    page,
    shape,
  );
  const all = (condition.types ?? [""]).map((type) => `COUNT { ()-[${type && `:${type}`}]->() }`);
  const total =
    conjuncts.length === 0
      ? all.join(" + ")
      : `COUNT { MATCH (a:Entity)-[r${types}]->(b:Entity) ${hint} ${where(conjuncts)} }`;
  return {
    text: fillStatement("relationships-page", {
      TYPES: types,
      HINT: hint,
      WHERE: where([...conjuncts, ...beyondCursor(scope, keys, page)]),
      ORDER_AND_LIMIT: orderAndLimit(scope, keys, page),
      CLAUSES: rows.clauses.join("\n"),
      ROW: rows.row,
      TOTAL: rows.wantsTotal ? total : "null",
    }),
    params: scope.params,
    decode: ([row]) => asAnswer(rows.decode(asList(row?.[0]), row?.[1])),
  };
}
