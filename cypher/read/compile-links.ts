/** Compiles a walk from an entity along its relationships: one page of links, in a subquery of its own. */
import type { Kind } from "../model/kinds.ts";
import { asOfConditions, where } from "./as-of.ts";
import { beyondCursor, orderAndLimit } from "./compile-page.ts";
import { ascending } from "./order-key.ts";
import { kindPattern, nothingIfEmpty, typePattern } from "./question.ts";
import type { EntitySlot, Walk } from "./shape.ts";
import { asList, type Compiler, type Piece, type Scope } from "./writer.ts";

/** The links of the entity in `variable`, ordered by the neighbour's name, then by the relationship's id. */
export function compileLinks(
  compiler: Compiler,
  variable: string,
  slot: Extract<EntitySlot, { readonly field: "links" }>,
): Piece {
  const { scope } = compiler;
  const [r, n, out] = [scope.fresh("r"), scope.fresh("n"), scope.fresh("c")];
  const { walk, page } = slot;
  const keys = ascending({ neighbour: `${n}.nameKey`, id: `${r}.id` });
  const rows = compiler.connection(
    { relationship: r, entity: n, self: variable, quality: null },
    keys,
    page,
    slot.connection,
  );
  const from = slot.kinds === null ? variable : `${variable}:${slot.kinds.join("|")}`;
  const pattern = `(${from})${arrow(walk, r)}(${n}:${kindPattern(walk.kinds)})`;
  const conditions = walkConditions(scope, walk, r);
  const asksRows = slot.connection.some(({ field }) => field !== "totalCount" && field !== "literal");
  const page_ =
    `MATCH ${pattern} ${where([...conditions, ...beyondCursor(scope, keys, page)])} ` +
    `WITH ${variable}, ${r}, ${n} ${orderAndLimit(scope, keys, page)} ` +
    `${rows.clauses.join(" ")} RETURN collect(${rows.row}) AS ${out}`;
  const total = rows.wantsTotal ? countOf(variable, slot.kinds, walk, pattern, conditions) : "null";
  return {
    clauses: asksRows ? [`CALL (${variable}) { ${page_} }`] : [],
    expr: `[${asksRows ? out : "[]"}, ${total}]`,
    decode: (value) => {
      const [list, count] = asList(value);
      return rows.decode(asList(list), count);
    },
  };
}

function countOf(
  variable: string,
  kinds: readonly Kind[] | null,
  walk: Walk,
  pattern: string,
  conditions: readonly string[],
): string {
  if (walk.kinds !== null || conditions.length > 0) return `COUNT { ${pattern} ${where(conditions)} }`;
  const degree = `COUNT { (${variable})${arrow(walk, "")}() }`;
  return kinds === null ? degree : `CASE WHEN ${variable}:${kinds.join("|")} THEN ${degree} ELSE 0 END`;
}

/** The conditions of a walk on the relationship itself. */
export function walkConditions(scope: Scope, walk: Walk, relationship: string): readonly string[] {
  const roles = walk.roles === null ? [] : [`${relationship}.role IN ${scope.param(walk.roles)}`];
  return [...nothingIfEmpty(walk.types, walk.kinds), ...roles, ...asOfConditions(scope, relationship, walk.asOf)];
}

function arrow(walk: Walk, relationship: string): string {
  const inner = `[${relationship}${typePattern(walk.types)}]`;
  return `${walk.direction === "IN" ? "<" : ""}-${inner}-${walk.direction === "OUT" ? ">" : ""}`;
}
