/** A trace as the type `DependencyTrace` of the schema has it, field by field. Called by `ask-dependencies.ts`. */
import { TRACED_TYPES } from "../../cypher/model/dependence.ts";
import { entityKind, findEntity } from "../../cypher/structure/structure.ts";
import { countEnded } from "../../cypher/trace/left-out.ts";
import { ROUTE_CAP } from "../../cypher/trace/routes.ts";
import { waysWithin } from "../../cypher/trace/trace-tree.ts";
import type { WholeTrace } from "../../cypher/trace/whole-trace.ts";
import { compareTraces } from "./compare-traces.ts";
import { describeCycle, describeLink, describeStep, idOf } from "./describe-step.ts";
import { entityRef, type Filling, type Found, relationshipRef } from "./fill-answer.ts";
import { LIMITS } from "./limits.ts";
import { type PagedList, pageList } from "./page-list.ts";
import { type Arguments, readCount } from "./read-arguments.ts";
import { traceAsFile } from "./trace-files.ts";
import { readTraceQuestion, type TraceQuestion, traceOf } from "./trace-question.ts";

/** The trace with every field of the schema's type, worked out when it is asked. */
export function describeTrace(filling: Filling, question: TraceQuestion, whole: WholeTrace): Found {
  const { trace } = whole;
  const total = trace.order.length - 1;
  const upTo = (args: Arguments, most: number): number => readCount(args, "first", 0, most) ?? 0;
  return {
    root: entityRef(trace.order[0] ?? 0),
    direction: question.direction,
    maxDepth: question.maxDepth,
    asOf: question.asOf,
    types: question.types ?? TRACED_TYPES,
    total,
    relationshipCount: trace.edgeTo.length,
    levels: () => countLevels(trace.depth),
    kinds: () => countKinds(whole),
    truncated: trace.beyond > 0,
    leftOut: () => listLeftOut(whole),
    steps: (args: Arguments) =>
      pageList(stepList(filling, whole), args, (step) => ({ node: describeStep(filling, whole, step) })),
    relationships: (args: Arguments) =>
      waysWithin(trace, total, upTo(args, LIMITS.traceRows)).map(({ relationship }) => relationshipRef(relationship)),
    cycleCount: () => whole.components().cycles.length,
    cycles: (args: Arguments) =>
      whole
        .components()
        .cycles.slice(0, upTo(args, LIMITS.pageSize))
        .map((_, index) => describeCycle(filling, whole, index + 1)),
    critical: (args: Arguments) =>
      mostCutting(whole, upTo(args, LIMITS.pageSize)).map((step) => describeStep(filling, whole, step)),
    longestChain: () => {
      const links = whole.longestChain();
      return { length: links.length - 1, links: links.map((link) => describeLink(whole, link)) };
    },
    comparison: (args: Arguments) =>
      compareTraces(trace, traceOf(filling.structure, readTraceQuestion(args, question)).trace),
    text: (args: Arguments) => traceAsFile(filling, question, trace, "text", upTo(args, LIMITS.traceRows)),
    csv: (args: Arguments) => traceAsFile(filling, question, trace, "csv", upTo(args, LIMITS.traceRows)),
    graphml: (args: Arguments) => traceAsFile(filling, question, trace, "graphml", upTo(args, LIMITS.traceRows)),
  };
}

function stepList(filling: Filling, whole: WholeTrace): PagedList<number> {
  const { order, stepOf } = whole.trace;
  return {
    name: "trace",
    rows: Array.from({ length: order.length - 1 }, (_, index) => index + 1),
    keyOf: (step) => idOf(filling, whole, step),
    // The rows begin with step 1; what is not in the trace is at -1, and the root is not in the list.
    placeOf: (id) => Math.max(-1, stepOf(findEntity(filling.structure, id)) - 1),
  };
}

function countLevels(depth: Uint32Array): readonly Found[] {
  const counts = new Map<number, number>();
  for (const one of depth.subarray(1)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => ({ depth: one, count }));
}

function countKinds({ trace }: WholeTrace): readonly Found[] {
  const counts = new Map<string, number>();
  for (const entity of trace.order.subarray(1)) {
    const kind = entityKind(trace.walk.structure, entity);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** Steps that cut something off, most first, then nearest first. */
function mostCutting(whole: WholeTrace, count: number): readonly number[] {
  const cuts = whole.cuts();
  const cutting = Array.from(cuts.keys()).filter((step) => step > 0 && (cuts[step] ?? 0) > 0);
  return cutting.sort((a, b) => (cuts[b] ?? 0) - (cuts[a] ?? 0) || a - b).slice(0, count);
}

function listLeftOut(whole: WholeTrace): readonly Found[] {
  const { trace } = whole;
  const ended = countEnded(trace);
  const unsure = whole.routes().exact.reduce((sum, exact) => sum + 1 - exact, 0);
  const beyond = `${trace.beyond} entities lie one step beyond the depth of ${trace.maxDepth}; ask for a greater maxDepth.`;
  return [
    { reason: "DEPTH", count: trace.beyond, text: beyond },
    {
      reason: "DATE",
      count: ended,
      text: `${ended} relationships were not followed: on the date they have surely ended, or not begun.`,
    },
    {
      reason: "ROUTES",
      count: unsure,
      text: `For ${unsure} entities the count of routes is a lower bound: counts end at ${ROUTE_CAP}, or with the work allowed.`,
    },
  ].filter(({ count }) => count > 0);
}
