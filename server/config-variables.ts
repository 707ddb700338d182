/**
 * The environment variables that Liaison reads: the one table from which `config.ts` parses, the README's list is checked
 * and "did you mean" is drawn. It knows nothing of what the values do.
 */
import { LIMITS } from "./graphql/limits.ts";

/** One variable: its default as a text ("" where there is none) and what it does, in a line for the README. */
export type ConfigVariable = { readonly fallback: string; readonly about: string };

/** Every variable by name, in the order of the README. */
export const CONFIG_VARIABLES = {
  PORT: { fallback: "4000", about: "port of the page and the API; 0 takes any free one" },
  HOST: {
    fallback: "127.0.0.1",
    about: "address to listen on; beyond loopback LIAISON_TOKEN or LIAISON_TRUST_PROXY is needed",
  },
  LIAISON_TOKEN: { fallback: "", about: "token that every request must bear, at least 16 characters" },
  LIAISON_TRUST_PROXY: { fallback: "no", about: "yes: a proxy in front of Liaison lets in only whom it should" },
  LIAISON_HOME: { fallback: ".liaison", about: "folder of Liaison's own Neo4j: its data, password and logs" },
  LIAISON_CACHE: { fallback: "", about: "folder for Neo4j's jars; LIAISON_HOME if not set" },
  NEO4J_URI: {
    fallback: "",
    about:
      "an existing Neo4j to use: bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc; if not set Liaison runs its own",
  },
  NEO4J_USERNAME: { fallback: "neo4j", about: "user of the existing Neo4j" },
  NEO4J_PASSWORD: { fallback: "", about: "password of the existing Neo4j, needed with NEO4J_URI" },
  NEO4J_DATABASE: { fallback: "neo4j", about: "database in the existing Neo4j" },
  NEO4J_BOLT_PORT: { fallback: "0", about: "Bolt port of Liaison's own Neo4j on loopback; 0 takes any free one" },
  NEO4J_HEAP: { fallback: "1g", about: "heap of Liaison's own Neo4j" },
  NEO4J_PAGE_CACHE: { fallback: "256m", about: "page cache of Liaison's own Neo4j" },
  NEO4J_TRANSACTION_MEMORY: { fallback: "128m", about: "most that one transaction may use in Liaison's own Neo4j" },
  JAVA_HOME: { fallback: "", about: "Java 17 or 21 for Liaison's own Neo4j; others are looked for if it does not fit" },
  REQUEST_DEADLINE_MS: {
    fallback: "10000",
    about: "milliseconds after which a request is given up, waiting for its turn included",
  },
  REQUEST_CONCURRENCY: { fallback: "64", about: "requests to the graph that are answered at once; further ones wait" },
  REQUEST_QUEUE: { fallback: "256", about: "requests to the graph that may wait; further ones are refused at once" },
  REQUEST_RATE: {
    fallback: "",
    about:
      "requests of one address in a minute, 0 for no limit; if not set 30000, and no limit for this machine itself",
  },
  QUERY_COST: {
    fallback: String(LIMITS.cost),
    about: "what a query may be estimated to cost: rows that its pages could come to",
  },
  GRAPHQL_INTROSPECTION: {
    fallback: "no",
    about: "yes: the API tells its schema to tools that ask; it is at /schema.graphql in any case",
  },
  GRAPHQL_OPERATIONS: {
    fallback: "any",
    about: "any, or known: only the operations of Liaison's own page are answered",
  },
  LOG_LEVEL: { fallback: "warn", about: "trace, debug, info, warn, error, fatal or silent" },
} as const satisfies Readonly<Record<string, ConfigVariable>>;

/** The name of a variable that Liaison reads. */
export type ConfigName = keyof typeof CONFIG_VARIABLES;

/** The levels that LOG_LEVEL may have, most talkative first (pino's). */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
/** One of `LOG_LEVELS`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The schemes that NEO4J_URI may have; those with +s encrypt, those with +ssc accept a self-signed certificate. */
export const NEO4J_SCHEMES = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"] as const;

/** Variables with our prefixes that others set: Neo4j's own tools and images, and what Kubernetes and Docker links add for a service; LIAISON_API is the development server's. */
export const FOREIGN_VARIABLE =
  /^NEO4J_(HOME|CONF|AUTH|EDITION|DEBUG|ACCEPT_LICENSE_AGREEMENT|PLUGINS|SHA256|TARBALL)$|^NEO4J_.*__|_(SERVICE_HOST|SERVICE_PORT.*|PORT_\d+_.*)$|^(NEO4J|LIAISON)_(PORT|NAME)$|^LIAISON_API$/;
