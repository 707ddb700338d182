/** The environment as configuration: what it becomes, and every fault at once. */
import { expect, test } from "vitest";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { type Config, isLoopback, readConfig } from "../../server/config.ts";

const NOTHING_SET: Config = {
  port: 4000,
  host: "127.0.0.1",
  token: undefined,
  trustProxy: false,
  home: "/project/.liaison",
  cache: "/project/.liaison",
  neo4j: undefined,
  managed: { boltPort: 0, heap: "1g", pageCache: "256m", transactionMemory: "128m", javaHome: undefined },
  requestDeadlineMs: 10_000,
  serving: {
    deadlineMs: 10_000,
    concurrency: 64,
    queue: 256,
    ratePerMinute: 30_000,
    rateSparesLoopback: true,
    queryCost: 100_000,
    introspection: false,
    knownOnly: false,
  },
  logLevel: "warn",
};

function readFaults(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env, "/project");
    return [];
  } catch (error) {
    if (!(error instanceof LiaisonError) || error.code !== "SETUP") throw error;
    return error.details.faults ?? [];
  }
}

test("an empty environment, and one of empty values, gives the defaults", () => {
  expect(readConfig({}, "/project")).toEqual(NOTHING_SET);
  expect(readConfig({ PORT: "", HOST: " ", NEO4J_URI: "", UNRELATED: "x" }, "/project")).toEqual(NOTHING_SET);
});

test("every variable is read", () => {
  expect(
    readConfig(
      {
        PORT: "0",
        HOST: "0.0.0.0",
        LIAISON_TOKEN: "0123456789abcdef",
        LIAISON_TRUST_PROXY: "yes",
        LIAISON_HOME: "/var/lib/liaison",
        LIAISON_CACHE: "jars",
        NEO4J_URI: "neo4j+s://db.example.org:7687",
        NEO4J_USERNAME: "reader",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "people",
        NEO4J_BOLT_PORT: "7687",
        NEO4J_HEAP: "2G",
        NEO4J_PAGE_CACHE: "512m",
        NEO4J_TRANSACTION_MEMORY: "64m",
        JAVA_HOME: "/opt/java/21",
        REQUEST_DEADLINE_MS: "2500",
        REQUEST_CONCURRENCY: "8",
        REQUEST_QUEUE: "0",
        REQUEST_RATE: "600",
        QUERY_COST: "1000",
        GRAPHQL_INTROSPECTION: "yes",
        GRAPHQL_OPERATIONS: "known",
        LOG_LEVEL: "debug",
      },
      "/project",
    ),
  ).toEqual({
    port: 0,
    host: "0.0.0.0",
    token: "0123456789abcdef",
    trustProxy: true,
    home: "/var/lib/liaison",
    cache: "/project/jars",
    neo4j: { uri: "neo4j+s://db.example.org:7687", username: "reader", password: "secret", database: "people" },
    managed: {
      boltPort: 7687,
      heap: "2g",
      pageCache: "512m",
      transactionMemory: "64m",
      javaHome: "/opt/java/21",
    },
    requestDeadlineMs: 2500,
    serving: {
      deadlineMs: 2500,
      concurrency: 8,
      queue: 0,
      ratePerMinute: 600,
      rateSparesLoopback: false,
      queryCost: 1000,
      introspection: true,
      knownOnly: true,
    },
    logLevel: "debug",
  });
});

test("all faults are told at once, each with its value and what is allowed", () => {
  expect(
    readFaults({
      PORT: "70000",
      HOST: "0.0.0.0",
      LIAISON_TRUST_PROXY: "maybe",
      LIAISON_HOM: "/x",
      NEO4J_PASWORD: "x",
      NEO4J_URI: "bolt:/localhost",
      NEO4J_HEAP: "lots",
      QUERY_COST: "0",
      GRAPHQL_INTROSPECTION: "perhaps",
      GRAPHQL_OPERATIONS: "knwon",
      REQUEST_DEADLINE_MS: "1e3",
      LOG_LEVEL: "debgu",
    }),
  ).toEqual([
    'LIAISON_HOM is not a variable of Liaison. Did you mean "LIAISON_HOME"?',
    'NEO4J_PASWORD is not a variable of Liaison. Did you mean "NEO4J_PASSWORD"?',
    'LIAISON_TRUST_PROXY is "maybe"; allowed: yes or no.',
    'REQUEST_DEADLINE_MS is "1e3"; allowed: a whole number from 100 to 600000.',
    'GRAPHQL_OPERATIONS is "knwon"; allowed: any or known. Did you mean "known"?',
    'HOST is "0.0.0.0", which other machines can reach; allowed: 127.0.0.1, or set LIAISON_TOKEN, ' +
      "or LIAISON_TRUST_PROXY=yes when a proxy in front of Liaison lets in only whom it should.",
    'LOG_LEVEL is "debgu"; allowed: trace, debug, info, warn, error, fatal, silent. Did you mean "debug"?',
    'PORT is "70000"; allowed: a whole number from 0 to 65535.',
    "NEO4J_URI is not an address; allowed: bolt://host or bolt://host:port.",
    "NEO4J_PASSWORD is missing; it is needed with NEO4J_URI.",
    'NEO4J_HEAP is "lots"; allowed: a size such as 512m or 2g.',
    'QUERY_COST is "0"; allowed: a whole number from 1 to 999999999.',
    'GRAPHQL_INTROSPECTION is "perhaps"; allowed: yes or no.',
  ]);
});

test.each([
  ["bolt://localhost", []],
  ["bolt+ssc://[::1]:7687", []],
  ["neo4j://a.b:7687?region=eu", []],
  [
    "http://localhost:7474",
    ['NEO4J_URI begins with "http"; allowed: bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc.'],
  ],
  [
    "neo4js://localhost",
    [
      'NEO4J_URI begins with "neo4js"; allowed: bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc. Did you mean "neo4j" or "neo4j+s"?',
    ],
  ],
  [
    "bolt://neo4j:pw@localhost",
    ["NEO4J_URI holds a user; allowed: host and port only, the user goes in NEO4J_USERNAME and NEO4J_PASSWORD."],
  ],
] as const)("the address %s", (uri, faults) => {
  expect(readFaults({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" })).toEqual(faults);
});

test("a password keeps its spaces", () => {
  expect(readConfig({ NEO4J_URI: "bolt://h", NEO4J_PASSWORD: " a b " }, "/project").neo4j?.password).toBe(" a b ");
});

test("a message never tells a password or a token", () => {
  expect(readFaults({ NEO4J_PASSWORD: "hunter2" })).toEqual([
    "NEO4J_PASSWORD is set without NEO4J_URI; set both to use an existing Neo4j, or neither.",
  ]);
  expect(readFaults({ LIAISON_TOKEN: "hunter2" })).toEqual(["LIAISON_TOKEN has 7 characters; allowed: 16 or more."]);
});

test("variables that other programs set under our prefixes are passed over", () => {
  expect(
    readFaults({
      NEO4J_HOME: "/opt/neo4j",
      NEO4J_CONF: "/etc/neo4j",
      NEO4J_AUTH: "none",
      NEO4J_server_memory_heap_max__size: "2g",
      NEO4J_SERVICE_HOST: "10.0.0.1",
      NEO4J_PORT_7687_TCP_ADDR: "10.0.0.1",
      LIAISON_PORT: "tcp://10.0.0.2:4000",
    }),
  ).toEqual([]);
});

test("loopback is known in all its spellings", () => {
  const hosts = ["127.0.0.1", "127.1.2.3", "localhost", "::1", "0.0.0.0", "::", "192.168.1.2", "127.example.org"];
  expect(hosts.filter(isLoopback)).toEqual(["127.0.0.1", "127.1.2.3", "localhost", "::1"]);
});
