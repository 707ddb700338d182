/**
 * A trace over the canvas: what an entity depends on, or what depends on it, step by step with the reason and its source, the
 * people responsible, and files to cite. Loaded when it is first asked for.
 */
import { type ReactElement, useState } from "react";
import { ApiError, request } from "../api/request.ts";
import { useApp, useAppState, useView } from "../app/app-context.ts";
import { useQuery } from "../app/use-query.ts";
import { TraceDocument, type TraceQuery } from "../generated/graphql.ts";
import { formatDate } from "../parts/format-date.ts";
import { Icon } from "../parts/icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { PendingName } from "../parts/pending-name.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { RosterName } from "../roster/roster-parts.tsx";
import { own } from "../state/own.ts";
import type { Question, TraceWay } from "../state/question.ts";
import "../styles/trace.css";
import { type TraceAsked, tracedEntities } from "./trace-files.ts";
import { TraceFiles } from "./trace-files-bar.tsx";
import { STEPS, TraceSteps } from "./trace-steps.tsx";
import { TraceSummary } from "./trace-summary.tsx";
import { counted, traceTitle } from "./trace-words.ts";

type Trace = TraceQuery["dependencies"];

/** The depths that are offered. */
const DEPTHS = [1, 2, 3, 4, 6, 10, 20];
const WAY_WORDS: Readonly<Record<TraceWay, string>> = { up: "Depends on", down: "Is needed by" };

/** The trace of a question. */
export function TracePane({ question }: { readonly question: Extract<Question, { ask: "trace" }> }): ReactElement {
  const { store, acts } = useApp();
  const { asOf } = useView();
  const { graph } = useAppState();
  const [maxDepth, setMaxDepth] = useState(6);
  const { id, way } = question;
  const asked: TraceAsked = { id, direction: way === "up" ? "UPSTREAM" : "DOWNSTREAM", maxDepth, asOf };
  const query = useQuery(`trace ${JSON.stringify(asked)}`, (signal) =>
    request(TraceDocument, { ...asked, first: STEPS }, signal),
  );
  const trace = query.fresh ? query.data?.dependencies : undefined;
  const root = query.data?.dependencies.root;
  const name = root?.id === id ? root.name : own(graph.entities, id)?.name;
  const [before, after] = traceTitle(way);
  const show = async (all: Trace): Promise<void> => {
    try {
      acts.showAlone(await tracedEntities(asked, all), all.types, "layers", `${before}${all.root.name}${after}`);
    } catch (error) {
      store.say(error instanceof ApiError ? error.message : "The trace could not be drawn.");
    }
  };
  const close = (): void => store.dispatch({ type: "ask", question: null });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="pane trace-pane" aria-label="Trace" tabIndex={0}>
      <div className="pane-head">
        <h2 className="pane-title">
          {before}
          <PendingName name={name} />
          {after} {asOf !== null && <span className="fine">on {formatDate(asOf)}</span>}
        </h2>
        <IconButton icon="close" label="Close the trace" onPress={close} />
      </div>
      <div className="pane-tools">
        <fieldset className="forms" aria-label="Direction of the trace">
          {(["up", "down"] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={way === each}
              onClick={() => store.dispatch({ type: "ask", question: { ask: "trace", way: each, id } })}
            >
              {WAY_WORDS[each]}
            </button>
          ))}
        </fieldset>
        <label className="check">
          Follow{" "}
          <select className="field" value={maxDepth} onChange={(event) => setMaxDepth(Number(event.target.value))}>
            {DEPTHS.map((depth) => (
              <option key={depth} value={depth}>
                up to {counted(depth, "step")}
              </option>
            ))}
          </select>
        </label>
        {trace !== undefined && (
          <>
            <button type="button" className="button" onClick={() => void show(trace)}>
              <Icon name="web" /> Show on the map
            </button>
            <TraceFiles asked={asked} name={trace.root.name} />
          </>
        )}
      </div>
      {trace === undefined && query.error === null && (
        <p role="status" className="panel-words">
          Reading {way === "up" ? "what it depends on" : "what depends on it"}, step by step …
        </p>
      )}
      {query.error !== null && <Trouble words={query.error} onRetry={acts.retry} />}
      {trace !== undefined && (
        <>
          <TraceSummary trace={trace} way={way} maxDepth={maxDepth} />
          <p className="trace-root">
            <RosterName entity={trace.root} />
          </p>
          {trace.total === 0 ? (
            <p className="panel-words">
              {way === "up" ? "No text says what it depends on." : "No text says what depends on it."} Try the other
              direction, or expand it on the map.
            </p>
          ) : (
            <TraceSteps key={JSON.stringify(asked)} asked={asked} first={trace.steps} />
          )}
        </>
      )}
    </section>
  );
}
