/**
 * An entity's relationships grouped by type and direction in the model's order, with how many there are of each in all,
 * and the next ones page by page.
 */
import { type ReactElement, useState } from "react";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import { ApiError, request } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { type InspectEntityQuery, MoreRelationshipsDocument } from "../generated/graphql.ts";
import { Trouble } from "../parts/trouble.tsx";
import { capital, reading } from "../parts/words.ts";
import { RelationshipRow } from "./relationship-row.tsx";

/** How many relationships the inspector shows at first, and how many more each time. */
export const ROWS = 60;

type Entity = NonNullable<InspectEntityQuery["entity"]>;
type Page = Entity["relationships"];
type Direction = NonNullable<Page["edges"][number]["direction"]>;

type Props = {
  readonly id: string;
  readonly types: readonly RelationshipType[];
  readonly first: Page;
  readonly counts: Entity["linkCounts"];
};

/** How many relationships of a type there are in a direction, whatever the kind. */
function countOf(counts: Entity["linkCounts"], type: RelationshipType, direction: Direction): number {
  return counts
    .filter((each) => each.type === type && each.direction === direction)
    .reduce((sum, each) => sum + each.count, 0);
}

/** The relationships of these types; `first` is their first page. */
export function Relationships({ id, types, first, counts }: Props): ReactElement {
  const { acts } = useApp();
  const [more, setMore] = useState<readonly Page[]>([]);
  const [state, setState] = useState<"idle" | "reading" | { readonly fault: string }>("idle");
  const edges = [first, ...more].flatMap((page) => page.edges);
  const { pageInfo, totalCount } = more.at(-1) ?? first;
  const readMore = async (): Promise<void> => {
    setState("reading");
    try {
      const answer = await request(MoreRelationshipsDocument, { id, types, first: ROWS, after: pageInfo.endCursor });
      const page = answer.entity?.relationships;
      if (page !== undefined) setMore([...more, page]);
      setState("idle");
    } catch (error) {
      const fault = error instanceof ApiError ? error.message : "The answer could not be read.";
      if (error instanceof ApiError && error.fault === "away") acts.troubled(error.message);
      setState({ fault });
    }
  };
  const directions: readonly Direction[] = ["OUT", "IN"];
  const groups = RELATIONSHIP_TYPE_NAMES.flatMap((type) =>
    directions.map((direction) => ({
      type,
      direction,
      rows: edges.filter((edge) => edge.node.type === type && edge.direction === direction),
    })),
  ).filter((group) => group.rows.length > 0);
  return (
    <>
      {groups.map(({ type, direction, rows }) => (
        <section key={`${type}${direction}`} className="group">
          <h3>
            {capital(reading(type, direction))} <span className="count">{countOf(counts, type, direction)}</span>
          </h3>
          <ul className="relationships">
            {rows.map(
              ({ node, neighbour }) =>
                neighbour !== null && (
                  <RelationshipRow key={`${node.id} ${neighbour.id}`} facts={node} neighbour={neighbour} />
                ),
            )}
          </ul>
        </section>
      ))}
      {typeof state === "object" && <Trouble words={state.fault} onRetry={() => void readMore()} />}
      {pageInfo.hasNextPage && typeof state !== "object" && (
        <button
          type="button"
          className="button quiet wide"
          disabled={state === "reading"}
          onClick={() => void readMore()}
        >
          {state === "reading"
            ? "Reading …"
            : `Show the next ${Math.min(ROWS, totalCount - edges.length)} of ${totalCount.toLocaleString("en")}`}
        </button>
      )}
    </>
  );
}
