/** The graph in Neo4j: each question is compiled to one statement and sent through the door. Made by the server's root. */
import type { CallOptions, Door } from "../door.ts";
import { keepStructure } from "../structure/keep-structure.ts";
import { askEntitiesById, askRelationshipsById, idParams, relationshipParams } from "./ask-by-id.ts";
import { askDataset } from "./ask-dataset.ts";
import { askNeighborhood } from "./ask-neighborhood.ts";
import { askNode, askSource, askSources } from "./ask-node.ts";
import { askEntities, askRelationships } from "./ask-pages.ts";
import { askSearch, emptySearch, searchParams } from "./ask-search.ts";
import { gatherAsks } from "./gather-asks.ts";
import type { Answer, Graph, NodeShapes } from "./graph.ts";
import type { Projection } from "./projection.ts";
import type { Question } from "./question.ts";
import { searchText } from "./search-text.ts";
import type { EntityShape, RelationshipShape } from "./shape.ts";

/** The graph behind the door. For `checkHoldsMs` see `keepStructure`. */
export function openNeo4jGraph(door: Pick<Door, "readText">, checkHoldsMs = 0): Graph {
  async function ask<A>({ text, params, decode }: Question<A>, options: CallOptions = {}): Promise<A> {
    const { rows } = await door.readText(text, params, options);
    return decode(rows);
  }
  const node = onceEach((_, shapes: NodeShapes) => askNode(shapes));
  const source = onceEach((_, projection: Projection) => askSource(projection));
  const sources = onceEach((_, projection: Projection) => askSources(projection));
  const dataset = onceEach((_, projection: Projection) => askDataset(projection));
  const entities = onceEach(askEntities);
  const relationships = onceEach(askRelationships);
  const search = onceEach(askSearch);
  const neighborhood = onceEach(askNeighborhood);
  const keeper = keepStructure(door, checkHoldsMs);
  const entitiesById = onceEach((_, shape: EntityShape) => askEntitiesById(shape));
  const relationshipsById = onceEach((_, shape: RelationshipShape) => askRelationshipsById(shape));
  const askAll = (ids: readonly string[], shape: EntityShape, options?: CallOptions) =>
    ask(withParams(entitiesById({}, shape), idParams(ids)), options);
  // The same shape is the same question, as often as it comes.
  const gatherers = new WeakMap<EntityShape, ReturnType<typeof gatherAsks<Answer>>>();
  const entityGatherer = (shape: EntityShape) => {
    const known = gatherers.get(shape) ?? gatherAsks<Answer>((ids, wanted) => askAll(ids, shape, wanted));
    gatherers.set(shape, known);
    return known;
  };
  return {
    entity: (id, shape, options) => entityGatherer(shape)(id, options),
    node: (id, shapes, options) => ask(withParams(node({}, shapes), { id }), options),
    entities: (query, shape, options) => ask(entities(query, shape), options),
    relationships: (query, shape, options) => ask(relationships(query, shape), options),
    search: async ({ text, ...query }, shape, options) => {
      const found = searchText(text);
      if (found.words.length === 0 || query.kinds?.length === 0) return emptySearch(query, shape);
      return ask(withParams(search(query, shape), searchParams(found, query.kinds)), options);
    },
    neighborhood: async ({ ids, ...query }, shape, options) =>
      (await ask(withParams(neighborhood(query, shape), { ids }), options))(ids),
    sources: (projection, options) => ask(sources({}, projection), options),
    source: (id, projection, options) => ask(withParams(source({}, projection), { id }), options),
    dataset: (projection, options) => ask(dataset({}, projection), options),
    entitiesById: async (ids, shape, options) => new Map(await askAll(ids, shape, options)),
    relationshipsById: (keys, shape, options) =>
      ask(withParams(relationshipsById({}, shape), relationshipParams(keys)), options),
    checkStructure: () => keeper.check(),
    structure: (options) => keeper.current(options),
    overStructure: (work, options) => keeper.over(work, options),
    overKept: (prepare, options) => keeper.overKept(prepare, options),
  };
}

/**
 * Compiles once for each shape, as long as what else is asked is made of the same objects. Who asks the same question
 * often keeps its parts, and only the statement's parameters differ.
 */
function onceEach<Q extends object, S extends object, A>(
  compile: (query: Q, shape: S) => Question<A>,
): (query: Q, shape: S) => Question<A> {
  const known = new WeakMap<S, { readonly query: Q; readonly question: Question<A> }>();
  return (query, shape) => {
    const found = known.get(shape);
    if (found !== undefined && sameParts(found.query, query)) return found.question;
    const question = compile(query, shape);
    known.set(shape, { query, question });
    return question;
  };
}

function sameParts(a: object, b: object): boolean {
  return a === b || Object.entries(b).every(([name, part]) => Reflect.get(a, name) === part);
}

/** The question with the parameters that differ from request to request. */
function withParams<A>(question: Question<A>, params: Readonly<Record<string, unknown>>): Question<A> {
  return { ...question, params: { ...question.params, ...params } };
}
