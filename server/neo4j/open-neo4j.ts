/**
 * The way to a Neo4j, whichever it is: the one that NEO4J_URI names, the one that a running Liaison of the same home has, or
 * one of our own. Called by the `main.ts` files and by tests; it returns how to connect and opens no lasting connection.
 */
import type { Logger } from "pino";
import type { Neo4jConnection } from "../../cypher/door.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Config } from "../config.ts";
import { askNeo4j, type Neo4jAnswer } from "./ask-neo4j.ts";
import { findHomeOwner, refuseSecond } from "./home-lock.ts";
import { manageNeo4j, readRunningConnection } from "./manage-neo4j.ts";
import type { Neo4jState, OnNeo4jState } from "./neo4j-state.ts";
import { waitUntil } from "./wait-until.ts";

/** A Neo4j that answers. `close` stops it if it is our own; with `force` it is killed at once. */
export type Neo4jHandle = {
  readonly connection: Neo4jConnection;
  /** The process of a Neo4j of our own, as it is now; undefined for any other. */
  readonly pid: number | undefined;
  /** Writes down where Liaison serves, for the message of a second one on the same home. */
  announce(address: string): void;
  close(options?: { readonly force?: boolean }): Promise<void>;
};

/**
 * How to open: `mode` "start" (the default; a server) or "attach-or-start" (a command beside a server); `onState` receives
 * the steps; `signal` gives the opening up; `settings` are added to the `neo4j.conf` of a Neo4j of our own.
 */
export type OpenOptions = {
  readonly log: Pick<Logger, "info" | "error">;
  readonly onState?: OnNeo4jState;
  readonly mode?: "start" | "attach-or-start";
  readonly signal?: AbortSignal;
  readonly settings?: Readonly<Record<string, string>>;
};

/** Milliseconds to wait for a Neo4j that another program starts at the same time. */
const PATIENCE_MS = 60_000;

/** Resolves when Neo4j has answered a query. Throws LiaisonError SETUP that says what to mend. */
export async function openNeo4j(config: Config, options: OpenOptions): Promise<Neo4jHandle> {
  const report = (state: Neo4jState): void => {
    options.log[state.step === "ended" || state.step === "failed" ? "error" : "info"](
      { step: state.step },
      state.message,
    );
    options.onState?.(state);
  };
  if (config.neo4j !== undefined) return connectToExisting(config.neo4j, report, options.signal);
  if (options.mode === "attach-or-start") {
    const running = await attachToRunning(config.home, report, options.signal);
    if (running !== undefined) return running;
  }
  const managed = await manageNeo4j(config, {
    role: options.mode === "attach-or-start" ? "command" : "server",
    onState: report,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return {
    connection: managed.connection,
    get pid() {
      return managed.pid;
    },
    announce: managed.announce,
    close: ({ force = false } = {}) => managed.stop(force),
  };
}

async function connectToExisting(
  connection: Neo4jConnection,
  report: OnNeo4jState,
  signal: AbortSignal | undefined,
): Promise<Neo4jHandle> {
  report({ step: "starting", message: `Connecting to Neo4j at ${connection.uri}` });
  const answer = await waitForAnswer(() => connection, signal);
  if (answer.kind === "ready") {
    report({ step: "ready", message: `Neo4j at ${connection.uri} is ready` });
    return makeGuest(connection);
  }
  const advice =
    answer.kind === "refused"
      ? "Check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE."
      : "Start it, or check the scheme, host and port of NEO4J_URI.";
  throw new LiaisonError("SETUP", `Neo4j at ${connection.uri} cannot be used: ${answer.reason} ${advice}`, {
    subject: "NEO4J_URI",
    value: connection.uri,
  });
}

// The owner may still be starting, or end while we wait; without an owner the home is free to be taken.
async function attachToRunning(
  home: string,
  report: OnNeo4jState,
  signal: AbortSignal | undefined,
): Promise<Neo4jHandle | undefined> {
  const owner = findHomeOwner(home);
  if (owner === undefined) return undefined;
  // A command stops its Neo4j when it is done, which would be in the middle of our work.
  if (owner.role === "command") throw refuseSecond(home, owner);
  report({ step: "starting", message: `Using the Neo4j of the Liaison that is running (process ${owner.pid})` });
  const answer = await waitForAnswer(() => (findHomeOwner(home) ? readRunningConnection(home) : null), signal);
  const connection = readRunningConnection(home);
  if (answer.kind === "ready" && connection !== undefined) return makeGuest(connection);
  if (findHomeOwner(home) === undefined) return undefined;
  throw new LiaisonError(
    "SETUP",
    `The Liaison that is running (process ${owner.pid}) has a Neo4j that does not answer: ${answer.kind === "ready" ? "" : answer.reason}`,
    { subject: "LIAISON_HOME", value: home },
  );
}

// `find` gives null when waiting has become pointless.
async function waitForAnswer(
  find: () => Neo4jConnection | null | undefined,
  signal: AbortSignal | undefined,
): Promise<Neo4jAnswer> {
  let answer: Neo4jAnswer = { kind: "absent", reason: "it is still starting." };
  await waitUntil(
    async () => {
      signal?.throwIfAborted();
      const connection = find();
      if (connection === null) return true;
      if (connection !== undefined) answer = await askNeo4j(connection);
      return answer.kind !== "absent";
    },
    PATIENCE_MS,
    500,
  );
  return answer;
}

function makeGuest(connection: Neo4jConnection): Neo4jHandle {
  return {
    connection,
    pid: undefined,
    announce: () => undefined,
    close: () => Promise.resolve(),
  };
}
