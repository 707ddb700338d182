/**
 * Three projects of tests: `unit` needs nothing, `graph` a real Neo4j, `e2e` a browser and a Liaison. Neo4j and Liaison are
 * started once for the run, and shared by files that run one at a time.
 */
import { defineConfig } from "vitest/config";

// The libraries that we test with load graphql as CommonJS; without this our own files would get a second copy of it.
const ONE_GRAPHQL = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

export default defineConfig({
  test: {
    // Both databases end after the last test, one after the other, and each may take 30 s on a busy machine.
    teardownTimeout: 120_000,
    projects: [
      {
        test: {
          name: "unit",
          alias: ONE_GRAPHQL,
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/**/*.neo4j.test.ts", "test/e2e/**"],
          // Generated cases take a second on an idle machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "graph",
          alias: ONE_GRAPHQL,
          include: ["test/**/*.neo4j.test.ts"],
          globalSetup: ["test/neo4j.setup.ts"],
          fileParallelism: false,
          // Deadlines for a busy machine: an idle one starts Neo4j in 3 s.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/liaison.setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
