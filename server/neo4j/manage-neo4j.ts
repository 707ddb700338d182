/**
 * Liaison's own Neo4j in LIAISON_HOME, from nothing to answering: lock, orphan, Java, jars, password, settings, process.
 * Called by `open-neo4j.ts`; what each step does stands in the file of that step.
 *
 *     LIAISON_HOME/liaison.lock           who has this home, and where it serves
 *     LIAISON_HOME/neo4j/connection.json  how the running Neo4j is reached, without the password
 *     LIAISON_HOME/neo4j/password         its password
 *     LIAISON_HOME/neo4j/child.json       which process it is
 *     LIAISON_HOME/neo4j/{conf,data,logs} Neo4j's own
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Neo4jConnection } from "../../cypher/door.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Config } from "../config.ts";
import { choosePort } from "./free-port.ts";
import { findHomeOwner, type HomeRole, refuseSecond, takeHome } from "./home-lock.ts";
import { chooseJava, findJavas } from "./java-runtime.ts";
import { endOrphan } from "./neo4j-child.ts";
import { renderNeo4jConf } from "./neo4j-conf.ts";
import { fetchJars, readNeo4jVersion } from "./neo4j-jars.ts";
import { readPassword } from "./neo4j-password.ts";
import { type OnNeo4jState, renderSeconds } from "./neo4j-state.ts";
import {
  makePrivateFolder,
  readPrivateFile,
  readPrivateRecord,
  requireRoom,
  writePrivateFile,
} from "./private-file.ts";
import { type SupervisedNeo4j, superviseNeo4j } from "./supervise-neo4j.ts";

/** A managed Neo4j that runs: how to reach it, its process, where Liaison serves, and its end. */
export type ManagedNeo4j = {
  readonly connection: Neo4jConnection;
  readonly pid: number | undefined;
  announce(address: string): void;
  stop(force?: boolean): Promise<void>;
};

/** What a start is for; `settings` are added to `neo4j.conf`; `signal` gives the start up. */
export type ManageOptions = {
  readonly role: HomeRole;
  readonly onState: OnNeo4jState;
  readonly settings?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** Starts the Neo4j of `config.home`. Throws LiaisonError SETUP, for one if another process has that home. */
export async function manageNeo4j(config: Config, options: ManageOptions): Promise<ManagedNeo4j> {
  makePrivateFolder(config.home);
  const lock = takeHome(config.home, options.role);
  if (lock === undefined) throw refuseSecond(config.home, findHomeOwner(config.home));
  try {
    const { neo4j, connection } = await startNeo4j(config, options);
    return {
      connection,
      get pid() {
        return neo4j.pid;
      },
      announce: lock.announce,
      stop: async (force) => {
        // Each step is taken whatever becomes of the one before.
        try {
          rmSync(connectionPath(config.home), { force: true });
        } finally {
          await neo4j.stop(force).finally(lock.release);
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** How to reach the Neo4j that a running Liaison has in `home`; undefined while it is not ready. */
export function readRunningConnection(home: string): Neo4jConnection | undefined {
  const { uri } = readPrivateRecord(connectionPath(home)) ?? {};
  const password = readPrivateFile(join(home, "neo4j", "password"))?.trim();
  if (typeof uri !== "string" || !password) return undefined;
  return { uri, username: "neo4j", password, database: "neo4j" };
}

async function startNeo4j(
  config: Config,
  { onState, settings, signal }: ManageOptions,
): Promise<{ readonly neo4j: SupervisedNeo4j; readonly connection: Neo4jConnection }> {
  const neo4jHome = join(config.home, "neo4j");
  for (const name of ["", "conf", "logs"]) makePrivateFolder(join(neo4jHome, name));
  requireRoom(neo4jHome);
  await endOrphan(neo4jHome, (pid) =>
    onState({ step: "stopping", message: `Ending a Neo4j that an earlier Liaison left behind (process ${pid})` }),
  );
  const { boltPort, javaHome, ...sizes } = config.managed;
  const runtime = chooseJava(findJavas(javaHome));
  const jars = await fetchJars(config.cache, runtime, onState, signal);
  const password = readPassword(neo4jHome);
  const start = performance.now();
  onState({ step: "starting", message: `Starting Neo4j ${readNeo4jVersion()} (Java ${runtime.major})` });
  const attempt = async (): ReturnType<typeof startNeo4j> => {
    const port = await choosePort(boltPort);
    const connection = { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
    const conf = renderNeo4jConf({ boltPort: port, sizes, ...(settings === undefined ? {} : { extra: settings }) });
    const launch = { java: runtime.java, jars, neo4jHome, conf, heap: sizes.heap };
    const neo4j = await superviseNeo4j(launch, port, connection, onState, signal);
    try {
      writePrivateFile(connectionPath(config.home), `${JSON.stringify({ uri: connection.uri })}\n`);
    } catch (error) {
      await neo4j.stop();
      throw error;
    }
    onState({ step: "ready", message: `Neo4j is ready in ${renderSeconds(start)}` });
    return { neo4j, connection };
  };
  try {
    return await attempt();
  } catch (error) {
    // Between choosing a free port and Neo4j's taking it another program may have been faster: once more, with another.
    if (boltPort === 0 && error instanceof LiaisonError && error.details.subject === "Bolt port") return attempt();
    throw error;
  }
}

function connectionPath(home: string): string {
  return join(home, "neo4j", "connection.json");
}
