/** Conditions on the naive graph: each is read off the facts. */
import { parseEdtf } from "../../../../cypher/model/edtf.ts";
import type { EntityFact, RelationshipFact } from "../../../../cypher/model/facts.ts";
import { parseLocator } from "../../../../cypher/model/facts.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import { standingOn } from "../../../../cypher/model/standing.ts";
import type {
  DayBounds,
  EntityCondition,
  RelationshipCondition,
  TextCondition,
} from "../../../../cypher/read/conditions.ts";
import { entityOf, mayHold, searchKeys, touching, type World } from "./world.ts";

/** True if the entity meets all that the condition states. */
export function entityMeets(world: World, entity: EntityFact, condition: EntityCondition | null): boolean {
  if (condition === null) return true;
  const { ids, kinds, name, date, statuses, sources, hasChair, degree, asOf, and, or, not } = condition;
  const status = entity.kind === "Initiative" ? (entity.status ?? "UNKNOWN") : null;
  const links = touching(world, entity.id).filter((relationship) => mayHold(relationship, asOf));
  const chaired = links.some(({ type, to }) => type === "CHAIRS" && to === entity.id);
  if (ids !== null && !ids.includes(entity.id)) return false;
  if (kinds !== null && !kinds.includes(entity.kind)) return false;
  if (name !== null && !textMeets(searchKeys(entity), name)) return false;
  if (date !== null && !dateMeets(entity.date, date)) return false;
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
  condition: RelationshipCondition | null,
): boolean {
  if (condition === null) return true;
  const { types, kinds, roles, certainties, standing, sources, among, and, or, not } = condition;
  const { type, role, certainty } = relationship;
  const [from, to] = [entityOf(world, relationship.from), entityOf(world, relationship.to)];
  const ends = [from, to];
  const meets = (part: RelationshipCondition): boolean => relationshipMeets(world, relationship, part);
  if (types !== null && !types.includes(type)) return false;
  if (kinds !== null && !ends.every(({ kind }) => kinds.includes(kind))) return false;
  if (!entityMeets(world, from, condition.from) || !entityMeets(world, to, condition.to)) return false;
  if (roles !== null && (role === null || !roles.includes(role))) return false;
  if (condition.role !== null && (role === null || !textMeets([nameKey(role)], condition.role))) return false;
  if (condition.since !== null && !dateMeets(relationship.since, condition.since)) return false;
  if (condition.until !== null && !dateMeets(relationship.until, condition.until)) return false;
  if (certainties !== null && !certainties.includes(certainty)) return false;
  if (standing !== null && !standing.is.includes(standingOn(relationship, standing.on))) return false;
  if (sources !== null && !citesOneOf(relationship.sources, sources)) return false;
  if (among !== null && !ends.every(({ id }) => among.includes(id))) return false;
  if (condition.touching !== null && !ends.some(({ id }) => condition.touching?.includes(id))) return false;
  if (!mayHold(relationship, condition.asOf)) return false;
  if (!and.every(meets)) return false;
  if (or !== null && !or.some(meets)) return false;
  return not === null || !meets(not);
}

function textMeets(texts: readonly string[], { equals, startsWith, contains }: TextCondition): boolean {
  if (equals !== null && !texts.includes(equals)) return false;
  if (startsWith !== null && !texts.some((text) => text.startsWith(startsWith))) return false;
  return contains === null || texts.some((text) => text.includes(contains));
}

function dateMeets(date: string | null, { from, to }: DayBounds): boolean {
  const span = parseEdtf(date ?? "");
  if (span === undefined) return false;
  return (from === null || span.last >= from) && (to === null || span.first <= to);
}

function citesOneOf(locators: readonly string[], documents: readonly string[]): boolean {
  return locators.some((locator) => documents.includes(parseLocator(locator).document));
}
