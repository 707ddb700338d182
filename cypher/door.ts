/**
 * The one door to Neo4j: every statement of Liaison goes through it. Reads are auto-commit READ sessions (one round
 * trip) with our own deadline and our own single retry; writes are transactions. Opened by the composition roots and
 * handed on. Must not know what the statements mean.
 */
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { classifyError, isLostConnection } from "./classify-error.ts";
import type { Log } from "./log.ts";
import { LiaisonError } from "./model/liaison-error.ts";
import { readRows } from "./read-rows.ts";
import type { Parameters, Statement } from "./statement.ts";
import { type Patience, withinDeadline } from "./within-deadline.ts";

/** Where the database is and as whom. */
export type Neo4jConnection = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** How long a call may take (milliseconds, instead of the door's own) and when it is no longer wanted. */
export type CallOptions = { readonly deadlineMs?: number; readonly signal?: AbortSignal };

/** An answer: each row as values in the order of its columns. */
export type Table = { readonly rows: readonly (readonly unknown[])[] };

/** How the last call went: none yet, answered, or Neo4j was out of reach. */
export type DoorState = "UNTRIED" | "OPEN" | "SHUT";

/** Runs a statement inside a transaction. */
export type Run = <P extends Parameters, R>(statement: Statement<P, R>, params: P) => Promise<readonly R[]>;

/** The door. Every method rejects with LiaisonError (classed by code), or with the signal's reason once it aborts. */
export type Door = {
  /** The rows of a read. Retried once if the connection was lost. */
  read<P extends Parameters, R>(statement: Statement<P, R>, params: P, options?: CallOptions): Promise<readonly R[]>;
  /** The same for a text composed by us (never from user input), as bare values. */
  readText(text: string, params: Parameters, options?: CallOptions): Promise<Table>;
  /** Runs one writing statement in a transaction of its own; it may run twice, so it must be safe to repeat. */
  write<P extends Parameters, R>(statement: Statement<P, R>, params: P, options?: CallOptions): Promise<readonly R[]>;
  /** Runs several statements in one transaction: all or none. `work` may run twice. */
  transact<T>(work: (run: Run) => Promise<T>, options?: CallOptions): Promise<T>;
  /** How the last call went. */
  state(): DoorState;
  /** Asks Neo4j for a sign of life. */
  ping(deadlineMs: number): Promise<void>;
  /** Closes all connections; never waits longer than two seconds. */
  close(): Promise<void>;
};

/** What a door needs: where to, how long a call may take in milliseconds, and where to note what went wrong. */
export type DoorOptions = { readonly connection: Neo4jConnection; readonly deadlineMs: number; readonly log: Log };

// A dead database is reported after this, instead of the driver's 30 s (FACTS: 64 s with the default, 3 s with 2 s).
const RETRY_MS = 2_000;
const CONNECT_MS = 3_000;
const CLOSE_MS = 2_000;
// Neo4j ends an abandoned statement itself a little after our own deadline.
const GRACE_MS = 1_000;

/** Opens the door; no connection is made before the first call. */
export function openDoor({ connection, deadlineMs, log }: DoorOptions): Door {
  const driver = connect(connection);
  let state: DoorState = "UNTRIED";

  /** Holds the deadline, classes errors, and keeps the state. `attempt` opens its own session and leaves it to us. */
  async function call<T>(
    subject: string,
    mode: "READ" | "WRITE",
    options: CallOptions,
    attempt: (session: Session, timeout: number) => Promise<T>,
  ): Promise<T> {
    const patience: Patience = { deadlineMs: options.deadlineMs ?? deadlineMs, signal: options.signal };
    const sessions = new Set<Session>();
    const once = async (): Promise<T> => {
      const session = driver.session({ defaultAccessMode: mode, database: connection.database });
      sessions.add(session);
      const answer = await attempt(session, patience.deadlineMs + GRACE_MS);
      await session.close();
      return answer;
    };
    // Closing a session that still waits sends RESET, which stops the statement in Neo4j. A frozen Neo4j never confirms.
    const leave = (): void => {
      for (const session of sessions) session.close().catch((error) => log.debug({ error }, "session not closed"));
    };
    const work = mode === "WRITE" ? once : () => once().catch((error) => retryIfLost(error, once));
    try {
      const answer = await withinDeadline(work, patience, leave);
      state = "OPEN";
      return answer;
    } catch (error) {
      leave();
      if (options.signal?.aborted === true && error === options.signal.reason) throw error;
      const fault = classifyError(error, subject);
      state = fault.code === "GRAPH_UNAVAILABLE" ? "SHUT" : state;
      if (fault.code === "INTERNAL") log.error({ err: error, statement: subject }, "Neo4j refused a statement");
      else log.debug({ err: error, statement: subject, code: fault.code }, "Neo4j did not answer");
      throw fault;
    }
  }

  async function readText(text: string, params: Parameters, options: CallOptions = {}): Promise<Table> {
    return call("read", "READ", options, async (session, timeout) => {
      const { records } = await withoutStack(() => session.run(text, params, { timeout }));
      return { rows: records.map((record) => record.map((value) => value)) };
    });
  }

  async function transact<T>(work: (run: Run) => Promise<T>, options: CallOptions = {}): Promise<T> {
    return call("write", "WRITE", options, (session, timeout) =>
      session.executeWrite(
        (transaction) =>
          work(async (statement, params) => {
            const { records } = await transaction.run(statement.text, params);
            return readRows(statement, records);
          }),
        { timeout },
      ),
    );
  }

  return {
    readText,
    transact,
    read: (statement, params, options = {}) =>
      call(statement.name, "READ", options, async (session, timeout) => {
        const { records } = await session.run(statement.text, params, { timeout });
        return readRows(statement, records);
      }),
    write: (statement, params, options) => transact((run) => run(statement, params), options),
    state: () => state,
    ping: async (pingMs) => {
      try {
        await readText("RETURN 1 LIMIT 1", {}, { deadlineMs: pingMs });
      } catch (error) {
        state = "SHUT";
        throw error;
      }
    },
    close: () =>
      withinDeadline(
        () => driver.close(),
        { deadlineMs: CLOSE_MS },
        () => log.warn({}, "Neo4j did not say goodbye"),
      ).catch((error) => {
        if (!(error instanceof LiaisonError)) throw error;
      }),
  };
}

/**
 * Runs a statement without the stack trace that the driver takes beforehand, in case of an error (2 to 4 % of what a read
 * costs us): what fails is told by the statement's name, and the trace would lead here anyway.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function retryIfLost<T>(error: unknown, again: () => Promise<T>): Promise<T> {
  if (!isLostConnection(error)) throw error;
  return again();
}

function connect({ uri, username, password }: Neo4jConnection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    telemetryDisabled: true,
    connectionTimeout: CONNECT_MS,
    maxTransactionRetryTime: RETRY_MS,
    userAgent: "liaison",
  });
}
