/** The steps of a trace, indented by distance, each with the reason, its sources and the people responsible; by pages. */
import { type ReactElement, useState } from "react";
import { ApiError, request } from "../api/request.ts";
import { useApp } from "../app/app-context.ts";
import { MoreStepsDocument, type TraceStepsFragment } from "../generated/graphql.ts";
import { Citations } from "../panels/citations.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { RosterName } from "../roster/roster-parts.tsx";
import type { TraceAsked } from "./trace-files.ts";
import { counted, cutWords, routeWords } from "./trace-words.ts";

/** How many steps a page of the trace has. */
export const STEPS = 100;

type Step = TraceStepsFragment["nodes"][number];

function StepRow({ step }: { readonly step: Step }): ReactElement {
  const { entity, depth, routes, routesExact, cycle, cuts, sentence, via, viaCount, responsible } = step;
  const sources = [...new Map(via.flatMap((each) => each.sources).map((source) => [source.locator, source])).values()];
  const people = [...new Map(responsible.map((person) => [person.official.id, person])).values()];
  return (
    <li
      className="step"
      data-id={entity.id}
      data-depth={depth}
      style={{ paddingLeft: `${Math.min(depth, 12) * 22}px` }}
    >
      <div className="step-head">
        <span className="step-depth" title={`${counted(depth, "step")} away`}>
          {depth}
        </span>
        <RosterName entity={entity} />
        {(routes > 1 || !routesExact) && (
          <span className="tag" title="How many ways lead to it; none passes an entity twice.">
            {routeWords(routes, routesExact)}
          </span>
        )}
        {cycle !== null && (
          <span className="tag" title="The members of a cycle all depend on each other.">
            cycle {cycle}
          </span>
        )}
        {cuts > 0 && (
          <span className="tag" title="Without it no way would lead to them.">
            {cutWords(cuts)}
          </span>
        )}
      </div>
      <p className="step-why">
        {sentence}
        {viaCount > 1 && ` (and ${viaCount - 1} more ${viaCount === 2 ? "reason" : "reasons"})`}
      </p>
      {people.length > 0 && (
        <p className="step-people">
          Responsible:{" "}
          {people.map(({ official, sentence: how }) => (
            <span key={official.id} title={how}>
              <RosterName entity={official} />
            </span>
          ))}
        </p>
      )}
      <Citations sources={sources} />
    </li>
  );
}

type Props = { readonly asked: TraceAsked; readonly first: TraceStepsFragment };

/** The steps; `first` is their first page. */
export function TraceSteps({ asked, first }: Props): ReactElement {
  const { acts } = useApp();
  const [more, setMore] = useState<readonly TraceStepsFragment[]>([]);
  const [state, setState] = useState<"idle" | "reading" | { readonly fault: string }>("idle");
  const pages = [first, ...more];
  const steps = pages.flatMap((page) => page.nodes);
  const { pageInfo, totalCount } = pages.at(-1) ?? first;
  const readMore = async (): Promise<void> => {
    setState("reading");
    try {
      const answer = await request(MoreStepsDocument, { ...asked, first: STEPS, after: pageInfo.endCursor });
      setMore([...more, answer.dependencies.steps]);
      setState("idle");
    } catch (error) {
      if (error instanceof ApiError && error.fault === "away") acts.troubled(error.message);
      setState({ fault: error instanceof ApiError ? error.message : "The answer could not be read." });
    }
  };
  return (
    <>
      <ol className="steps" aria-label="Steps of the trace">
        {steps.map((step) => (
          <StepRow key={step.entity.id} step={step} />
        ))}
      </ol>
      {typeof state === "object" && <Trouble words={state.fault} onRetry={() => void readMore()} />}
      {pageInfo.hasNextPage && typeof state !== "object" && (
        <button
          type="button"
          className="button quiet wide"
          disabled={state === "reading"}
          onClick={() => void readMore()}
        >
          {state === "reading"
            ? "Reading the next steps …"
            : `Show the next ${Math.min(STEPS, totalCount - steps.length)} of ${totalCount.toLocaleString("en")}`}
        </button>
      )}
    </>
  );
}
