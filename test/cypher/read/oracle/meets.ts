/** Conditions on the naive graph: each is read off the facts. */
import type { EntityFact, RelationshipFact } from "../../../../cypher/model/facts.ts";
import { parseLocator } from "../../../../cypher/model/facts.ts";
import type { EntityCondition, RelationshipCondition } from "../../../../cypher/read/graph.ts";
import { entityOf, mayHold, searchKeys, touching, type World } from "./world.ts";

/** True if the entity meets all that the condition states. */
export function entityMeets(world: World, entity: EntityFact, condition: EntityCondition | null): boolean {
  if (condition === null) return true;
  const { ids, kinds, name, statuses, sources, hasChair, degree, and, or, not } = condition;
  const keys = searchKeys(entity);
  const status = entity.kind === "Initiative" ? (entity.status ?? "UNKNOWN") : null;
  const links = touching(world, entity.id);
  const chaired = links.some(({ type, to }) => type === "CHAIRS" && to === entity.id);
  if (ids !== null && !ids.includes(entity.id)) return false;
  if (kinds !== null && !kinds.includes(entity.kind)) return false;
  if (name !== null) {
    const { equals, startsWith, contains } = name;
    if (equals !== null && !keys.includes(equals)) return false;
    if (startsWith !== null && !keys.some((key) => key.startsWith(startsWith))) return false;
    if (contains !== null && !keys.some((key) => key.includes(contains))) return false;
  }
  if (statuses !== null && (status === null || !statuses.includes(status))) return false;
  if (sources !== null && !citesOneOf(entity.sources, sources)) return false;
  if (hasChair !== null && chaired !== hasChair) return false;
  if (degree !== null) {
    if (degree.min !== null && links.length < degree.min) return false;
    if (degree.max !== null && links.length > degree.max) return false;
  }
  if (!and.every((part) => entityMeets(world, entity, part))) return false;
  if (or !== null && !or.some((part) => entityMeets(world, entity, part))) return false;
  return not === null || !entityMeets(world, entity, not);
}

/** True if the relationship meets all that the condition states. */
export function relationshipMeets(
  world: World,
  relationship: RelationshipFact,
  condition: RelationshipCondition,
): boolean {
  const { types, kinds, roles, certainties, sources, among, asOf } = condition;
  const { type, from, to, role, certainty } = relationship;
  const ends = [entityOf(world, from), entityOf(world, to)];
  if (types !== null && !types.includes(type)) return false;
  if (kinds !== null && !ends.every(({ kind }) => kinds.includes(kind))) return false;
  if (roles !== null && (role === null || !roles.includes(role))) return false;
  if (certainties !== null && !certainties.includes(certainty)) return false;
  if (sources !== null && !citesOneOf(relationship.sources, sources)) return false;
  if (among !== null && !ends.every(({ id }) => among.includes(id))) return false;
  return mayHold(relationship, asOf);
}

function citesOneOf(locators: readonly string[], documents: readonly string[]): boolean {
  return locators.some((locator) => documents.includes(parseLocator(locator).document));
}
