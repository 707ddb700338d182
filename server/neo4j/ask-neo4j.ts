/**
 * Asks a Neo4j whether it answers: a real query with the real password, with a deadline of our own since a frozen Neo4j
 * leaves a driver waiting for ever. Used to learn when Neo4j is ready; queries for data go through `cypher/`.
 */
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import type { Neo4jConnection } from "../../cypher/door.ts";

/** "ready", "absent" (nothing answers yet, for `reason`), or "refused" (it answers, and will not let us in). */
export type Neo4jAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "absent"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string };

const DEADLINE_MS = 5_000;

/** Opens a connection, runs one query, closes it. Never throws. */
export async function askNeo4j(connection: Neo4jConnection): Promise<Neo4jAnswer> {
  const { uri, username, password, database } = connection;
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: DEADLINE_MS,
      connectionAcquisitionTimeout: DEADLINE_MS,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
    });
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error ? error.message : String(error) };
  }
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const late = new AbortController();
  try {
    const query = Promise.resolve(session.run("RETURN 1")).then((): Neo4jAnswer => ({ kind: "ready" }));
    return await Promise.race([query, expire(late.signal)]);
  } catch (error) {
    return classify(error);
  } finally {
    late.abort();
    // A frozen Neo4j would hold the goodbye back as well.
    void driver.close().catch(() => undefined);
  }
}

function expire(signal: AbortSignal): Promise<Neo4jAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ kind: "absent", reason: `no answer within ${DEADLINE_MS / 1000} s` }),
      DEADLINE_MS,
    );
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}

function classify(error: unknown): Neo4jAnswer {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (!(error instanceof Neo4jError)) return { kind: "absent", reason };
  if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit") return { kind: "absent", reason };
  const final = error.code.startsWith("Neo.ClientError.Security.") || error.code === DATABASE_NOT_FOUND;
  return { kind: final ? "refused" : "absent", reason };
}

const DATABASE_NOT_FOUND = "Neo.ClientError.Database.DatabaseNotFound";
