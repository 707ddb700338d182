/** The shortest paths between two entities over the canvas, each as a sentence with its sources. Loaded when first asked for. */
import { type ReactElement, useState } from "react";
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import { useApp, useAppState, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { PathsDocument, type PathsQuery } from "../generated/graphql.ts";
import { Citations } from "../panels/citations.tsx";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { PendingName } from "../parts/pending-name.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { RosterName } from "../roster/roster-parts.tsx";
import { own } from "../state/own.ts";
import "../styles/trace.css";

type Path = PathsQuery["paths"][number];

/** How many paths are asked for at first, and how many at most. */
const FIRST = 5;
const MOST = 50;
/** The longest path that is looked for, in relationships. */
const LONGEST = 8;

type RowProps = { readonly path: Path; readonly number: number; readonly onShow: () => void };

function PathRow({ path, number, onShow }: RowProps): ReactElement {
  return (
    <li className="path" data-length={path.length}>
      <div className="path-head">
        <h3>
          Path {number}{" "}
          <span className="count">{path.length === 1 ? "1 relationship" : `${path.length} relationships`}</span>
        </h3>
        <button type="button" className="button quiet" onClick={onShow}>
          <Icon name="web" /> Show on the map
        </button>
      </div>
      <p className="path-nodes">
        {path.nodes.map((node) => (
          <RosterName key={node.id} entity={toEntity(node)} />
        ))}
      </p>
      <ol className="path-steps">
        {path.steps.map((step) => (
          <li key={step.relationships.map(({ id }) => id).join(" ")}>
            <p>{step.sentence}</p>
            <Citations
              sources={[
                ...new Map(
                  step.relationships.flatMap(({ sources }) => sources).map((source) => [source.locator, source]),
                ).values(),
              ]}
            />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The paths between two entities. */
export function PathPane({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  const { store, acts } = useApp();
  const { asOf } = useView();
  const { graph } = useAppState();
  const [first, setFirst] = useState(FIRST);
  const asked = { from, to, maxLength: LONGEST, asOf, first };
  const query = useQuery(`paths ${JSON.stringify(asked)}`, (signal) => request(PathsDocument, asked, signal));
  const answer = query.data;
  const paths = answer?.paths ?? [];
  const ends = `from ${answer?.from?.name ?? from} to ${answer?.to?.name ?? to}`;
  const show = (chosen: readonly Path[]): void => {
    const entities = [
      ...new Map(chosen.flatMap((path) => path.nodes).map((node) => [node.id, toEntity(node)])).values(),
    ];
    const types = new Set(
      chosen.flatMap((path) => path.steps.flatMap((step) => step.relationships.map(({ type }) => type))),
    );
    acts.showAlone(entities, [...types], "web", `${chosen.length === 1 ? "A path" : "Paths"} ${ends}`);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="pane trace-pane" aria-label="Paths" tabIndex={0}>
      <div className="pane-head">
        <h2 className="pane-title">
          From <PendingName name={answer?.from?.name ?? own(graph.entities, from)?.name} /> to{" "}
          <PendingName name={answer?.to?.name ?? own(graph.entities, to)?.name} />
        </h2>
        <IconButton
          icon="close"
          label="Close the paths"
          onPress={() => store.dispatch({ type: "ask", question: null })}
        />
      </div>
      {answer === undefined && query.error === null && (
        <p role="status" className="panel-words">
          Looking for the shortest ways between the two …
        </p>
      )}
      {query.error !== null && <Trouble words={query.error} onRetry={acts.retry} />}
      {answer !== undefined && paths.length === 0 && (
        <p className="panel-words">
          No path of up to {LONGEST} relationships joins the two
          {asOf === null ? "" : " on this date: try without one"}.
        </p>
      )}
      {paths.length > 0 && (
        <>
          <div className="pane-tools">
            <p className="fine">
              {paths.length === first
                ? `The ${first} shortest.`
                : `All ${paths.length} of up to ${LONGEST} relationships.`}
            </p>
            <button type="button" className="button" onClick={() => show(paths)}>
              <Icon name="web" /> Show all on the map
            </button>
            {paths.length === first && first < MOST && (
              <button type="button" className="button quiet" onClick={() => setFirst(Math.min(MOST, first + 10))}>
                Ten more
              </button>
            )}
          </div>
          <ol className="paths">
            {paths.map((path, at) => (
              <PathRow
                key={path.steps.map((step) => step.relationships[0]?.id).join(" ")}
                path={path}
                number={at + 1}
                onShow={() => show([path])}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
