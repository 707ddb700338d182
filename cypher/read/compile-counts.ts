/** Compiles the counts of an entity's relationships: from the store's degrees where no condition applies. */
import { RELATIONSHIP_TYPE_NAMES } from "../model/relationship-types.ts";
import { asOfConditions, where } from "./as-of.ts";
import { type Projection, projector } from "./projection.ts";
import { asKind, asList, type Compiler, type Piece } from "./writer.ts";

/** How many relationships the entity has. */
export function compileDegree(compiler: Compiler, variable: string, asOf: string | null): Piece {
  const relationship = compiler.scope.fresh("r");
  const conditions = where(asOfConditions(compiler.scope, relationship, asOf));
  const expr =
    asOf === null ? `COUNT { (${variable})--() }` : `COUNT { (${variable})-[${relationship}]-() ${conditions} }`;
  return { clauses: [], expr, decode: (value) => value };
}

/** How many relationships the entity has, by type, direction and kind of neighbour, in the model's order. */
export function compileLinkCounts(
  compiler: Compiler,
  variable: string,
  asOf: string | null,
  projection: Projection,
): Piece {
  const [r, n, out] = [compiler.scope.fresh("r"), compiler.scope.fresh("n"), compiler.scope.fresh("c")];
  const conditions = where(asOfConditions(compiler.scope, r, asOf));
  const read = projector(projection);
  return {
    clauses: [
      `CALL (${variable}) { MATCH (${variable})-[${r}]-(${n}:Entity) ${conditions} ` +
        `WITH type(${r}) AS ${out}t, CASE WHEN startNode(${r}) = ${variable} THEN "OUT" ELSE "IN" END AS ${out}d, ` +
        `${n}.kind AS ${out}k, count(*) AS ${out}n RETURN collect([${out}t, ${out}d, ${out}k, ${out}n]) AS ${out} }`,
    ],
    expr: out,
    decode: (value) => {
      const counts = asList(value).map((row) => {
        const [type, direction, kind, count] = asList(row);
        return { type: String(type), direction: String(direction), kind: asKind(kind), count: Number(count) };
      });
      return read(counts.sort(byModelOrder));
    },
  };
}

type Counted = { readonly type: string; readonly direction: string; readonly kind: string };

/** Orders counts by type as the model does, then outgoing first, then by kind. */
export function byModelOrder(a: Counted, b: Counted): number {
  return (
    typeRank(a.type) - typeRank(b.type) ||
    (a.direction === b.direction ? 0 : a.direction === "OUT" ? -1 : 1) ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}

function typeRank(type: string): number {
  return (RELATIONSHIP_TYPE_NAMES as readonly string[]).indexOf(type);
}
