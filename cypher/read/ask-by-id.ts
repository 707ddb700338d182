/** Compiles the questions for many things by their ids: entities, and relationships by type and id. */
import { boltInteger } from "../bolt-integer.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { openCompiler } from "./compiler.ts";
import { type Answer, type RelationshipKey, relationshipKey } from "./graph.ts";
import type { Question } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import type { EntityShape, RelationshipShape } from "./shape.ts";
import { asAnswer, openScope } from "./writer.ts";

/**
 * Entities with their ids: one for each time that an id is asked, none for ids that are not there. Its parameters are
 * completed by `idParams`.
 */
export function askEntitiesById(shape: EntityShape): Question<readonly (readonly [id: string, answer: Answer])[]> {
  const scope = openScope();
  const piece = openCompiler(scope).entity("n", shape, null);
  return {
    text: fillStatement("entities-by-id", { CLAUSES: piece.clauses.join("\n"), ROW: piece.expr }),
    params: scope.params,
    decode: (rows) => rows.map(([id, row]) => [String(id), asAnswer(piece.decode(row))] as const),
  };
}

/** Which entities. */
export function idParams(ids: readonly string[]): Readonly<Record<string, unknown>> {
  return { ids, limit: boltInteger(ids.length) };
}

/**
 * The relationships by `relationshipKey`; those that are not there are not in the answer. Its parameters are completed by
 * `relationshipParams`.
 */
export function askRelationshipsById(shape: RelationshipShape): Question<ReadonlyMap<string, Answer>> {
  const scope = openScope();
  const piece = openCompiler(scope).relationship("r", shape, null);
  const eachType = RELATIONSHIP_TYPE_NAMES.map(
    (type) => `UNWIND $ids_${type} AS id MATCH ()-[r:${type} {id: id}]->() RETURN r`,
  );
  return {
    text: fillStatement("relationships-by-id", {
      EACH_TYPE: eachType.join("\n  UNION ALL\n  "),
      CLAUSES: piece.clauses.join("\n"),
      ROW: piece.expr,
    }),
    params: scope.params,
    decode: (rows) =>
      new Map(
        rows.map(([type, id, row]) => [
          relationshipKey({ type: String(type), id: String(id) }),
          asAnswer(piece.decode(row)),
        ]),
      ),
  };
}

/** Which relationships: a list of ids for each type. */
export function relationshipParams(keys: readonly RelationshipKey[]): Readonly<Record<string, unknown>> {
  const byType = new Map<RelationshipType, string[]>(RELATIONSHIP_TYPE_NAMES.map((type) => [type, []]));
  for (const { type, id } of keys) byType.get(type)?.push(id);
  const lists = Object.fromEntries([...byType].map(([type, ids]) => [`ids_${type}`, ids]));
  return { ...lists, limit: boltInteger(keys.length) };
}
