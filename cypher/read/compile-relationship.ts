/** Compiles what an answer should hold of a relationship. */
import { standingOn } from "../model/standing.ts";
import { compileCitations } from "./compile-citations.ts";
import { compileColumns } from "./compile-columns.ts";
import { objectReader } from "./read-object.ts";
import type { EntityShape, RelationshipShape, RelationshipSlot } from "./shape.ts";
import { asList, asTextOrNull, asTexts, type Compiler, type Ends, type Piece } from "./writer.ts";

/** The relationship in `variable` as a positional list, one place a slot. */
export function compileRelationship(
  compiler: Compiler,
  variable: string,
  shape: RelationshipShape,
  ends: Ends | null,
): Piece {
  const { clauses, exprs, reads } = compileColumns(shape, [], (slot) =>
    compileRelationshipSlot(compiler, variable, slot, ends),
  );
  const read = objectReader(shape.map(({ key }, index) => ({ key, read: reads[index] ?? (() => null) })));
  return { clauses, expr: `[${exprs.join(", ")}]`, decode: (value) => read(asList(value)), row: { exprs, read } };
}

/** One slot of a relationship. */
export function compileRelationshipSlot(
  compiler: Compiler,
  variable: string,
  slot: RelationshipSlot,
  ends: Ends | null,
): Piece {
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
    case "to":
      return ends === null
        ? compileEnd(compiler, `${slot.field === "from" ? "startNode" : "endNode"}(${variable})`, variable, slot.entity)
        : compiler.entity(ends[slot.field], slot.entity, null);
    default:
      return { clauses: [], expr: `${variable}.${slot.field}`, decode: (value) => value ?? null };
  }
}

/** The entity at an end: as an expression where plain fields are asked, which is much cheaper than a subquery for each. */
function compileEnd(compiler: Compiler, side: string, variable: string, shape: EntityShape): Piece {
  if (shape.every(({ field }) => PLAIN.has(field))) return compiler.entity(side, shape, null);
  const end = compiler.scope.fresh("e");
  const inner = compiler.entity(end, shape, null);
  const out = compiler.scope.fresh("c");
  return {
    clauses: [
      `CALL (${variable}) { WITH ${side} AS ${end} ${inner.clauses.join(" ")} RETURN ${inner.expr} AS ${out} }`,
    ],
    expr: out,
    decode: inner.decode,
  };
}

const PLAIN: ReadonlySet<string> = new Set(["id", "kind", "name", "aliases", "description", "note", "date", "status"]);
