/**
 * Compiles facets: how many of what a list lets through there are of each kind, type, status, certainty and year. Only
 * those that are asked are counted, all in the list's own statement. Called by lists and links.
 */
import { CERTAINTIES, STATUSES } from "../model/facts.ts";
import { KIND_NAMES } from "../model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../model/relationship-types.ts";
import { asList, type Scope } from "./writer.ts";

/** The facets, in the order of their places in the compiled list. */
export const FACETS = ["kinds", "types", "statuses", "certainties", "years"] as const;
/** One of `FACETS`. */
export type Facet = (typeof FACETS)[number];

/**
 * What is counted: clauses that find all of it, conditions included, and the names that they give to the relationship
 * and to the entity; null where there is none. `whole` tells that nothing is left out of the graph, or of these types.
 */
export type Found = {
  readonly clauses: string;
  /** A name from around the clauses: one they need, or any, so that Neo4j does not take a count for a product of rows. */
  readonly needs: string;
  readonly relationship: string | null;
  readonly entity: string | null;
  readonly whole: boolean | readonly RelationshipType[];
};

/** Clauses that count, and the list of their lists of [value, count]: null for facets that are not asked. */
export type FacetsPiece = { readonly clauses: readonly string[]; readonly expr: string };

/** The facets that are asked; without any, nothing is counted. */
export function compileFacets(scope: Scope, found: Found, asked: ReadonlySet<string>): FacetsPiece {
  if (!FACETS.some((facet) => asked.has(facet))) return { clauses: [], expr: "null" };
  const clauses: string[] = [];
  const group: Group = (more, key, counted = "*") => {
    const out = scope.fresh("f");
    clauses.push(
      `CALL (${found.needs}) { ${found.clauses} ${more} WITH ${key} AS facet, count(${counted}) AS number ` +
        `RETURN collect([facet, number]) AS ${out} }`,
    );
    return out;
  };
  const exprs = FACETS.map((facet) => (asked.has(facet) ? countBy(found, facet, group) : "null"));
  return { clauses, expr: `[${exprs.join(", ")}]` };
}

/** Counts what was found by a key, after more clauses; answers the name of the list of pairs. */
type Group = (more: string, key: string, counted?: string) => string;

function countBy({ entity, relationship, whole }: Found, facet: Facet, group: Group): string {
  switch (facet) {
    case "kinds":
      if (entity === null) return "[]";
      if (whole !== false && relationship === null)
        return `[${KIND_NAMES.map((kind) => `["${kind}", COUNT { (:${kind}) }]`).join(", ")}]`;
      return group("", `${entity}.kind`);
    case "types": {
      if (relationship === null) return group(`MATCH (${entity})-[x]-()`, "type(x)", `DISTINCT ${entity}`);
      if (whole === false) return group("", `type(${relationship})`);
      const types = whole === true ? RELATIONSHIP_TYPE_NAMES : whole;
      return `[${types.map((type) => `["${type}", COUNT { ()-[:${type}]->() }]`).join(", ")}]`;
    }
    case "statuses":
      if (entity === null) return "[]";
      return group(`WITH ${entity} WHERE ${entity}:Initiative`, `coalesce(${entity}.status, "UNKNOWN")`);
    case "certainties":
      return relationship === null ? "[]" : group("", `${relationship}.certainty`);
    case "years":
      return group("", `toInteger(left(${relationship === null ? `${entity}.date` : `${relationship}.since`}, 4))`);
  }
}

/** The counts of a facet in words: its value under the name of its field. Those of none are left out. */
export type FacetCount = { readonly [name: string]: unknown };

const READERS = {
  kinds: (pairs) => inOrder(pairs, "kind", KIND_NAMES),
  types: (pairs) => inOrder(pairs, "type", RELATIONSHIP_TYPE_NAMES),
  statuses: (pairs) => inOrder(pairs, "status", STATUSES),
  certainties: (pairs) => inOrder(pairs, "certainty", CERTAINTIES),
  // The undated come last.
  years: (pairs) =>
    [...pairs]
      .sort(([a], [b]) => Number(a ?? Number.POSITIVE_INFINITY) - Number(b ?? Number.POSITIVE_INFINITY))
      .map(([year, count]) => ({ year: year ?? null, count })),
} as const satisfies Record<Facet, (pairs: readonly (readonly unknown[])[]) => readonly FacetCount[]>;

/** The facets of a row, each in the model's order; what was not asked is empty. */
export function readFacets(value: unknown): Readonly<Record<Facet, readonly FacetCount[]>> {
  const lists = value === null || value === undefined ? [] : asList(value);
  const read = (facet: Facet): readonly FacetCount[] =>
    READERS[facet](asList(lists[FACETS.indexOf(facet)] ?? []).map(asList));
  return {
    kinds: read("kinds"),
    types: read("types"),
    statuses: read("statuses"),
    certainties: read("certainties"),
    years: read("years"),
  };
}

function inOrder(
  pairs: readonly (readonly unknown[])[],
  name: string,
  order: readonly string[],
): readonly FacetCount[] {
  return pairs
    .filter(([, count]) => Number(count) > 0)
    .map(([value, count]) => ({ [name]: value, count }))
    .sort((a, b) => order.indexOf(String(a[name])) - order.indexOf(String(b[name])));
}
