// @ts-check
/**
 * `npm run dev`: Neo4j once, the server started again at each change of its sources, and Vite's own server in front of it.
 * The three end together, whichever ends first.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, StepError } from "./step.mjs";

/**
 * Runs until a signal or until a part ends. Throws StepError for faults of the configuration.
 * @returns {Promise<void>}
 */
export async function develop() {
  const { readConfig } = await importBuilt("server/config.js");
  const { openNeo4j } = await importBuilt("server/neo4j/open-neo4j.js");
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => stop.abort());
  const say = (/** @type {{ message: string }} */ { message }) => console.log(message);
  const log = { info: () => undefined, error: () => undefined };
  try {
    const config = readConfig(process.env, ROOT);
    const neo4j = await openNeo4j(config, { log, onState: say, signal: stop.signal });
    // A fixed port, since Vite must know where to pass requests on.
    const port = String(config.port || 4000);
    const { uri, username, password, database } = neo4j.connection;
    const env = {
      // Tools that one develops with ask for the schema.
      GRAPHQL_INTROSPECTION: "yes",
      ...process.env,
      PORT: port,
      LIAISON_API: `http://127.0.0.1:${port}`,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const parts = [
      runPart(["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false", "server/main.ts"], env, stop),
      runPart(["node_modules/vite/bin/vite.js"], env, stop),
    ];
    await Promise.all(parts);
    await neo4j.close();
  } catch (error) {
    if (stop.signal.aborted) return;
    throw error instanceof Error && error.name === "LiaisonError" ? new StepError(error.message) : error;
  }
}

/** @param {string} path below dist/node */
function importBuilt(path) {
  return import(pathToFileURL(join(ROOT, "dist/node", path)).href);
}

/**
 * Resolves when the part has ended, and asks the others to end then.
 * @param {readonly string[]} args of Node
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortController} stop
 * @returns {Promise<void>}
 */
function runPart(args, env, stop) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] });
  const end = () => child.kill("SIGTERM");
  stop.signal.addEventListener("abort", end);
  return new Promise((resolve) => {
    child.once("close", () => {
      stop.abort();
      resolve();
    });
    child.once("error", () => {
      stop.abort();
      resolve();
    });
  });
}
