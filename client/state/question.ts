/**
 * What a reader asks beside the canvas: a trace from an entity, or paths between two. Part of the view, so that the
 * address holds it. Pure: the answers are the panels' business.
 */

/** `up`: what the entity depends on. `down`: what depends on it. */
export const TRACE_WAYS = ["up", "down"] as const;
/** One of `TRACE_WAYS`. */
export type TraceWay = (typeof TRACE_WAYS)[number];

/** A question. Ids are those of entities; `to` is null until the reader has chosen where the paths should lead. */
export type Question =
  | { readonly ask: "trace"; readonly way: TraceWay; readonly id: string }
  | { readonly ask: "path"; readonly from: string; readonly to: string | null };

const escaped = (id: string): string => encodeURIComponent(id).replaceAll("~", "%7e").replaceAll("%3A", ":");

/** The question as one short text; ids may hold anything. */
export function questionText(question: Question): string {
  switch (question.ask) {
    case "trace":
      return `${question.way}~${escaped(question.id)}`;
    case "path":
      return ["path", question.from, ...(question.to === null ? [] : [question.to])].map(escaped).join("~");
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Reads what `questionText` wrote; null if it is damaged. */
export function readQuestion(text: string | null): Question | null {
  const [ask, first, second] = (text ?? "").split("~").map(decoded);
  if (first === undefined || first === "") return null;
  if (ask === "path") return { ask, from: first, to: second === undefined || second === "" ? null : second };
  const way = TRACE_WAYS.find((each) => each === ask);
  return way === undefined ? null : { ask: "trace", way, id: first };
}
