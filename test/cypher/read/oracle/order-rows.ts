/** Orders on the naive graph: the keys by which rows are compared, with the names that cursors give them. */
import { type EntityFact, type RelationshipFact, STATUSES } from "../../../../cypher/model/facts.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import type { NamedKey } from "../../../../cypher/read/cursor.ts";
import type { EntityOrder, LinkOrder, Order, RelationshipOrder } from "../../../../cypher/read/orders.ts";
import { entityOf, touching, type World } from "./world.ts";

type Key = string | number;

/** How rows are ordered: the keys' names and directions, and the keys of a row. */
export type Ordering<Thing> = {
  readonly names: readonly NamedKey[];
  readonly keysOf: (thing: Thing) => readonly Key[];
};

/** The order with the id at its end; what may be unknown has a key before it that sends it to the end. */
function ordering<By extends string, Thing>(
  order: readonly Order<By>[],
  byDefault: readonly By[],
  id: By,
  keyOf: (thing: Thing, by: By) => Key | null,
): Ordering<Thing> {
  const asked = order.length > 0 ? order : byDefault.map((by) => ({ by, descending: false }));
  const used: Order<By>[] = [];
  for (const key of [...asked, { by: id, descending: false }]) {
    if (used.some(({ by }) => by === key.by || by === id)) continue;
    used.push(key);
  }
  const mayLack = (by: By): boolean => ["DATE", "STATUS", "ROLE", "SINCE", "UNTIL"].includes(by);
  return {
    names: used.flatMap(({ by, descending }) => [
      ...(mayLack(by) ? [{ name: `${by}?`, descending: false }] : []),
      { name: by, descending },
    ]),
    keysOf: (thing) =>
      used.flatMap(({ by }) => {
        const value = keyOf(thing, by);
        return [...(mayLack(by) ? [value === null ? 1 : 0] : []), value ?? (by === "STATUS" ? 0 : "")];
      }),
  };
}

/** An order of entities. */
export function orderEntities(world: World, order: readonly EntityOrder[]): Ordering<EntityFact> {
  return ordering(order, ["NAME"], "ID", (entity, by) => entityKey(world, entity, by));
}

/** An order of relationships. */
export function orderRelationships(world: World, order: readonly RelationshipOrder[]): Ordering<RelationshipFact> {
  return ordering(order, ["FROM", "TO", "TYPE"], "ID", (relationship, by) => {
    if (by === "FROM") return nameKey(entityOf(world, relationship.from).name);
    if (by === "TO") return nameKey(entityOf(world, relationship.to).name);
    return relationshipKey(relationship, by);
  });
}

/** A link of an entity: the relationship, and who is at its other end. */
export type LinkRow = { readonly relationship: RelationshipFact; readonly neighbour: EntityFact };

/** An order of links. */
export function orderLinks(world: World, order: readonly LinkOrder[]): Ordering<LinkRow> {
  return ordering(order, ["NEIGHBOUR"], "ID", ({ relationship, neighbour }, by) => {
    if (by === "NEIGHBOUR") return entityKey(world, neighbour, "NAME");
    if (by === "KIND" || by === "DEGREE" || by === "DATE" || by === "STATUS") return entityKey(world, neighbour, by);
    return relationshipKey(relationship, by);
  });
}

function entityKey(world: World, entity: EntityFact, by: EntityOrder["by"]): Key | null {
  switch (by) {
    case "NAME":
      return nameKey(entity.name);
    case "KIND":
      return entity.kind;
    case "DEGREE":
      return touching(world, entity.id).length;
    case "DATE":
      return entity.date?.replace("~", "") ?? null;
    case "STATUS":
      return entity.kind === "Initiative" ? STATUSES.indexOf(entity.status ?? "UNKNOWN") : null;
    case "ID":
      return entity.id;
  }
}

function relationshipKey(
  relationship: RelationshipFact,
  by: "TYPE" | "ROLE" | "SINCE" | "UNTIL" | "ID",
): string | null {
  switch (by) {
    case "TYPE":
      return relationship.type;
    case "ROLE":
      return relationship.role;
    case "SINCE":
      return relationship.since?.replace("~", "") ?? null;
    case "UNTIL":
      return relationship.until?.replace("~", "") ?? null;
    case "ID":
      return relationship.id;
  }
}
