/**
 * Keeps one Neo4j alive: starts it, waits until it answers, starts it again on the same port when it dies, gives up after
 * repeated quick deaths, and ends it with patience. Called by `manage-neo4j.ts`, which knows homes, ports and passwords.
 */

import type { Neo4jConnection } from "../../cypher/door.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { askNeo4j } from "./ask-neo4j.ts";
import { isPortOpen } from "./free-port.ts";
import { forgetChild, type Launch, type Neo4jChild, PATIENCE_MS, spawnNeo4j } from "./neo4j-child.ts";
import { type ChildExit, type ExitSubject, explainExit } from "./neo4j-log.ts";
import { type OnNeo4jState, renderSeconds } from "./neo4j-state.ts";
import { waitUntil } from "./wait-until.ts";

/** A Neo4j that is kept alive until `stop`; with `force` it is killed at once. `pid` is that of the present child. */
export type SupervisedNeo4j = { readonly pid: number | undefined; stop(force?: boolean): Promise<void> };

/** Milliseconds that Neo4j may take to answer: seconds as a rule, minutes when it must recover a big store. */
const READY_MS = 300_000;
/** A death sooner than this after being ready is a quick one; one more in a row than there are waits ends the attempts. */
const QUICK_MS = 30_000;
const WAITS_MS = [0, 1_000, 2_000, 5_000] as const;

/**
 * Starts Neo4j and resolves when it answers over Bolt. Throws LiaisonError SETUP with the reason if it ends before, its
 * `details.subject` saying what was wrong; `signal` gives the start up.
 */
export async function superviseNeo4j(
  launch: Launch,
  port: number,
  connection: Neo4jConnection,
  onState: OnNeo4jState,
  signal?: AbortSignal,
): Promise<SupervisedNeo4j> {
  const stopping = new AbortController();
  let child = spawnNeo4j(launch);
  let end: Promise<void> | undefined;

  const stop = (force = false): Promise<void> => {
    stopping.abort();
    if (force) child.signal("SIGKILL");
    end ??= endChild(() => child, onState).then(() => forgetChild(launch.neo4jHome));
    return end;
  };

  const keepAlive = async (): Promise<void> => {
    let quickDeaths = 0;
    let readySince: number | undefined = performance.now();
    while (!stopping.signal.aborted) {
      const exit = await child.exited;
      if (stopping.signal.aborted) return;
      const reason = explainExit(child.readLog(), exit).words;
      const wasQuick = readySince === undefined || performance.now() - readySince < QUICK_MS;
      quickDeaths = wasQuick ? quickDeaths + 1 : 1;
      onState({ step: "ended", message: `Neo4j ended: ${reason}` });
      const wait = WAITS_MS[quickDeaths - 1];
      if (wait === undefined) {
        const message = `Neo4j ended ${quickDeaths} times within ${QUICK_MS / 1000} s of its start and is not started again: ${reason} Mend this, then start Liaison again.`;
        onState({ step: "failed", message });
        return;
      }
      await waitUntil(() => stopping.signal.aborted, wait, 50);
      if (stopping.signal.aborted) return;
      onState({ step: "restarting", message: "Starting Neo4j again" });
      const start = performance.now();
      child = spawnNeo4j(launch);
      const refused = await untilReady(child, port, connection, stopping.signal).catch((error: unknown) => error);
      readySince = refused === undefined ? performance.now() : undefined;
      if (refused === undefined) onState({ step: "ready", message: `Neo4j is ready again in ${renderSeconds(start)}` });
      else if (!stopping.signal.aborted) child.signal("SIGKILL");
    }
  };

  try {
    await untilReady(child, port, connection, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  // Whatever goes wrong here must not end Liaison: it says that Neo4j is gone, and the rest goes on.
  keepAlive().catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    onState({ step: "failed", message: `Neo4j cannot be kept running: ${words} Mend this, then start Liaison again.` });
  });
  return {
    get pid() {
      return child.pid;
    },
    stop,
  };
}

async function untilReady(
  child: Neo4jChild,
  port: number,
  connection: Neo4jConnection,
  signal?: AbortSignal,
): Promise<void> {
  let exit: ChildExit | undefined;
  void child.exited.then((value) => {
    exit = value;
  });
  let refusal: string | undefined;
  const answered = await waitUntil(
    async () => {
      signal?.throwIfAborted();
      if (exit !== undefined) {
        const { words, subject } = explainExit(child.readLog(), exit);
        throw refuseStart(words, subject);
      }
      if (!(await isPortOpen(port))) return false;
      const answer = await askNeo4j(connection);
      if (answer.kind === "refused") throw refuseStart(`it does not accept its own password (${answer.reason}).`);
      refusal = answer.kind === "absent" ? answer.reason : undefined;
      return answer.kind === "ready";
    },
    READY_MS,
    50,
  );
  if (!answered)
    throw refuseStart(`it did not answer within ${READY_MS / 60_000} minutes (${refusal ?? "no Bolt port"}).`);
}

function refuseStart(reason: string, subject: ExitSubject = "Neo4j"): LiaisonError {
  return new LiaisonError("SETUP", `Neo4j did not start: ${reason}`, { subject, value: reason });
}

async function endChild(current: () => Neo4jChild, onState: OnNeo4jState): Promise<void> {
  const child = current();
  let over = child.pid === undefined;
  void child.exited.then(() => {
    over = true;
  });
  await Promise.resolve();
  if (over) return;
  const start = performance.now();
  onState({ step: "stopping", message: "Stopping Neo4j" });
  child.signal("SIGTERM");
  if (!(await waitUntil(() => over, PATIENCE_MS, 20))) {
    child.signal("SIGKILL");
    await child.exited;
  }
  onState({ step: "stopped", message: `Neo4j stopped in ${renderSeconds(start)}` });
}
