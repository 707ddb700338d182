/**
 * One Neo4j for the `graph` project: started before its first test file, stopped and removed after its last. Test files get
 * its connection by `inject("neo4j")`; they share its database, so each begins by wiping it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import type { Neo4jConnection } from "../cypher/door.ts";
import { PROJECT_ROOT } from "../cypher/project-root.ts";
import { readConfig } from "../server/config.ts";
import { openNeo4j } from "../server/neo4j/open-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Neo4jConnection;
  }
}

/** Vitest calls it once; what it returns is called at the end. The jars come from the project's own cache. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "liaison-test-"));
  const { PATH, JAVA_HOME } = process.env;
  const config = readConfig({ PATH, JAVA_HOME, LIAISON_HOME: home, LIAISON_CACHE: join(PROJECT_ROOT, ".liaison") });
  try {
    const handle = await openNeo4j(config, {
      log: pino({ level: "silent" }),
      onState: ({ message }) => console.log(message),
    });
    project.provide("neo4j", handle.connection);
    return async () => {
      await handle.close();
      rmSync(home, { recursive: true, force: true });
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}
