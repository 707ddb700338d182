/** Compiles conditions on entities and on relationships into Cypher predicates. Values travel as parameters. */
import { asOfConditions } from "./as-of.ts";
import type { EntityCondition, RelationshipCondition } from "./graph.ts";
import type { Scope } from "./writer.ts";

/** The conjuncts of a condition on the entity in `n`; each is true or false, never null. */
export function entityConjuncts(scope: Scope, n: string, condition: EntityCondition | null): readonly string[] {
  if (condition === null) return [];
  const { ids, kinds, name, statuses, sources, hasChair, degree, and, or, not } = condition;
  const conjuncts: string[] = [];
  if (ids !== null) conjuncts.push(`${n}.id IN ${scope.param(ids)}`);
  if (kinds !== null) conjuncts.push(kinds.length === 0 ? "false" : `(${n}:${kinds.join("|")})`);
  if (name !== null) conjuncts.push(...nameConjuncts(scope, n, name));
  // An initiative without a stored status is answered as UNKNOWN, and so it is found as such.
  if (statuses !== null)
    conjuncts.push(`(${n}:Initiative AND coalesce(${n}.status, "UNKNOWN") IN ${scope.param(statuses)})`);
  if (sources !== null) conjuncts.push(cites(scope, n, sources));
  if (hasChair !== null) conjuncts.push(`${hasChair ? "" : "NOT "}EXISTS { (${n})<-[:CHAIRS]-() }`);
  if (degree !== null) {
    if (degree.min !== null) conjuncts.push(`COUNT { (${n})--() } >= ${scope.param(degree.min)}`);
    if (degree.max !== null) conjuncts.push(`COUNT { (${n})--() } <= ${scope.param(degree.max)}`);
  }
  for (const part of and) conjuncts.push(...entityConjuncts(scope, n, part));
  if (or !== null) conjuncts.push(`(${or.map((part) => conjunction(scope, n, part)).join(" OR ") || "false"})`);
  if (not !== null) conjuncts.push(`NOT ${conjunction(scope, n, not)}`);
  return conjuncts;
}

function conjunction(scope: Scope, n: string, condition: EntityCondition): string {
  return `(${entityConjuncts(scope, n, condition).join(" AND ") || "true"})`;
}

function nameConjuncts(scope: Scope, n: string, name: NonNullable<EntityCondition["name"]>): readonly string[] {
  const conjuncts: string[] = [];
  if (name.equals !== null) conjuncts.push(`${scope.param(name.equals)} IN ${n}.searchKeys`);
  if (name.startsWith !== null) {
    conjuncts.push(`ANY(k IN ${n}.searchKeys WHERE k STARTS WITH ${scope.param(name.startsWith)})`);
  }
  if (name.contains !== null) {
    conjuncts.push(`ANY(k IN ${n}.searchKeys WHERE k CONTAINS ${scope.param(name.contains)})`);
  }
  return conjuncts;
}

function cites(scope: Scope, variable: string, sources: readonly string[]): string {
  return `ANY(d IN coalesce(${variable}.documents, []) WHERE d IN ${scope.param(sources)})`;
}

/** The conjuncts of a condition on the relationship in `r` from `a` to `b`; its types belong into the pattern. */
export function relationshipConjuncts(
  scope: Scope,
  names: { readonly r: string; readonly a: string; readonly b: string },
  condition: RelationshipCondition,
): readonly string[] {
  const { kinds, roles, certainties, sources, among, asOf } = condition;
  const { r, a, b } = names;
  const conjuncts: string[] = [];
  if (among !== null) {
    const ids = scope.param(among);
    conjuncts.push(`${a}.id IN ${ids}`, `${b}.id IN ${ids}`);
  }
  if (kinds !== null) {
    conjuncts.push(kinds.length === 0 ? "false" : `(${a}:${kinds.join("|")}) AND (${b}:${kinds.join("|")})`);
  }
  if (roles !== null) conjuncts.push(`coalesce(${r}.role IN ${scope.param(roles)}, false)`);
  if (certainties !== null) conjuncts.push(`${r}.certainty IN ${scope.param(certainties)}`);
  if (sources !== null) conjuncts.push(cites(scope, r, sources));
  return [...conjuncts, ...asOfConditions(scope, r, asOf)];
}
