/**
 * In the inspector: the initiatives that an entity is linked to, or the officials behind an initiative, each with the shortest
 * explanation and its sources. Loaded with the first inspector that needs it.
 */
import { type ReactElement, useState } from "react";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { LinkedInitiativesDocument, LinkedOfficialsDocument } from "../generated/graphql.ts";
import { Citations } from "../panels/citations.tsx";
import { Neighbour } from "../panels/relationship-row.tsx";
import { Trouble } from "../parts/trouble.tsx";

/** How many are shown at first, and how many more each time. */
const SOME = 6;

type Props = { readonly id: string; readonly what: "initiatives" | "officials" };

/** The list; nothing if there are none. */
export function LinkedSection({ id, what }: Props): ReactElement | null {
  const { acts } = useApp();
  const { asOf } = useView();
  const [first, setFirst] = useState(SOME);
  const query = useQuery(`linked ${what} ${id} ${asOf} ${first}`, async (signal) => {
    const variables = { id, asOf, first };
    return what === "initiatives"
      ? (await request(LinkedInitiativesDocument, variables, signal)).linkedInitiatives
      : (await request(LinkedOfficialsDocument, variables, signal)).linkedOfficials;
  });
  if (query.error !== null && query.data === undefined) return <Trouble words={query.error} onRetry={acts.retry} />;
  const list = query.data;
  if (list === undefined || list.totalCount === 0) return null;
  const { edges, totalCount } = list;
  const title = what === "initiatives" ? "Linked initiatives" : "Officials behind it";
  return (
    <section className="group" aria-label={title}>
      <h3>
        {title} <span className="count">{totalCount}</span>
      </h3>
      <ul className="relationships">
        {edges.map(({ node, sentence, ways, relationships }) => (
          <li key={node.id} className="relationship">
            <Neighbour entity={toEntity(node)} />
            <p className="when">
              {sentence}
              {ways > 1 && <span className="tag">{ways.toLocaleString("en")} ways</span>}
            </p>
            <Citations
              sources={[
                ...new Map(
                  relationships.flatMap(({ sources }) => sources).map((each) => [each.locator, each]),
                ).values(),
              ]}
            />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <button type="button" className="button quiet wide" onClick={() => setFirst(first + 20)}>
          Show more of {totalCount.toLocaleString("en")}
        </button>
      )}
    </section>
  );
}
