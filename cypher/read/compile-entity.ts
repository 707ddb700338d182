/** Compiles what an answer should hold of an entity, links and all. */
import { KIND_NAMES, type Kind } from "../model/kinds.ts";
import { compileCitations } from "./compile-citations.ts";
import { compileColumns } from "./compile-columns.ts";
import { compileDegree, compileLinkCounts } from "./compile-counts.ts";
import { compileFigures } from "./compile-figures.ts";
import { compileLinks } from "./compile-links.ts";
import { leaveForLater } from "./later.ts";
import { objectReader } from "./read-object.ts";
import type { EntityShape, EntitySlot } from "./shape.ts";
import { asKind, asList, asTexts, type Compiler, type Piece, type ReadRow } from "./writer.ts";

/**
 * The entity in `variable` as a positional list: one place a slot, and before them its kind where it decides what fits. It is
 * of one of `kinds`; null is for any.
 */
export function compileEntity(
  compiler: Compiler,
  variable: string,
  shape: EntityShape,
  kinds: readonly Kind[] | null,
): Piece {
  const possible = kinds ?? KIND_NAMES;
  const fitting = shape.filter((slot) => possible.some((kind) => fits(slot, kind)));
  const same = fitting.every((slot) => possible.every((kind) => fits(slot, kind)));
  const { clauses, exprs, reads } = compileColumns(fitting, same ? [] : [`${variable}.kind`], (slot) =>
    // What fits every kind that it may be need not be asked of which it is.
    compileSlot(compiler, variable, possible.every((kind) => fits(slot, kind)) ? { ...slot, kinds: null } : slot),
  );
  const parts = fitting.map((slot, index) => ({ key: slot.key, slot, read: reads[index] ?? (() => null) }));
  const readAny = objectReader(parts);
  const readers = same
    ? null
    : new Map(possible.map((kind) => [kind, objectReader(parts.filter(({ slot }) => fits(slot, kind)))]));
  const read: ReadRow = (row, base) =>
    readers === null ? readAny(row, base) : readers.get(asKind(row[base]))?.(row, base);
  return {
    clauses,
    expr: `[${exprs.join(", ")}]`,
    decode: (value) => read(asList(value), 0),
    row: { exprs, read },
  };
}

function fits(slot: EntitySlot, kind: Kind): boolean {
  return slot.kinds === null || slot.kinds.includes(kind);
}

function compileSlot(compiler: Compiler, variable: string, slot: EntitySlot): Piece {
  switch (slot.field) {
    case "aliases":
      return { clauses: [], expr: `${variable}.aliases`, decode: asTexts };
    case "status":
      return { clauses: [], expr: `${variable}.status`, decode: (value) => value ?? "UNKNOWN" };
    case "sources":
      return compileCitations(compiler, variable, slot.projection);
    case "figures":
      return compileFigures(compiler, variable, slot.projection);
    case "possiblySameAs":
      return compileLookalikes(compiler, variable, slot.entity);
    case "degree":
      return compileDegree(compiler, variable, slot.asOf);
    case "linkCounts":
      return compileLinkCounts(compiler, variable, slot.asOf, slot.projection);
    case "later":
      return { clauses: [], expr: `${variable}.id`, decode: (id) => leaveForLater(slot.later, String(id)) };
    case "links":
      return compileLinks(compiler, variable, slot);
    default:
      return { clauses: [], expr: `${variable}.${slot.field}`, decode: (value) => value ?? null };
  }
}

function compileLookalikes(compiler: Compiler, variable: string, shape: EntityShape): Piece {
  const other = compiler.scope.fresh("n");
  const out = compiler.scope.fresh("c");
  const inner = compiler.entity(other, shape, null);
  return {
    clauses: [
      `CALL (${variable}) { UNWIND coalesce(${variable}.possiblySameAs, []) AS ${other}Id ` +
        `MATCH (${other}:Entity {id: ${other}Id}) WITH ${other} ORDER BY ${other}.nameKey, ${other}.id ` +
        `${inner.clauses.join(" ")} RETURN collect(${inner.expr}) AS ${out} }`,
    ],
    expr: out,
    decode: (value) => asList(value).map(inner.decode),
  };
}
