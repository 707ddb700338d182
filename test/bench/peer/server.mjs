// @ts-nocheck Its packages are installed elsewhere, when the benchmark first runs.
/**
 * The peer: @neo4j/graphql behind Apollo Server, on the data as Liaison stores it. Installed and started by
 * `test/bench/api/contenders.ts`; prints its address when it is ready.
 */
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { BENCH_URI = "", BENCH_USERNAME = "", BENCH_PASSWORD = "", PORT = "0" } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(BENCH_USERNAME, BENCH_PASSWORD));
const typeDefs = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({
  schema,
  // Apollo's hints cost time on small answers and are not used by Liaison either.
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(PORT), host: "127.0.0.1" },
  context: async ({ req }) => ({ token: req.headers.token, sessionConfig: { database: "neo4j" } }),
});
console.log(`ready ${url}`);
