/** The `neo4j.conf` of the managed Neo4j, as text. It says why each setting is there; nothing else decides settings. */
import type { ManagedSettings } from "../config.ts";

/** What `neo4j.conf` depends on; `extra` settings win over ours (used by tests). */
export type ConfInput = {
  readonly boltPort: number;
  readonly sizes: Pick<ManagedSettings, "heap" | "pageCache" | "transactionMemory">;
  readonly extra?: Readonly<Record<string, string>>;
};

/** Renders `neo4j.conf`, a setting a line in a fixed order. */
export function renderNeo4jConf({ boltPort, sizes, extra = {} }: ConfInput): string {
  const bolt = `127.0.0.1:${boltPort}`;
  const settings: Readonly<Record<string, string>> = {
    // Nothing but Bolt, and that on loopback only.
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": bolt,
    "server.bolt.advertised_address": bolt,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    // A misspelt setting stops the start instead of being passed over.
    "server.config.strict_validation.enabled": "true",
    "dbms.usage_report.enabled": "false",
    // A reading session does not stop LOAD CSV; these do, for files and for addresses.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    // One request must not take the heap from all others.
    "db.memory.transaction.max": sizes.transactionMemory,
    "server.memory.pagecache.size": sizes.pageCache,
    // Kept short: the data set can be loaded again, and two logs of 256 MB would be laid out at the first start.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "1 files",
    "db.logs.query.enabled": "OFF",
    // Measured: the default of 5 s makes each stop take 10 s; nobody waits at Bolt once Liaison stops.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    ...extra,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written by Liaison at each start; changes here are lost.\n${lines.join("\n")}\n`;
}
