/** Facets on the naive graph: rows are counted one by one. */
import { CERTAINTIES, type EntityFact, type RelationshipFact, STATUSES } from "../../../../cypher/model/facts.ts";
import { KIND_NAMES } from "../../../../cypher/model/kinds.ts";
import { RELATIONSHIP_TYPE_NAMES } from "../../../../cypher/model/relationship-types.ts";
import { touching, type World } from "./world.ts";

/** What a row is made of, as far as it is counted. */
type Counted = { readonly entity?: EntityFact; readonly relationship?: RelationshipFact };

/** How many of the rows there are of each sort; sorts of none are left out, years are in order with the undated last. */
export function fillFacets(world: World, rows: readonly Counted[]): Readonly<Record<string, unknown>> {
  const count = <Value>(
    name: string,
    values: readonly Value[],
    has: (row: Counted, value: Value) => boolean,
  ): unknown =>
    values
      .map((value) => ({ [name]: value, count: rows.filter((row) => has(row, value)).length }))
      .filter((found) => found["count"] !== 0);
  const years = [...new Set(rows.map(yearOf))].sort((a, b) => (a ?? 1e9) - (b ?? 1e9));
  return {
    kinds: count("kind", KIND_NAMES, ({ entity }, kind) => entity?.kind === kind),
    types: count("type", RELATIONSHIP_TYPE_NAMES, ({ entity, relationship }, type) =>
      relationship === undefined
        ? touching(world, entity?.id ?? "").some((link) => link.type === type)
        : relationship.type === type,
    ),
    statuses: count(
      "status",
      STATUSES,
      ({ entity }, status) => entity?.kind === "Initiative" && (entity.status ?? "UNKNOWN") === status,
    ),
    certainties: count(
      "certainty",
      CERTAINTIES,
      ({ relationship }, certainty) => relationship?.certainty === certainty,
    ),
    years: count("year", years, (row, year) => yearOf(row) === year),
  };
}

function yearOf({ entity, relationship }: Counted): number | null {
  const date = relationship === undefined ? entity?.date : relationship.since;
  return date === null || date === undefined ? null : Number(date.slice(0, 4));
}
