/** The hand-written statements on the bare driver: shared by the plain HTTP route and the driver without HTTP. */
import neo4j from "neo4j-driver";
import type { Neo4jConnection } from "../../../cypher/door.ts";
import type { ApiQuery, AskGraph, Variables } from "./api-query.ts";

/** Answers a query with its plain form. */
export type PlainDriver = {
  readonly ask: AskGraph;
  readonly answer: (query: ApiQuery, variables: Variables) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Opens the driver as Liaison's door does: auto-commit READ sessions, which take one round trip. */
export function openPlainDriver({ uri, username, password, database }: Neo4jConnection): PlainDriver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const ask: AskGraph = async (statement, params = {}) => {
    const session = driver.session({ defaultAccessMode: "READ", database });
    try {
      const { records } = await session.run(statement, params);
      return records.map((record) => Array.from(record.values()));
    } finally {
      await session.close();
    }
  };
  return {
    ask,
    answer: async ({ plain }, variables) =>
      plain.decode(await ask(plain.statement, { ...variables, ...plain.params?.(variables) })),
    close: () => driver.close(),
  };
}

/** The connection that a child is given by its environment. */
export function connectionOf(env: NodeJS.ProcessEnv): Neo4jConnection {
  const { BENCH_URI = "", BENCH_USERNAME = "", BENCH_PASSWORD = "" } = env;
  return { uri: BENCH_URI, username: BENCH_USERNAME, password: BENCH_PASSWORD, database: "neo4j" };
}
