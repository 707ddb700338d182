/**
 * An entity's relationships grouped by type and direction in the model's order, each with role, neighbour, date,
 * standing, certainty and source.
 */
import type { ReactElement } from "react";
import { RELATIONSHIP_TYPE_NAMES } from "../../cypher/model/relationship-types.ts";
import { toEntity } from "../api/read-graph.ts";
import { useApp, useView } from "../app/app-context.ts";
import type { InspectEntityQuery } from "../generated/graphql.ts";
import { formatDates } from "../parts/format-date.ts";
import { KindGlyph } from "../parts/kind-glyph.tsx";
import { CERTAINTY_WORDS, capital, reading, STANDING_WORDS } from "../parts/words.ts";
import { Citations } from "./citations.tsx";

type Edge = NonNullable<InspectEntityQuery["entity"]>["relationships"]["edges"][number];
type Direction = NonNullable<Edge["direction"]>;

function Row({ edge }: { readonly edge: Edge }): ReactElement | null {
  const { acts } = useApp();
  const { asOf } = useView();
  const { neighbour, node } = edge;
  if (neighbour === null) return null;
  return (
    <li className="relationship">
      {node.role !== null && <p className="role">{capital(node.role)}</p>}
      <button type="button" className="neighbour" onClick={() => acts.show(toEntity(neighbour))}>
        <KindGlyph kind={neighbour.kind} />
        <span>{neighbour.name}</span>
      </button>
      <p className="when">
        {formatDates(node)}
        {asOf !== null && (
          <span className={`tag standing-${node.standing.toLowerCase()}`}>{STANDING_WORDS[node.standing]}</span>
        )}
        {node.certainty === "INFERRED" && <span className="tag">{CERTAINTY_WORDS[node.certainty]}</span>}
      </p>
      {node.note !== null && <p className="caution">{node.note}</p>}
      <Citations sources={node.sources} />
    </li>
  );
}

/** The relationships of a page. */
export function Relationships({ edges }: { readonly edges: readonly Edge[] }): ReactElement {
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
            {capital(reading(type, direction))} <span className="count">{rows.length}</span>
          </h3>
          <ul className="relationships">
            {rows.map((edge) => (
              <Row key={`${edge.node.id}${edge.neighbour?.id}`} edge={edge} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
