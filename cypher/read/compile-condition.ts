/** Compiles conditions on entities and on relationships into Cypher predicates. Values travel as parameters. */
import type { Kind } from "../model/kinds.ts";
import { asOfConditions, where } from "./as-of.ts";
import { mayLieWithin, standingExpression } from "./compile-dates.ts";
import type { EntityCondition, RelationshipCondition, TextCondition } from "./conditions.ts";
import type { Scope } from "./writer.ts";

/** The conjuncts of a condition on the entity in `n`; each is true or false, never null. */
export function entityConjuncts(scope: Scope, n: string, condition: EntityCondition | null): readonly string[] {
  if (condition === null) return [];
  const { ids, kinds, name, date, statuses, sources, hasChair, degree, asOf, and, or, not } = condition;
  const conjuncts: string[] = [];
  if (ids !== null) conjuncts.push(`${n}.id IN ${scope.param(ids)}`);
  if (kinds !== null) conjuncts.push(ofKinds(scope, n, kinds));
  if (name !== null) {
    const keys = `${n}.searchKeys`;
    if (name.equals !== null) conjuncts.push(`${scope.param(name.equals)} IN ${keys}`);
    if (name.startsWith !== null)
      conjuncts.push(`ANY(k IN ${keys} WHERE k STARTS WITH ${scope.param(name.startsWith)})`);
    if (name.contains !== null) conjuncts.push(`ANY(k IN ${keys} WHERE k CONTAINS ${scope.param(name.contains)})`);
  }
  if (date !== null) conjuncts.push(...mayLieWithin(scope, `${n}.date`, date));
  // An initiative without a stored status is answered as UNKNOWN, and so it is found as such.
  if (statuses !== null)
    conjuncts.push(`(${n}:Initiative AND coalesce(${n}.status, "UNKNOWN") IN ${scope.param(statuses)})`);
  if (sources !== null) conjuncts.push(cites(scope, n, sources));
  const links = (pattern: (inner: string) => string): string => {
    if (asOf === null) return pattern("");
    const r = scope.fresh("r");
    return `${pattern(r)} ${where(asOfConditions(scope, r, asOf))}`;
  };
  if (hasChair !== null)
    conjuncts.push(`${hasChair ? "" : "NOT "}EXISTS { ${links((r) => `(${n})<-[${r}:CHAIRS]-()`)} }`);
  if (degree !== null) {
    const count = `COUNT { ${links((r) => `(${n})-[${r}]-()`)} }`;
    if (degree.min !== null) conjuncts.push(`${count} >= ${scope.param(degree.min)}`);
    if (degree.max !== null) conjuncts.push(`${count} <= ${scope.param(degree.max)}`);
  }
  return [...conjuncts, ...combined((part) => entityConjuncts(scope, n, part), and, or, not)];
}

/** The names of a relationship and of its ends in a statement. */
export type EndNames = { readonly r: string; readonly a: string; readonly b: string };

/** The conjuncts of a condition on the relationship in `r` from `a` to `b`; its types belong into the pattern. */
export function relationshipConjuncts(
  scope: Scope,
  names: EndNames,
  condition: RelationshipCondition | null,
): readonly string[] {
  if (condition === null) return [];
  const { kinds, from, to, roles, role, since, until, certainties, standing } = condition;
  const { sources, among, touching, asOf, and, or, not } = condition;
  const { r, a, b } = names;
  const conjuncts: string[] = [];
  if (among !== null) {
    const ids = scope.param(among);
    conjuncts.push(`${a}.id IN ${ids}`, `${b}.id IN ${ids}`);
  }
  if (touching !== null) {
    const ids = scope.param(touching);
    conjuncts.push(`(${a}.id IN ${ids} OR ${b}.id IN ${ids})`);
  }
  if (kinds !== null) conjuncts.push(ofKinds(scope, a, kinds), ofKinds(scope, b, kinds));
  conjuncts.push(...entityConjuncts(scope, a, from), ...entityConjuncts(scope, b, to));
  if (roles !== null) conjuncts.push(`coalesce(${r}.role IN ${scope.param(roles)}, false)`);
  if (role !== null) conjuncts.push(...roleConjuncts(scope, r, role));
  if (since !== null) conjuncts.push(...mayLieWithin(scope, `${r}.since`, since));
  if (until !== null) conjuncts.push(...mayLieWithin(scope, `${r}.until`, until));
  if (certainties !== null) conjuncts.push(`${r}.certainty IN ${scope.param(certainties)}`);
  if (standing !== null) conjuncts.push(`${standingExpression(scope, r, standing.on)} IN ${scope.param(standing.is)}`);
  if (sources !== null) conjuncts.push(cites(scope, r, sources));
  conjuncts.push(...asOfConditions(scope, r, asOf));
  const nested = (part: RelationshipCondition): readonly string[] => [
    ...(part.types === null ? [] : [`type(${r}) IN ${scope.param(part.types)}`]),
    ...relationshipConjuncts(scope, names, part),
  ];
  return [...conjuncts, ...combined(nested, and, or, not)];
}

/** True if the condition, or one within it, speaks of the ends. */
export function needsEnds(condition: RelationshipCondition | null): boolean {
  if (condition === null) return false;
  const { kinds, from, to, among, touching, and, or, not } = condition;
  return (
    [kinds, from, to, among, touching].some((part) => part !== null) || [...and, ...(or ?? []), not].some(needsEnds)
  );
}

function combined<Condition>(
  conjunctsOf: (part: Condition) => readonly string[],
  and: readonly Condition[],
  or: readonly Condition[] | null,
  not: Condition | null,
): readonly string[] {
  const conjunction = (part: Condition): string => `(${conjunctsOf(part).join(" AND ") || "true"})`;
  return [
    ...and.flatMap(conjunctsOf),
    ...(or === null ? [] : [`(${or.map(conjunction).join(" OR ") || "false"})`]),
    ...(not === null ? [] : [`NOT ${conjunction(not)}`]),
  ];
}

/** One kind is a label, which indexes know; several are a parameter, so that each choice is not a text of its own. */
export function ofKinds(scope: Scope, n: string, kinds: readonly Kind[]): string {
  const [only, ...others] = kinds;
  if (only === undefined) return "false";
  return others.length === 0 ? `${n}:${only}` : `${n}.kind IN ${scope.param(kinds)}`;
}

/** What the label of `kindPattern` leaves to say. */
export function ofSeveralKinds(scope: Scope, n: string, kinds: readonly Kind[] | null): readonly string[] {
  return kinds === null || kinds.length < 2 ? [] : [ofKinds(scope, n, kinds)];
}

/** Roles that were stored before they were folded are only put into lower case. */
function roleConjuncts(scope: Scope, r: string, role: TextCondition): readonly string[] {
  const key = `coalesce(${r}.roleKey, toLower(${r}.role), "")`;
  const has = `${r}.role IS NOT NULL`;
  const conjuncts = [has];
  if (role.equals !== null) conjuncts.push(`${key} = ${scope.param(role.equals)}`);
  if (role.startsWith !== null) conjuncts.push(`${key} STARTS WITH ${scope.param(role.startsWith)}`);
  if (role.contains !== null) conjuncts.push(`${key} CONTAINS ${scope.param(role.contains)}`);
  return conjuncts;
}

function cites(scope: Scope, variable: string, sources: readonly string[]): string {
  return `ANY(d IN coalesce(${variable}.documents, []) WHERE d IN ${scope.param(sources)})`;
}
