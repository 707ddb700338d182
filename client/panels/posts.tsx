/**
 * Who holds which post: of an official, the bodies headed, then those deputised for, then all other posts; of a body or
 * a place, its heads, deputies and other office holders. One list for both, since both are the same relationships.
 */
import type { ReactElement } from "react";
import { linkFields } from "../../cypher/model/link-fields.ts";
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from "../../cypher/model/relationship-types.ts";
import { useApp } from "../app/app-context.ts";
import type { InspectEntityQuery } from "../generated/graphql.ts";
import { capital, reading } from "../parts/words.ts";
import { RelationshipRow } from "./relationship-row.tsx";

type Entity = NonNullable<InspectEntityQuery["entity"]>;

/** The types of relationship that are posts, heads first. */
const POST_TYPES: readonly RelationshipType[] =
  linkFields("Official").find((field) => field.name === "posts")?.types ?? [];

/** All other types. */
export const OTHER_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPE_NAMES.filter(
  (type) => !POST_TYPES.includes(type),
);

function listOf(entity: Entity) {
  switch (entity.__typename) {
    case "Official":
      return { title: "Posts", direction: "OUT", ...entity.posts } as const;
    case "Committee":
    case "Organization":
    case "Place":
      return { title: "Office holders", direction: "IN", ...entity.officeHolders } as const;
    default:
      return undefined;
  }
}

/** The posts; nothing if there are none. */
export function Posts({ entity }: { readonly entity: Entity }): ReactElement | null {
  const { acts } = useApp();
  const list = listOf(entity);
  if (list === undefined || list.edges.length === 0) return null;
  const { title, direction, edges, totalCount } = list;
  return (
    <section className="group posts" aria-label={title}>
      <h3>
        {title} <span className="count">{totalCount}</span>
      </h3>
      {POST_TYPES.map((type) => ({ type, rows: edges.filter((edge) => edge.type === type) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ type, rows }) => (
          <div key={type}>
            <h4>{capital(reading(type, direction))}</h4>
            <ul className="relationships">
              {rows.map((edge) => (
                <RelationshipRow key={edge.relationship.id} facts={edge} neighbour={edge.node} />
              ))}
            </ul>
          </div>
        ))}
      {title === "Office holders" && entity.__typename !== "Place" && (
        <button type="button" className="button quiet wide" onClick={() => acts.openRoster(entity.id)}>
          Open in the roster
        </button>
      )}
      {totalCount > edges.length && (
        <p className="fine">
          The first {edges.length} of {totalCount.toLocaleString("en")}; expand to see the others.
        </p>
      )}
    </section>
  );
}
