/** Compiles a walk from an entity along its relationships: one page of links, in a subquery of its own. */
import type { Kind } from "../model/kinds.ts";
import { asOfConditions, where } from "./as-of.ts";
import { entityConjuncts, needsEnds, ofSeveralKinds, relationshipConjuncts } from "./compile-condition.ts";
import { compileFacets } from "./compile-facets.ts";
import { beyondCursor, orderAndLimit } from "./compile-page.ts";
import { linkKeys } from "./order-key.ts";
import { kindPattern, nothingIfEmpty, typePattern } from "./question.ts";
import type { EntitySlot, Walk } from "./shape.ts";
import { asList, type Compiler, type Ends, type Piece, type Scope } from "./writer.ts";

/** The links of the entity in `variable`, by the neighbour's name unless told otherwise, and at last by the relationship's id. */
export function compileLinks(
  compiler: Compiler,
  variable: string,
  slot: Extract<EntitySlot, { readonly field: "links" }>,
): Piece {
  const { scope } = compiler;
  const [r, n, out] = [scope.fresh("r"), scope.fresh("n"), scope.fresh("c")];
  const { walk, page } = slot;
  const keys = linkKeys(r, n, slot.order);
  const rows = compiler.connection(
    {
      relationship: r,
      ends: endsOf(walk, variable, n),
      entity: n,
      kinds: onlyKind(walk.kinds),
      self: variable,
      quality: null,
    },
    keys,
    page,
    slot.connection,
  );
  const links = matchLinks(scope, { self: variable, r, n }, slot.kinds, walk);
  const asksRows = slot.connection.some(({ field }) => !["totalCount", "facets", "literal"].includes(field));
  const matched = `${links.match} ${where([...links.conditions, ...beyondCursor(scope, keys, page)])}`;
  const cut = orderAndLimit(scope, keys, page);
  // An expression takes Neo4j a tenth less than a clause, but is refused within a collecting if it collects in clauses itself.
  const isPlain = rows.clauses.length === 0;
  const found = isPlain ? `COLLECT { ${matched} WITH ${r}, ${n} ${cut} RETURN ${rows.row} }` : out;
  const clause = `CALL (${variable}) { ${matched} WITH ${variable}, ${r}, ${n} ${cut} ${rows.clauses.join(" ")} RETURN collect(${rows.row}) AS ${out} }`;
  const list = asksRows ? found : "[]";
  const total = rows.wantsTotal ? countOf(variable, slot.kinds, walk, links) : "null";
  const all = `${links.match} ${where(links.conditions)}`;
  const facets = compileFacets(
    scope,
    { clauses: all, needs: variable, relationship: r, entity: n, whole: false },
    rows.facets,
  );
  return {
    clauses: [...(asksRows && !isPlain ? [clause] : []), ...facets.clauses],
    ...(total === "null" && facets.expr === "null"
      ? { expr: list, decode: (value) => rows.decode(asList(value), null, null) }
      : {
          expr: `[${list}, ${total}, ${facets.expr}]`,
          decode: (value) => {
            const [kept, count, counts] = asList(value);
            return rows.decode(asList(kept), count, counts);
          },
        }),
  };
}

/** The one kind; several travel as a parameter, and a text for each choice of them would have to be planned. */
function onlyKind(kinds: readonly Kind[] | null): readonly Kind[] | null {
  return kinds?.length === 1 ? kinds : null;
}

/** Walked either way, the neighbour may be at either end. */
function endsOf({ direction }: Walk, self: string, n: string): Ends | null {
  if (direction === "BOTH") return null;
  return direction === "OUT" ? { from: self, to: n } : { from: n, to: self };
}

type LinkNames = { readonly self: string; readonly r: string; readonly n: string };

/** The clauses that match the links, the conditions that belong right behind them, and whether any link is left out. */
type Links = { readonly match: string; readonly conditions: readonly string[]; readonly narrowed: boolean };

function matchLinks(scope: Scope, names: LinkNames, kinds: readonly Kind[] | null, walk: Walk): Links {
  const { self, r, n } = names;
  const { condition } = walk;
  const types = typesOf(walk);
  const from = kinds === null ? self : `${self}:${kinds.join("|")}`;
  const match = `MATCH (${from})${arrow(walk, r)}(${n}:${kindPattern(walk.kinds)})`;
  const plain = [
    ...nothingIfEmpty(types, walk.kinds),
    ...ofSeveralKinds(scope, n, walk.kinds),
    ...(walk.roles === null ? [] : [`coalesce(${r}.role IN ${scope.param(walk.roles)}, false)`]),
    ...asOfConditions(scope, r, walk.asOf),
    ...(walk.except === null ? [] : [`NOT ${n}.id IN ${scope.param(walk.except)}`]),
    ...entityConjuncts(scope, n, walk.neighbour),
  ];
  if (walk.direction !== "BOTH" || !needsEnds(condition)) {
    const [a, b] = walk.direction === "IN" ? [n, self] : [self, n];
    const conditions = [...plain, ...relationshipConjuncts(scope, { r, a, b }, condition)];
    return { match, conditions, narrowed: walk.kinds !== null || conditions.length > 0 };
  }
  // Walked either way, the neighbour may be at either end: the ends get names of their own.
  const [a, b] = [scope.fresh("a"), scope.fresh("b")];
  return {
    match: `${match} ${where(plain)} WITH ${self}, ${r}, ${n}, startNode(${r}) AS ${a}, endNode(${r}) AS ${b}`,
    conditions: relationshipConjuncts(scope, { r, a, b }, condition),
    narrowed: true,
  };
}

/** How many links there are: from the store's degrees where no condition applies. */
function countOf(variable: string, kinds: readonly Kind[] | null, walk: Walk, links: Links): string {
  const { match, conditions, narrowed } = links;
  if (narrowed) return `COUNT { ${match} ${where(conditions)} RETURN 1 }`;
  const degree = `COUNT { (${variable})${arrow(walk, "")}() }`;
  return kinds === null ? degree : `CASE WHEN ${variable}:${kinds.join("|")} THEN ${degree} ELSE 0 END`;
}

/** The walk's types that its condition lets through. */
function typesOf({ types, condition }: Walk): Walk["types"] {
  const narrowed = condition?.types ?? null;
  return narrowed === null ? types : types.filter((type) => narrowed.includes(type));
}

function arrow(walk: Walk, relationship: string): string {
  const inner = `[${relationship}${typePattern(typesOf(walk))}]`;
  return `${walk.direction === "IN" ? "<" : ""}-${inner}-${walk.direction === "OUT" ? ">" : ""}`;
}
