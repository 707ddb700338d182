/** What a trace was asked with, read from arguments, and the trace that it asks for. */
import { TRACED_TYPES } from "../../cypher/model/dependence.ts";
import { KIND_NAMES, type Kind } from "../../cypher/model/kinds.ts";
import type { RelationshipType } from "../../cypher/model/relationship-types.ts";
import type { Structure } from "../../cypher/structure/structure.ts";
import { dependencyWalk, TRACE_DIRECTIONS, type TraceDirection } from "../../cypher/trace/walk.ts";
import { keptTrace, type WholeTrace } from "../../cypher/trace/whole-trace.ts";
import { requireEntity } from "./ask-context.ts";
import { LIMITS } from "./limits.ts";
import { type Arguments, readCount, readText, readTypes } from "./read-arguments.ts";

/** What a trace was asked with. */
export type TraceQuestion = {
  readonly id: string;
  readonly direction: TraceDirection;
  readonly maxDepth: number;
  /** Null for those of `TRACED_TYPES`. */
  readonly types: readonly RelationshipType[] | null;
  readonly asOf: string | null;
};

// People are told as those responsible for a step; they are no steps themselves.
const NO_OFFICIALS: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== "Official");

/** The question in the arguments; what is not given is as in the other one. */
export function readTraceQuestion(args: Arguments, other: TraceQuestion | null): TraceQuestion {
  return {
    id: readText(args, "id") ?? other?.id ?? "",
    direction: TRACE_DIRECTIONS.find((known) => known === args["direction"]) ?? other?.direction ?? "UPSTREAM",
    maxDepth: readCount(args, "maxDepth", 1, LIMITS.traceDepth) ?? other?.maxDepth ?? 6,
    types: readTypes(args, "types") ?? other?.types ?? null,
    asOf: readText(args, "asOf") ?? other?.asOf ?? null,
  };
}

/** The trace that was asked for. Throws UNKNOWN_ENTITY. */
export function traceOf(structure: Structure, question: TraceQuestion): WholeTrace {
  const { id, direction, types, asOf, maxDepth } = question;
  const root = requireEntity(structure, "id", id);
  const kinds = types === null ? NO_OFFICIALS : null;
  const walk = dependencyWalk(structure, direction, types ?? TRACED_TYPES, kinds, asOf);
  return keptTrace(JSON.stringify(question), walk, root, maxDepth);
}
