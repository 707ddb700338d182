/**
 * The fault of an answer that was found in the structure and is not in Neo4j any more: somebody changed the graph since. Thrown
 * by whoever fetches what was found; the keeper then takes its structure for outdated.
 */
import { LiaisonError } from "../model/liaison-error.ts";

const faults = new WeakSet<object>();

/** A LiaisonError GRAPH_UNAVAILABLE that asks to ask again. */
export function graphChanged(): LiaisonError {
  const message = "The graph was changed while this was read; ask again.";
  const fault = new LiaisonError("GRAPH_UNAVAILABLE", message, { subject: "graph" });
  faults.add(fault);
  return fault;
}

/** Whether a fault is that one. */
export function isGraphChanged(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && faults.has(fault);
}
