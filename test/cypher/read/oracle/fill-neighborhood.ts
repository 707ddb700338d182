/** The neighbourhood on the naive graph: level by level, then what is among the shown, then what is hidden of each. */
import type { EntityFact } from "../../../../cypher/model/facts.ts";
import { LiaisonError } from "../../../../cypher/model/liaison-error.ts";
import { nameKey } from "../../../../cypher/model/name-key.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../../cypher/model/relationship-types.ts";
import type { Answer, NeighborhoodQuery } from "../../../../cypher/read/graph.ts";
import type { SubgraphNodeSlot, SubgraphShape, SubgraphSlot } from "../../../../cypher/read/shape.ts";
import { fillEntity, fillRelationship, pick } from "./fill-entity.ts";
import { byName, compareKeys, entityOf, mayHold, touching, type World } from "./world.ts";

/** The subgraph around the entities. */
export function fillNeighborhood(world: World, query: NeighborhoodQuery, shape: SubgraphShape): Answer {
  const unknown = query.ids.filter((id) => !world.entities.some((entity) => entity.id === id));
  if (unknown.length > 0)
    throw new LiaisonError("UNKNOWN_ENTITY", `No entity has the id ${unknown.map((id) => `"${id}"`).join(", ")}.`);

  const walked = world.relationships.filter(
    (link) => (query.types === null || query.types.includes(link.type)) && mayHold(link, query.asOf),
  );
  const shown = world.entities
    .filter(({ id }) => query.ids.includes(id))
    .sort(byName)
    .map((entity) => ({ entity, depth: 0 }));
  let frontier: readonly EntityFact[] = shown.map(({ entity }) => entity);
  let total = shown.length;
  for (let depth = 1; depth <= query.depth; depth++) {
    const found = world.entities
      .filter((entity) => {
        if (shown.some((known) => known.entity.id === entity.id)) return false;
        if (query.kinds !== null && !query.kinds.includes(entity.kind)) return false;
        return walked.some(({ from, to }) =>
          frontier.some(({ id }) => (from === id && to === entity.id) || (to === id && from === entity.id)),
        );
      })
      .sort(byName);
    total += found.length;
    const room = Math.max(0, query.limit - shown.length);
    shown.push(...found.slice(0, room).map((entity) => ({ entity, depth })));
    // A level that does not fit is the last: beyond it nothing could be shown.
    if (found.length > room) break;
    frontier = found;
  }

  const isShown = (id: string): boolean => shown.some(({ entity }) => entity.id === id);
  const links = walked
    .filter(({ from, to }) => isShown(from) && isShown(to))
    .sort((a, b) => compareKeys(linkKeys(world, a), linkKeys(world, b)));
  const hiddenOf = (entity: EntityFact): readonly { readonly count: number }[] => {
    const rest = touching(world, entity.id).filter(({ id }) => !links.some((link) => link.id === id));
    return RELATIONSHIP_TYPE_NAMES.flatMap((type) =>
      (["OUT", "IN"] as const).map((direction) => ({
        type,
        direction,
        count: rest.filter((link) => link.type === type && link[direction === "OUT" ? "from" : "to"] === entity.id)
          .length,
      })),
    ).filter(({ count }) => count > 0);
  };
  const nodeSlot = (slot: SubgraphNodeSlot, { entity, depth }: (typeof shown)[number]): unknown => {
    switch (slot.field) {
      case "literal":
        return slot.value;
      case "depth":
        return depth;
      case "entity":
        return fillEntity(world, entity, slot.entity);
      case "hidden":
        return pick(slot.projection, hiddenOf(entity));
      case "hiddenTotal":
        return touching(world, entity.id).filter(({ id }) => !links.some((link) => link.id === id)).length;
    }
  };
  const read = (slot: SubgraphSlot): unknown => {
    switch (slot.field) {
      case "literal":
        return slot.value;
      case "total":
        return total;
      case "truncated":
        return total > shown.length;
      case "relationships":
        return links.map((link) => fillRelationship(world, link, slot.relationship));
      case "nodes":
        return shown.map((node) => Object.fromEntries(slot.node.map((part) => [part.key, nodeSlot(part, node)])));
    }
  };
  return Object.fromEntries(shape.map((slot) => [slot.key, read(slot)]));
}

/** The order of relationships: by type, by the names of the ends, by id. */
export function linkKeys(
  world: World,
  { id, type, from, to }: { readonly id: string; readonly type: string; readonly from: string; readonly to: string },
): readonly string[] {
  return [type, nameKey(entityOf(world, from).name), nameKey(entityOf(world, to).name), id];
}
