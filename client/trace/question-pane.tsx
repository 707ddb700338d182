/** What the reader asked beside the canvas: a trace, or paths. Nothing while the end of the paths is still to be chosen. */
import type { ReactElement } from "react";
import type { Question } from "../state/question.ts";
import { PathPane } from "./path-pane.tsx";
import { TracePane } from "./trace-pane.tsx";

/** The pane of a question. */
export function QuestionPane({ question }: { readonly question: Question }): ReactElement | null {
  switch (question.ask) {
    case "trace":
      return <TracePane question={question} />;
    case "path":
      return question.to === null ? null : <PathPane from={question.from} to={question.to} />;
  }
}
