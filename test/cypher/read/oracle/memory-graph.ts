/**
 * The naive graph in memory: the oracle that the real one is compared with. Plain loops over lists of facts, written
 * from the contract in `cypher/read/graph.ts` without a look at the compilers. Slow, and obviously right.
 */
import { KIND_NAMES } from "../../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../../cypher/model/relationship-types.ts";
import { datasetChecksum } from "../../../../cypher/read/ask-dataset.ts";
import { type Answer, type Graph, relationshipKey } from "../../../../cypher/read/graph.ts";
import { fillConnection, fillEntity, fillRelationship, inOrder, pick, type Row } from "./fill-entity.ts";
import { fillNeighborhood } from "./fill-neighborhood.ts";
import { findNames } from "./find-names.ts";
import { entityMeets, relationshipMeets } from "./meets.ts";
import { orderEntities, orderRelationships } from "./order-rows.ts";
import { structureOf } from "./structure-of.ts";
import { compare, type World } from "./world.ts";

/** A graph over the facts. */
export function openMemoryGraph(world: World): Graph {
  const sources = [...world.sources].sort((a, b) => compare(a.id, b.id));
  return {
    entity: async (id, shape) => {
      const found = world.entities.find((entity) => entity.id === id);
      return found === undefined ? null : fillEntity(world, found, shape);
    },
    node: async (id, shapes) => {
      const entity = world.entities.find((known) => known.id === id);
      if (entity !== undefined) return fillEntity(world, entity, shapes.entity);
      const relationship = world.relationships.find((known) => known.id === id);
      if (relationship !== undefined) return fillRelationship(world, relationship, shapes.relationship);
      const source = sources.find((known) => known.id === id);
      return source === undefined ? null : sourceAnswer(pick(shapes.source, source));
    },
    entities: async ({ kind, condition, order, page }, shape) => {
      const { names, keysOf } = orderEntities(world, order);
      const rows = world.entities
        .filter((entity) => (kind === null || entity.kind === kind) && entityMeets(world, entity, condition))
        .map((entity): Row => ({ keys: keysOf(entity), entity }));
      return fillConnection(world, rows, names, page, shape);
    },
    relationships: async ({ condition, order, page }, shape) => {
      const { names, keysOf } = orderRelationships(world, order);
      const rows = world.relationships
        .filter((relationship) => relationshipMeets(world, relationship, condition))
        .map((relationship): Row => ({ keys: keysOf(relationship), relationship }));
      return fillConnection(world, rows, names, page, shape);
    },
    search: async (query, shape) => {
      const found = findNames(world, query).filter(({ entity }) => entityMeets(world, entity, query.condition));
      const { names, keysOf } = orderEntities(world, query.order);
      if (query.order.length === 0)
        return fillConnection(world, found, inOrder("quality", "missed", "name", "id"), query.page, shape);
      const rows = found.map((row): Row => ({ ...row, keys: keysOf(row.entity) }));
      return fillConnection(world, rows, names, query.page, shape);
    },
    neighborhood: async (query, shape) => fillNeighborhood(world, query, shape),
    sources: async (projection) => sources.map((source) => pick(projection, source)),
    source: async (id, projection) => {
      const source = sources.find((known) => known.id === id);
      return source === undefined ? null : sourceAnswer(pick(projection, source));
    },
    entitiesById: async (ids, shape) =>
      new Map(
        world.entities.filter(({ id }) => ids.includes(id)).map((one) => [one.id, fillEntity(world, one, shape)]),
      ),
    relationshipsById: async (keys, shape) =>
      new Map(
        world.relationships
          .filter((one) => keys.some(({ type, id }) => type === one.type && id === one.id))
          .map((one) => [relationshipKey(one), fillRelationship(world, one, shape)]),
      ),
    checkStructure: () => ({ version: Promise.resolve("world") }),
    structure: async () => structureOf(world),
    overStructure: async (work) => work(structureOf(world)),
    // The oracle's own way is asked instead: what the structure would answer is compared with it.
    overKept: async () => undefined,
    dataset: async (projection) => {
      const parts = [...world.datasets].sort((a, b) => compare(a.name, b.name));
      const times = parts.map(({ loadedAt }) => loadedAt).sort();
      return pick(projection, {
        checksum: datasetChecksum(parts),
        loadedAt: times.at(-1) ?? null,
        entityCount: world.entities.length,
        relationshipCount: world.relationships.length,
        sourceCount: sources.length,
        kinds: KIND_NAMES.map((kind) => ({
          kind,
          count: world.entities.filter((entity) => entity.kind === kind).length,
        })),
        types: RELATIONSHIP_TYPE_NAMES.map((type) => ({
          type,
          count: world.relationships.filter((relationship) => relationship.type === type).length,
        })),
        parts,
      });
    },
  };
}

function sourceAnswer(value: unknown): Answer {
  return { ...Object(value) };
}
