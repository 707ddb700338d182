/** In the inspector: the bodies that share people with a body, or the people who share bodies with a person, most shared first. */
import { type ReactElement, useState } from "react";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { type InterlockSide, InterlocksDocument } from "../generated/graphql.ts";
import { Neighbour } from "../panels/relationship-row.tsx";
import { Trouble } from "../parts/trouble.tsx";

/** How many are shown at first, and how many more each time. */
const SOME = 5;

type Props = { readonly id: string; readonly between: InterlockSide };

/** The list; nothing if there are none. */
export function InterlocksSection({ id, between }: Props): ReactElement | null {
  const { acts } = useApp();
  const { asOf } = useView();
  const [first, setFirst] = useState(SOME);
  const asked = { id, between, asOf, first };
  const query = useQuery(`interlocks ${JSON.stringify(asked)}`, async (signal) => {
    return (await request(InterlocksDocument, asked, signal)).interlocks;
  });
  if (query.error !== null && query.data === undefined) return <Trouble words={query.error} onRetry={acts.retry} />;
  const list = query.data;
  if (list === undefined || list.totalCount === 0) return null;
  const title = between === "BODIES" ? "Shares people with" : "Shares bodies with";
  return (
    <section className="group" aria-label={title}>
      <h3>
        {title} <span className="count">{list.totalCount}</span>
      </h3>
      <ul className="relationships">
        {list.nodes.map(({ first: one, second, weight, shared }) => {
          const other = one.id === id ? second : one;
          return (
            <li key={other.id} className="relationship">
              <Neighbour entity={toEntity(other)} />
              <p className="when">
                {weight}: {shared.map((each) => each.name).join(", ")}
                {weight > shared.length && " …"}
              </p>
            </li>
          );
        })}
      </ul>
      {list.totalCount > list.nodes.length && (
        <button type="button" className="button quiet wide" onClick={() => setFirst(first + 20)}>
          Show more of {list.totalCount.toLocaleString("en")}
        </button>
      )}
    </section>
  );
}
