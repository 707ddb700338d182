/** Compiles what an answer should hold of a relationship. */
import { standingOn } from "../model/standing.ts";
import { compileCitations } from "./compile-citations.ts";
import { objectReader } from "./read-object.ts";
import type { RelationshipShape, RelationshipSlot } from "./shape.ts";
import { asList, asTextOrNull, asTexts, type Compiler, type Piece } from "./writer.ts";

/** The relationship in `variable` as a positional list, one place a slot. */
export function compileRelationship(compiler: Compiler, variable: string, shape: RelationshipShape): Piece {
  const pieces = shape.map((slot) => ({ key: slot.key, piece: compileRelationshipSlot(compiler, variable, slot) }));
  const read = objectReader<readonly unknown[]>(
    pieces.map(({ key, piece }, place) => ({ key, read: (row) => piece.decode(row[place]) })),
  );
  return {
    clauses: pieces.flatMap(({ piece }) => piece.clauses),
    expr: `[${pieces.map(({ piece }) => piece.expr).join(", ")}]`,
    decode: (value) => read(asList(value)),
  };
}

/** One slot of a relationship. */
export function compileRelationshipSlot(compiler: Compiler, variable: string, slot: RelationshipSlot): Piece {
  switch (slot.field) {
    case "literal":
      return { clauses: [], expr: "null", decode: () => slot.value };
    case "type":
      return { clauses: [], expr: `type(${variable})`, decode: (value) => value };
    case "observed":
      return { clauses: [], expr: `${variable}.observed`, decode: asTexts };
    case "sources":
      return compileCitations(compiler, variable, slot.projection);
    case "standing":
      return {
        clauses: [],
        expr: `[${variable}.since, ${variable}.until, ${variable}.observed]`,
        decode: (value) => {
          const [since, until, observed] = asList(value);
          return standingOn(
            { since: asTextOrNull(since), until: asTextOrNull(until), observed: asTexts(observed) },
            slot.on,
          );
        },
      };
    case "from":
    case "to": {
      const end = compiler.scope.fresh("e");
      const inner = compiler.entity(end, slot.entity);
      const side = slot.field === "from" ? "startNode" : "endNode";
      const out = compiler.scope.fresh("c");
      return {
        clauses: [
          `CALL (${variable}) { WITH ${side}(${variable}) AS ${end} ${inner.clauses.join(" ")} RETURN ${inner.expr} AS ${out} }`,
        ],
        expr: out,
        decode: inner.decode,
      };
    }
    default:
      return { clauses: [], expr: `${variable}.${slot.field}`, decode: (value) => value ?? null };
  }
}
