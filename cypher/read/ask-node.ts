/** Compiles the questions for one thing by its id, whatever it is; for a source; and for all sources. */
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { sourceFromRow, sourceRow } from "./compile-citations.ts";
import { openCompiler } from "./compiler.ts";
import type { Answer, NodeShapes } from "./graph.ts";
import { type Projection, projector } from "./projection.ts";
import type { Question } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import { asAnswer, openScope } from "./writer.ts";

/** An entity, a relationship or a source, or null. The parameter `id` is the caller's to add. */
export function askNode(shapes: NodeShapes): Question<Answer | null> {
  const scope = openScope();
  const compiler = openCompiler(scope);
  const entity = compiler.entity("n", shapes.entity, null);
  const relationship = compiler.relationship("r", shapes.relationship, null);
  const readSource = projector(shapes.source);
  const eachType = RELATIONSHIP_TYPE_NAMES.map((type) => `MATCH ()-[r:${type} {id: $id}]->() RETURN r`);
  return {
    text: fillStatement("node", {
      ENTITY_CLAUSES: entity.clauses.join("\n"),
      ENTITY_ROW: entity.expr,
      SOURCE_ROW: sourceRow("s"),
      EACH_TYPE: eachType.join("\n    UNION ALL\n    "),
      RELATIONSHIP_CLAUSES: relationship.clauses.join("\n"),
      RELATIONSHIP_ROW: relationship.expr,
    }),
    params: scope.params,
    decode: ([row]) => {
      if (row === undefined) return null;
      if (row[0] === "entity") return asAnswer(entity.decode(row[1]));
      if (row[0] === "relationship") return asAnswer(relationship.decode(row[1]));
      return asAnswer(readSource(sourceFromRow(row[1])));
    },
  };
}

/** One source, or null. The parameter `id` is the caller's to add. */
export function askSource(projection: Projection): Question<Answer | null> {
  const read = projector(projection);
  return {
    text: fillStatement("source", { ROW: sourceRow("s") }),
    params: {},
    decode: ([row]) => (row === undefined ? null : asAnswer(read(sourceFromRow(row[0])))),
  };
}

/** All sources by id. */
export function askSources(projection: Projection): Question<readonly unknown[]> {
  const read = projector(projection);
  return {
    text: fillStatement("sources-page", { ROW: sourceRow("s") }),
    params: {},
    decode: (rows) => rows.map((row) => read(sourceFromRow(row[0]))),
  };
}
