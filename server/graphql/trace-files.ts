/** A trace as a text, with the sources of its relationships fetched from the graph. Called by `describe-trace.ts`. */
import { TRACED_TYPES } from "../../cypher/model/dependence.ts";
import { relationshipKey } from "../../cypher/read/graph.ts";
import { textAt } from "../../cypher/structure/packed-texts.ts";
import { entityId, entityName, relationshipType } from "../../cypher/structure/structure.ts";
import type { Trace } from "../../cypher/trace/trace.ts";
import { treeOf, waysWithin } from "../../cypher/trace/trace-tree.ts";
import { type Via, viaOf } from "../../cypher/trace/via.ts";
import { type SourcesOf, writeTraceCsv, writeTraceGraphml, writeTraceText } from "../../cypher/trace/write-trace.ts";
import type { Filling } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import type { TraceQuestion } from "./trace-question.ts";

/** The trace's nearest entities, at most so many, in the format. */
export async function traceAsFile(
  filling: Filling,
  question: TraceQuestion,
  trace: Trace,
  format: "text" | "csv" | "graphml",
  limit: number,
): Promise<string> {
  const count = Math.min(limit, trace.order.length - 1);
  if (format === "text") {
    const shown = treeOf(trace, count).flatMap((children) => children.flatMap((step) => viaOf(trace, step, 1)));
    return writeTraceText(trace, count, title(question, trace), await fetchSources(filling, shown));
  }
  const ways = waysWithin(trace, count, LIMITS.traceLinks);
  const sourcesOf = await fetchSources(filling, ways);
  return format === "csv" ? writeTraceCsv(trace, ways, sourcesOf) : writeTraceGraphml(trace, count, ways, sourcesOf);
}

function title({ direction, maxDepth, asOf, types }: TraceQuestion, { walk, order }: Trace): string {
  const [root = 0] = order;
  const name = `${entityName(walk.structure, root)} (${entityId(walk.structure, root)})`;
  const what = direction === "UPSTREAM" ? `What ${name} depends on` : `What depends on ${name}`;
  const date = asOf === null ? "" : `, as of ${asOf}`;
  const followed = (types ?? TRACED_TYPES).join(", ");
  return `${what}: ${order.length - 1} entities within ${maxDepth} steps${date}.\nFollowed: ${followed}.`;
}

// Many enough to be few statements, few enough to stay far below the deadline of one.
const BATCH = 10_000;
const SOURCES = [
  { key: "sources", field: "sources", projection: [{ key: "locator", field: "locator", literal: null, sub: null }] },
] as const;

async function fetchSources({ graph, read, structure }: Filling, ways: readonly Via[]): Promise<SourcesOf> {
  const keys = ways.map(({ relationship }) => ({
    type: relationshipType(structure, relationship),
    id: textAt(structure.relationshipIds, relationship),
  }));
  const sources = new Map<string, readonly string[]>();
  for (let first = 0; first < keys.length; first += BATCH) {
    const found = await graph.relationshipsById(keys.slice(first, first + BATCH), SOURCES, read);
    for (const [key, answer] of found) sources.set(key, locatorsOf(answer["sources"]));
  }
  return (relationship) =>
    sources.get(
      relationshipKey({
        type: relationshipType(structure, relationship),
        id: textAt(structure.relationshipIds, relationship),
      }),
    ) ?? [];
}

function locatorsOf(citations: unknown): readonly string[] {
  return Array.isArray(citations) ? citations.map((citation) => String(Reflect.get(Object(citation), "locator"))) : [];
}
