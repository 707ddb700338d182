/** What a trace comes to: its figures in sentences, what it leaves out, through whom alone others are reached, and its cycles. */
import type { ReactElement } from "react";
import type { TraceQuery } from "../generated/graphql.ts";
import { RosterName } from "../roster/roster-parts.tsx";
import type { TraceWay } from "../state/question.ts";
import { beyondWords, cutWords, traceFindings } from "./trace-words.ts";

type Trace = TraceQuery["dependencies"];
type Props = { readonly trace: Trace; readonly way: TraceWay; readonly maxDepth: number };

/** The summary over the steps of a trace. */
export function TraceSummary({ trace, way, maxDepth }: Props): ReactElement {
  const findings = traceFindings(way, trace);
  const { leftOut, critical, cycles } = trace;
  return (
    <div className="trace-summary">
      {findings.length > 0 && (
        <dl className="findings">
          {findings.map(({ words, meant }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd className="fine">{meant}</dd>
            </div>
          ))}
        </dl>
      )}
      {leftOut.map(({ reason, count, text }) => (
        <p key={reason} className="caution">
          {reason === "DEPTH" ? beyondWords(count, maxDepth) : text}
        </p>
      ))}
      {critical.length > 0 && (
        <section aria-label="Most rests on">
          <h3 className="trace-part">Most rests on</h3>
          <ul className="rests">
            {critical.map(({ entity, cuts }) => (
              <li key={entity.id}>
                <RosterName entity={entity} /> <span className="fine">{cutWords(cuts)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cycles.map(({ number, sentence }) => (
        <p key={number} className="fine">
          Cycle {number}: {sentence}.
        </p>
      ))}
    </div>
  );
}
