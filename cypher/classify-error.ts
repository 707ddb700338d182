/**
 * Turns what the driver throws into a LiaisonError, by code and never by message text. Neo4j's own words stay in
 * `cause`, for the log. Codes: https://neo4j.com/docs/status-codes/5/errors/all-errors/
 */
import { Neo4jError } from "neo4j-driver";
import { LiaisonError } from "./model/liaison-error.ts";

const LOST = new Set(["ServiceUnavailable", "SessionExpired", "Neo.ClientError.Security.AuthorizationExpired"]);

const UNAVAILABLE = new Set([
  ...LOST,
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Transaction.Terminated",
  "Neo.ClientError.Transaction.Terminated",
  "Neo.TransientError.Request.NoThreadsAvailable",
  "Neo.ClientError.Cluster.NotALeader",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

const TOO_SLOW = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
  "Neo.TransientError.Transaction.LockAcquisitionTimeout",
  "Neo.ClientError.Transaction.LockAcquisitionTimeout",
]);

const TOO_BIG = new Set([
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  "Neo.TransientError.General.OutOfMemoryError",
  "Neo.TransientError.General.TransactionOutOfMemoryError",
  "Neo.TransientError.General.TransactionMemoryLimit",
  "Neo.TransientError.General.StackOverFlowError",
  "Neo.DatabaseError.General.StackOverFlowError",
]);

function codeOf(error: unknown): string | undefined {
  return error instanceof Neo4jError ? error.code : undefined;
}

/** True if the connection was lost, so that a read may be asked once more on another one. */
export function isLostConnection(error: unknown): boolean {
  return LOST.has(codeOf(error) ?? "");
}

/**
 * The LiaisonError for anything that a call to Neo4j threw: GRAPH_UNAVAILABLE, TIMEOUT, LIMIT_EXCEEDED or INTERNAL, the
 * original in `cause`. A LiaisonError is returned as it is. `subject` names the statement.
 */
export function classifyError(error: unknown, subject: string): LiaisonError {
  if (error instanceof LiaisonError) return error;
  const code = codeOf(error) ?? "";
  const options = { cause: error };
  if (code.startsWith("Neo.ClientError.Security."))
    return new LiaisonError(
      "GRAPH_UNAVAILABLE",
      "Neo4j refuses Liaison's user.",
      { subject: "Neo4j", allowed: "a valid NEO4J_USERNAME and NEO4J_PASSWORD, of a user who may read and write" },
      options,
    );
  if (UNAVAILABLE.has(code))
    return new LiaisonError("GRAPH_UNAVAILABLE", "The graph cannot be reached now.", { subject: "Neo4j" }, options);
  if (TOO_SLOW.has(code))
    return new LiaisonError("TIMEOUT", "The graph took too long to answer.", { subject }, options);
  if (TOO_BIG.has(code))
    return new LiaisonError("LIMIT_EXCEEDED", "The question needs more memory than allowed.", { subject }, options);
  return new LiaisonError("INTERNAL", "The graph could not answer.", { subject }, options);
}
