/** Compiles the questions for one thing by its id: an entity, whatever it is, a source; and for all sources. */
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { sourceFromRow, sourceRow } from "./compile-citations.ts";
import { openCompiler } from "./compiler.ts";
import { type Answer, type NodeShapes, TYPE_OF } from "./graph.ts";
import { type Projection, project } from "./projection.ts";
import type { Question } from "./question.ts";
import { fillStatement } from "./read-statements.ts";
import type { EntityShape } from "./shape.ts";
import { asAnswer, openScope } from "./writer.ts";

/** One entity, or null. */
export function askEntity(id: string, shape: EntityShape): Question<Answer | null> {
  const scope = openScope({ id });
  const piece = openCompiler(scope).entity("n", shape);
  return {
    text: fillStatement("entity", { CLAUSES: piece.clauses.join("\n"), ROW: piece.expr }),
    params: scope.params,
    decode: (rows) => (rows[0] === undefined ? null : asAnswer(piece.decode(rows[0][0]))),
  };
}

/** An entity, a relationship or a source, or null. */
export function askNode(id: string, shapes: NodeShapes): Question<Answer | null> {
  const scope = openScope({ id });
  const compiler = openCompiler(scope);
  const entity = compiler.entity("n", shapes.entity);
  const relationship = compiler.relationship("r", shapes.relationship);
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
      return sourceAnswer(shapes.source, sourceFromRow(row[1]));
    },
  };
}

/** One source, or null. */
export function askSource(id: string, projection: Projection): Question<Answer | null> {
  return {
    text: fillStatement("source", { ROW: sourceRow("s") }),
    params: { id },
    decode: ([row]) => (row === undefined ? null : sourceAnswer(projection, sourceFromRow(row[0]))),
  };
}

/** All sources by id. */
export function askSources(projection: Projection): Question<readonly unknown[]> {
  return {
    text: fillStatement("sources-page", { ROW: sourceRow("s") }),
    params: {},
    decode: (rows) => rows.map((row) => project(projection, sourceFromRow(row[0]))),
  };
}

function sourceAnswer(projection: Projection, source: Readonly<Record<string, unknown>>): Answer {
  return { ...asAnswer(project(projection, source)), [TYPE_OF]: "Source" } as Answer;
}
