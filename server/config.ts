/**
 * Parses the environment, once, into the configuration that `main.ts` hands to every part. No setting is
 * read anywhere else. It collects all faults before it refuses, and touches neither disk nor network.
 */
import { isAbsolute, join } from "node:path";
import type { Neo4jConnection } from "../cypher/door.ts";
import { LiaisonError } from "../cypher/model/liaison-error.ts";
import { didYouMean, suggest } from "../cypher/suggest.ts";
import {
  CONFIG_VARIABLES,
  type ConfigName,
  FOREIGN_VARIABLE,
  LOG_LEVELS,
  type LogLevel,
  NEO4J_SCHEMES,
} from "./config-variables.ts";
import type { Serving } from "./serving.ts";

/** Sizes of Liaison's own Neo4j, as Neo4j writes them ("256m"), its Bolt port (0: any free one) and where Java may be. */
export type ManagedSettings = {
  readonly boltPort: number;
  readonly heap: string;
  readonly pageCache: string;
  readonly transactionMemory: string;
  readonly javaHome: string | undefined;
};

/** All that the environment decides. `home` and `cache` are absolute; `neo4j` is undefined when Liaison runs its own. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly token: string | undefined;
  readonly trustProxy: boolean;
  readonly home: string;
  readonly cache: string;
  readonly neo4j: Neo4jConnection | undefined;
  readonly managed: ManagedSettings;
  readonly requestDeadlineMs: number;
  readonly serving: Serving;
  readonly logLevel: LogLevel;
};

/** What GRAPHQL_OPERATIONS may be. */
// Far above what a person's page makes.
const RATE_PER_MINUTE = 30_000;

const OPERATIONS = ["any", "known"] as const;

/** An environment: `process.env` or a plain object in tests. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether only programs on this machine can reach `host`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Reads `env`; relative folders are taken from `root`. Throws LiaisonError SETUP whose `details.faults` has a line for
 * each fault (subject, value, what is allowed). Passwords and tokens never stand in a message.
 */
export function readConfig(env: Environment, root: string = process.cwd()): Config {
  const faults: string[] = [];
  // Spaces around a value are slips, but a password may mean them.
  const given = (name: ConfigName): string | undefined =>
    (name === "NEO4J_PASSWORD" ? env[name] : env[name]?.trim()) || undefined;
  const read = (name: ConfigName): string => given(name) ?? CONFIG_VARIABLES[name].fallback;
  const refuse = (name: ConfigName, allowed: string, hint = ""): void => {
    faults.push(`${name} is "${read(name)}"; allowed: ${allowed}.${hint}`);
  };
  const whole = (name: ConfigName, least: number, most: number): number => {
    const text = read(name);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) refuse(name, `a whole number from ${least} to ${most}`);
    return value;
  };
  const size = (name: ConfigName): string => {
    const text = read(name).toLowerCase();
    if (!/^[1-9]\d*[kmg]$/.test(text)) refuse(name, "a size such as 512m or 2g");
    return text;
  };
  const yes = (name: ConfigName): boolean => {
    const value = readSwitch(read(name));
    if (value === undefined) refuse(name, "yes or no");
    return value === true;
  };
  const folder = (path: string): string => (isAbsolute(path) ? path : join(root, path));

  refuseUnknown(env, faults);
  const host = read("HOST");
  if (!/^[\w.:-]+$/.test(host)) refuse("HOST", "a host name or an IP address");
  const token = given("LIAISON_TOKEN");
  if (token !== undefined && token.length < 16)
    faults.push(`LIAISON_TOKEN has ${token.length} characters; allowed: 16 or more.`);
  const trustProxy = yes("LIAISON_TRUST_PROXY");
  const deadlineMs = whole("REQUEST_DEADLINE_MS", 100, 600_000);
  if (!OPERATIONS.some((mode) => mode === read("GRAPHQL_OPERATIONS")))
    refuse("GRAPHQL_OPERATIONS", OPERATIONS.join(" or "), didYouMean(suggest(read("GRAPHQL_OPERATIONS"), OPERATIONS)));
  if (!isLoopback(host) && token === undefined && !trustProxy)
    faults.push(
      `HOST is "${host}", which other machines can reach; allowed: 127.0.0.1, or set LIAISON_TOKEN, ` +
        "or LIAISON_TRUST_PROXY=yes when a proxy in front of Liaison lets in only whom it should.",
    );
  const logLevel = LOG_LEVELS.find((level) => level === read("LOG_LEVEL"));
  if (logLevel === undefined)
    refuse("LOG_LEVEL", LOG_LEVELS.join(", "), didYouMean(suggest(read("LOG_LEVEL"), LOG_LEVELS)));
  const home = folder(read("LIAISON_HOME"));
  const config: Config = {
    port: whole("PORT", 0, 65_535),
    host,
    token,
    trustProxy,
    home,
    cache: folder(given("LIAISON_CACHE") ?? home),
    neo4j: readConnection(given("NEO4J_URI"), read, faults),
    managed: {
      boltPort: whole("NEO4J_BOLT_PORT", 0, 65_535),
      heap: size("NEO4J_HEAP"),
      pageCache: size("NEO4J_PAGE_CACHE"),
      transactionMemory: size("NEO4J_TRANSACTION_MEMORY"),
      javaHome: given("JAVA_HOME"),
    },
    requestDeadlineMs: deadlineMs,
    serving: {
      deadlineMs,
      concurrency: whole("REQUEST_CONCURRENCY", 1, 10_000),
      queue: whole("REQUEST_QUEUE", 0, 100_000),
      ratePerMinute: read("REQUEST_RATE") === "" ? RATE_PER_MINUTE : whole("REQUEST_RATE", 0, 100_000_000),
      // Behind a proxy that says nothing of addresses everybody would seem to be this machine.
      rateSparesLoopback: read("REQUEST_RATE") === "" && !trustProxy,
      queryCost: whole("QUERY_COST", 1, 999_999_999),
      introspection: yes("GRAPHQL_INTROSPECTION"),
      knownOnly: read("GRAPHQL_OPERATIONS") === "known",
    },
    logLevel: logLevel ?? "warn",
  };
  if (faults.length > 0)
    throw new LiaisonError(
      "SETUP",
      `The environment has faults:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
      {
        subject: "environment",
        faults,
      },
    );
  return config;
}

function refuseUnknown(env: Environment, faults: string[]): void {
  const known = Object.keys(CONFIG_VARIABLES);
  for (const name of Object.keys(env).sort()) {
    if (!/^(LIAISON|NEO4J)_/.test(name) || known.includes(name) || FOREIGN_VARIABLE.test(name)) continue;
    const near = suggest(name, known);
    // A name that only begins like ours may belong to another program; LIAISON_ is ours alone.
    if (near.length > 0 || name.startsWith("LIAISON_"))
      faults.push(`${name} is not a variable of Liaison.${didYouMean(near)}`);
  }
}

function readSwitch(text: string): boolean | undefined {
  if (/^(yes|true|1|on)$/i.test(text)) return true;
  return /^(no|false|0|off)$/i.test(text) ? false : undefined;
}

function readConnection(
  uri: string | undefined,
  read: (name: ConfigName) => string,
  faults: string[],
): Neo4jConnection | undefined {
  if (uri === undefined) {
    if (read("NEO4J_PASSWORD") !== "")
      faults.push("NEO4J_PASSWORD is set without NEO4J_URI; set both to use an existing Neo4j, or neither.");
    return undefined;
  }
  // Rules of the parser differ for unknown schemes, so the shape is matched instead: scheme, host, port, routing context.
  const parts = /^([a-z0-9+]+):\/\/(?:[^@/?#]*@)?(\[[0-9a-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?\/?(?:\?[^#\s]*)?$/i.exec(uri);
  const scheme = (parts?.[1] ?? /^[^:]*/.exec(uri)?.[0] ?? "").toLowerCase();
  if (!NEO4J_SCHEMES.some((allowed) => allowed === scheme))
    faults.push(
      `NEO4J_URI begins with "${scheme}"; allowed: ${NEO4J_SCHEMES.join(", ")}.${didYouMean(suggest(scheme, NEO4J_SCHEMES))}`,
    );
  else if (parts === null)
    faults.push(`NEO4J_URI is not an address; allowed: ${scheme}://host or ${scheme}://host:port.`);
  else if (/\/\/[^/?#]*@/.test(uri))
    faults.push(
      "NEO4J_URI holds a user; allowed: host and port only, the user goes in NEO4J_USERNAME and NEO4J_PASSWORD.",
    );
  if (read("NEO4J_PASSWORD") === "") faults.push("NEO4J_PASSWORD is missing; it is needed with NEO4J_URI.");
  return {
    uri,
    username: read("NEO4J_USERNAME"),
    password: read("NEO4J_PASSWORD"),
    database: read("NEO4J_DATABASE"),
  };
}
