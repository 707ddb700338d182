/** Fills the shapes of entities, relationships and connections from plain facts, slot by slot, with loops. */
import {
  type EntityFact,
  parseLocator,
  type RelationshipFact,
  type SourceFact,
} from "../../../../cypher/model/facts.ts";
import { KIND_NAMES } from "../../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../../cypher/model/relationship-types.ts";
import { standingOn } from "../../../../cypher/model/standing.ts";
import { type NamedKey, orderName, readCursor, writeCursor } from "../../../../cypher/read/cursor.ts";
import type { Answer } from "../../../../cypher/read/graph.ts";
import { leaveForLater } from "../../../../cypher/read/later.ts";
import type { Projection } from "../../../../cypher/read/projection.ts";
import type {
  ConnectionShape,
  EdgeSlot,
  EntityShape,
  EntitySlot,
  Page,
  RelationshipShape,
  RelationshipSlot,
  Walk,
} from "../../../../cypher/read/shape.ts";
import { fillFacets } from "./fill-facets.ts";
import { entityMeets, relationshipMeets } from "./meets.ts";
import { orderLinks } from "./order-rows.ts";
import { byName, compareKeys, entityOf, mayHold, otherEnd, touching, type World } from "./world.ts";

/** A row of a list: its order keys, and what it is made of. */
export type Row = {
  readonly keys: readonly (string | number)[];
  readonly entity?: EntityFact;
  readonly relationship?: RelationshipFact;
  readonly self?: EntityFact;
  readonly quality?: string;
};

/** Only what is asked of a plain value. */
export function pick(projection: Projection, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => pick(projection, item));
  const answer: Record<string, unknown> = {};
  for (const { key, field, literal, sub } of projection) {
    const found: unknown = literal ?? Reflect.get(Object(value), field) ?? null;
    answer[key] = sub === null ? found : pick(sub, found);
  }
  return answer;
}

/** The entity with what is asked of it. */
export function fillEntity(world: World, entity: EntityFact, shape: EntityShape): Answer {
  const answer: Record<string, unknown> = {};
  for (const slot of shape) {
    if (slot.kinds !== null && !slot.kinds.includes(entity.kind)) continue;
    answer[slot.key] = fillEntitySlot(world, entity, slot);
  }
  return answer;
}

function fillEntitySlot(world: World, entity: EntityFact, slot: EntitySlot): unknown {
  switch (slot.field) {
    case "status":
      return entity.status ?? "UNKNOWN";
    case "sources":
      return pick(slot.projection, cite(world, entity.sources));
    case "figures":
      return pick(
        slot.projection,
        entity.figures.map((figure) => ({ ...figure, sources: cite(world, figure.sources) })),
      );
    case "possiblySameAs":
      return world.entities
        .filter(({ id }) => entity.possiblySameAs.includes(id))
        .sort(byName)
        .map((other) => fillEntity(world, other, slot.entity));
    case "degree":
      return touching(world, entity.id).filter((relationship) => mayHold(relationship, slot.asOf)).length;
    case "linkCounts":
      return pick(slot.projection, linkCounts(world, entity, slot.asOf));
    case "later":
      return leaveForLater(slot.later, entity.id);
    case "links": {
      const { names, keysOf } = orderLinks(world, slot.order);
      const rows = walkFrom(world, entity, slot.walk).map((relationship): Row => {
        const neighbour = entityOf(world, otherEnd(relationship, entity.id));
        return { keys: keysOf({ relationship, neighbour }), relationship, entity: neighbour, self: entity };
      });
      return fillConnection(world, rows, names, slot.page, slot.connection);
    }
    default:
      return entity[slot.field];
  }
}

function walkFrom(world: World, entity: EntityFact, walk: Walk): readonly RelationshipFact[] {
  return touching(world, entity.id).filter((relationship) => {
    if (!walk.types.includes(relationship.type)) return false;
    if (walk.direction === "OUT" && relationship.from !== entity.id) return false;
    if (walk.direction === "IN" && relationship.to !== entity.id) return false;
    const neighbour = entityOf(world, otherEnd(relationship, entity.id));
    if (walk.kinds !== null && !walk.kinds.includes(neighbour.kind)) return false;
    if (walk.except?.includes(neighbour.id)) return false;
    if (!entityMeets(world, neighbour, walk.neighbour)) return false;
    if (!relationshipMeets(world, relationship, walk.condition)) return false;
    if (walk.roles !== null && (relationship.role === null || !walk.roles.includes(relationship.role))) return false;
    return mayHold(relationship, walk.asOf);
  });
}

function linkCounts(world: World, entity: EntityFact, asOf: string | null): readonly unknown[] {
  const counts: unknown[] = [];
  const links = touching(world, entity.id).filter((relationship) => mayHold(relationship, asOf));
  for (const type of RELATIONSHIP_TYPE_NAMES)
    for (const direction of ["OUT", "IN"])
      for (const kind of [...KIND_NAMES].sort()) {
        const count = links.filter(
          (link) =>
            link.type === type &&
            (link.from === entity.id ? "OUT" : "IN") === direction &&
            entityOf(world, otherEnd(link, entity.id)).kind === kind,
        ).length;
        if (count > 0) counts.push({ type, direction, kind, count });
      }
  return counts;
}

/** The relationship with what is asked of it. */
export function fillRelationship(world: World, relationship: RelationshipFact, shape: RelationshipShape): Answer {
  const answer: Record<string, unknown> = {};
  for (const slot of shape) answer[slot.key] = fillRelationshipSlot(world, relationship, slot);
  return answer;
}

function fillRelationshipSlot(world: World, relationship: RelationshipFact, slot: RelationshipSlot): unknown {
  switch (slot.field) {
    case "literal":
      return slot.value;
    case "sources":
      return pick(slot.projection, cite(world, relationship.sources));
    case "standing":
      return standingOn(relationship, slot.on);
    case "from":
    case "to":
      return fillEntity(world, entityOf(world, relationship[slot.field]), slot.entity);
    default:
      return relationship[slot.field];
  }
}

/** Keys that all ascend, by their names in cursors. */
export function inOrder(...names: readonly string[]): readonly NamedKey[] {
  return names.map((name) => ({ name, descending: false }));
}

/** A page of the rows: sorted, cut at the cursor, then cut to size. */
export function fillConnection(
  world: World,
  rows: readonly Row[],
  order: readonly NamedKey[],
  page: Page,
  shape: ConnectionShape,
): Answer {
  const descending = order.map((key) => key.descending);
  const sorted = [...rows].sort((a, b) => compareKeys(a.keys, b.keys, descending));
  const from = page.from === null ? null : readCursor(page.from, orderName(order));
  const side = sorted.filter((row) => {
    if (from === null) return true;
    const place = compareKeys(row.keys, from, descending);
    return page.backwards ? place < 0 : place > 0;
  });
  const kept = page.backwards ? side.slice(Math.max(0, side.length - page.size)) : side.slice(0, page.size);
  const more = side.length > kept.length;
  const cursors = kept.map(({ keys }) => writeCursor(orderName(order), keys));
  const info = {
    hasNextPage: page.backwards ? page.from !== null : more,
    hasPreviousPage: page.backwards ? more : page.from !== null,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
  const answer: Record<string, unknown> = {};
  for (const slot of shape) {
    if (slot.field === "literal") answer[slot.key] = slot.value;
    else if (slot.field === "totalCount") answer[slot.key] = rows.length;
    else if (slot.field === "facets") answer[slot.key] = pick(slot.projection, fillFacets(world, rows));
    else if (slot.field === "pageInfo") answer[slot.key] = pick(slot.projection, info);
    else if (slot.field === "nodes")
      answer[slot.key] = kept.map((row) => fillEdgeSlot(world, row, orderName(order), slot.node));
    else
      answer[slot.key] = kept.map((row) =>
        Object.fromEntries(slot.edge.map((part) => [part.key, fillEdgeSlot(world, row, orderName(order), part)])),
      );
  }
  return answer;
}

function fillEdgeSlot(world: World, row: Row, order: string, slot: EdgeSlot): unknown {
  const { entity, relationship, self } = row;
  switch (slot.field) {
    case "cursor":
      return writeCursor(order, row.keys);
    case "quality":
      return row.quality ?? null;
    case "direction":
      return self === undefined || relationship === undefined ? null : relationship.from === self.id ? "OUT" : "IN";
    case "entity":
      return entity === undefined ? null : fillEntity(world, entity, slot.entity);
    case "relationship":
      return relationship === undefined ? null : fillRelationship(world, relationship, slot.relationship);
    case "literal":
      return slot.value;
    default:
      return relationship === undefined ? null : fillRelationshipSlot(world, relationship, slot);
  }
}

function cite(world: World, locators: readonly string[]): readonly unknown[] {
  return locators.map((locator) => {
    const { document, paragraph } = parseLocator(locator);
    const source: SourceFact | undefined = world.sources.find(({ id }) => id === document);
    return { locator, paragraph, source: source ?? { id: document, title: document } };
  });
}
