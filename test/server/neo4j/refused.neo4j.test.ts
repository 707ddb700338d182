/** A managed Neo4j that cannot start, or cannot stay, and what it says then. */
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { choosePort } from "../../../server/neo4j/free-port.ts";
import type { Neo4jState } from "../../../server/neo4j/neo4j-state.ts";
import { type Neo4jHandle, openNeo4j } from "../../../server/neo4j/open-neo4j.ts";
import { waitUntil } from "../../../server/neo4j/wait-until.ts";
import { configureOwnHome, explainFailure, SILENT as log, removeOwnHomes } from "../../fixtures/own-home.ts";

afterAll(removeOwnHomes);

describe("one that cannot start says why", () => {
  test("a misspelt setting", async () => {
    const message = await explainFailure(
      openNeo4j(configureOwnHome(), { log, settings: { "server.bolt.enabeld": "true" } }),
    );
    expect(message).toBe(
      "Neo4j did not start: neo4j.conf has a setting that Neo4j does not know: server.bolt.enabeld.",
    );
  });

  test("a value that Neo4j refuses", async () => {
    const message = await explainFailure(
      openNeo4j(configureOwnHome(), { log, settings: { "db.tx_log.rotation.size": "much" } }),
    );
    expect(message).toMatch(
      /^Neo4j did not start: neo4j.conf has a value that Neo4j refuses: .*db\.tx_log\.rotation\.size/,
    );
  });

  test("a heap that the machine does not have", async () => {
    const message = await explainFailure(openNeo4j(configureOwnHome({ NEO4J_HEAP: "900000g" }), { log }));
    expect(message).toMatch(/^Neo4j did not start: Java refuses the heap size: .* Set NEO4J_HEAP/);
  });

  test("a Bolt port that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const message = await explainFailure(openNeo4j(configureOwnHome({ NEO4J_BOLT_PORT: String(port) }), { log }));
    server.close();
    expect(message).toBe(
      `Port ${port} is taken by another program. Stop that program, or set NEO4J_BOLT_PORT to another port or to 0 for any free one.`,
    );
  });

  test("a port that is taken when Neo4j comes to it", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const bolt = `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    // A port that is asked for is tried once; the setting turns Neo4j to the taken one, as a race would.
    const config = configureOwnHome({ NEO4J_BOLT_PORT: String(await choosePort(0)) });
    const message = await explainFailure(openNeo4j(config, { log, settings: { "server.bolt.listen_address": bolt } }));
    server.close();
    expect(message).toBe("Neo4j did not start: its Bolt port is taken by another program.");
  });

  test("a lost password", async () => {
    const config = configureOwnHome();
    await (await openNeo4j(config, { log })).close();
    rmSync(join(config.home, "neo4j/password"));
    expect(await explainFailure(openNeo4j(config, { log }))).toMatch(/^The password file .* is missing/);
  });
});

test("one that dies again and again is given up, with the reason", async () => {
  const states: Neo4jState[] = [];
  let handle: Neo4jHandle | undefined;
  handle = await openNeo4j(configureOwnHome(), {
    log,
    onState: (state) => {
      states.push(state);
      // Killed as soon as it is up again.
      if (state.step === "ready" && handle?.pid !== undefined) process.kill(handle.pid, "SIGKILL");
    },
  });
  process.kill(handle.pid ?? 0, "SIGKILL");
  expect(await waitUntil(() => states.some(({ step }) => step === "failed"), 220_000, 50)).toBe(true);
  expect(states.at(-1)?.message).toBe(
    "Neo4j ended 5 times within 30 s of its start and is not started again: it was killed (SIGKILL), by hand or by a system that ran out of memory. Mend this, then start Liaison again.",
  );
  await handle.close();
}, 240_000);

test("one whose settings can no longer be written is given up, and Liaison itself goes on", async () => {
  const states: Neo4jState[] = [];
  const config = configureOwnHome();
  const handle = await openNeo4j(config, { log, onState: (state) => states.push(state) });
  const conf = join(config.home, "neo4j/conf");
  rmSync(conf, { recursive: true });
  writeFileSync(conf, "");
  process.kill(handle.pid ?? 0, "SIGKILL");
  expect(await waitUntil(() => states.some(({ step }) => step === "failed"), 60_000, 50)).toBe(true);
  expect(states.at(-1)?.message).toBe(
    `Neo4j ended 5 times within 30 s of its start and is not started again: Cannot write ${conf}/neo4j.conf: a file stands where a folder is needed. Set LIAISON_HOME to another folder. Mend this, then start Liaison again.`,
  );
  await handle.close();
});
