/** Why Neo4j ended, from texts as it writes them; `managed.neo4j.test.ts` takes the commonest from a real one. */
import { expect, test } from "vitest";
import { explainExit } from "../../../server/neo4j/neo4j-log.ts";

const ONE = { code: 1, signal: null };

test.each([
  [
    "Failed to read config: Unrecognized setting. No declared setting with name: server.bolt.enabeld. Cleanup the config or disable",
    { subject: "setting", words: "neo4j.conf has a setting that Neo4j does not know: server.bolt.enabeld." },
  ],
  [
    "Error evaluating value for setting 'db.tx_log.rotation.size'. Setting 'x' failed",
    {
      subject: "setting",
      words:
        "neo4j.conf has a value that Neo4j refuses: Error evaluating value for setting 'db.tx_log.rotation.size'. Setting 'x' failed",
    },
  ],
  [
    "ERROR Failed to start Neo4j on null\nCaused by: java.net.BindException: Address already in use",
    { subject: "Bolt port", words: "its Bolt port is taken by another program." },
  ],
  [
    "Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: /h/store_lock.",
    {
      subject: "data folder",
      words:
        "its data folder is in use by another Neo4j. Stop that one first; its lock goes with it, so no file need be deleted.",
    },
  ],
  [
    "java.io.IOException: No space left on device",
    { subject: "disk", words: "the disk is full. Make room, then start again." },
  ],
  [
    "java.lang.OutOfMemoryError: Java heap space",
    {
      subject: "memory",
      words: "it ran out of memory: java.lang.OutOfMemoryError: Java heap space. Raise NEO4J_HEAP.",
    },
  ],
  [
    "2026-01-01 ERROR Something\nCaused by: java.lang.IllegalStateException: first\nCaused by: java.lang.Error: the root",
    { subject: "Neo4j", words: "its log says: java.lang.Error: the root" },
  ],
  ["INFO  Starting...", { subject: "Neo4j", words: "it ended with exit code 1 and wrote no reason." }],
])("%j", (log, reason) => {
  expect(explainExit(log, ONE)).toEqual(reason);
});

test("a signal is the reason, whatever the log says", () => {
  expect([
    explainExit("No space left on device", { code: null, signal: "SIGSEGV" }).words,
    explainExit("", { code: null, signal: "SIGKILL" }).words,
    explainExit("", { code: 0, signal: null }).words,
  ]).toEqual([
    "it was ended by SIGSEGV.",
    "it was killed (SIGKILL), by hand or by a system that ran out of memory.",
    "something asked it to end, and it did.",
  ]);
});
