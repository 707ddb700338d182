/** A whole trace, for files and for the map: reads all of its steps, up to a stated cap. */
import { toEntity } from "../api/read-graph.ts";
import { request } from "../api/request.ts";
import {
  MoreStepsDocument,
  type MoreStepsQueryVariables,
  TraceFilesDocument,
  type TraceQuery,
  type TraceStepsFragment,
} from "../generated/graphql.ts";
import type { EntityNode } from "../state/graph.ts";

/** What is asked of a trace. */
export type TraceAsked = Pick<MoreStepsQueryVariables, "id" | "direction" | "maxDepth" | "asOf">;

/** How many entities a file or the map takes of a trace. */
const MOST = 1000;
const PAGE = 250;

/** The steps of a trace, the nearest `MOST`. */
async function readSteps(asked: TraceAsked): Promise<TraceStepsFragment["nodes"]> {
  const steps: TraceStepsFragment["nodes"][number][] = [];
  let after: string | null = null;
  for (;;) {
    const variables: MoreStepsQueryVariables = { ...asked, first: PAGE, after };
    const { dependencies } = await request(MoreStepsDocument, variables);
    steps.push(...dependencies.steps.nodes);
    const { hasNextPage, endCursor } = dependencies.steps.pageInfo;
    if (!hasNextPage || steps.length >= MOST) return steps;
    after = endCursor;
  }
}

/** The formats of a trace as a file. */
export const TRACE_FORMATS = [
  { name: "Text", ending: "txt", type: "text/plain" },
  { name: "CSV", ending: "csv", type: "text/csv" },
  { name: "JSON", ending: "json", type: "application/json" },
  { name: "GraphML", ending: "graphml", type: "application/graphml+xml" },
] as const;
/** One of `TRACE_FORMATS`. */
export type TraceFormat = (typeof TRACE_FORMATS)[number];

/** The trace as a file; throws `ApiError`. */
export async function traceFile(asked: TraceAsked, format: TraceFormat): Promise<string> {
  if (format.ending === "json") {
    const about = { format: "liaison-trace", version: 1, ...asked };
    return `${JSON.stringify({ about, steps: await readSteps(asked) }, null, 2)}\n`;
  }
  const { dependencies } = await request(TraceFilesDocument, { ...asked, first: MOST });
  switch (format.ending) {
    case "txt":
      return dependencies.text;
    case "csv":
      return dependencies.csv;
    case "graphml":
      return dependencies.graphml;
  }
}

/** The root and all that a trace found, the nearest `MOST`. Throws `ApiError`. */
export async function tracedEntities(
  asked: TraceAsked,
  { root, steps: { nodes, pageInfo } }: TraceQuery["dependencies"],
): Promise<readonly EntityNode[]> {
  const steps = pageInfo.hasNextPage ? await readSteps(asked) : nodes;
  return [root, ...steps.map((step) => step.entity)].map(toEntity);
}
