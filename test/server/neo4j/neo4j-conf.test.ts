/** The settings of the managed Neo4j. */
import { expect, test } from "vitest";
import { renderNeo4jConf } from "../../../server/neo4j/neo4j-conf.ts";

const SIZES = { heap: "1g", pageCache: "256m", transactionMemory: "128m" };

test("the settings are these", () => {
  expect(
    renderNeo4jConf({ boltPort: 17687, sizes: SIZES }),
  ).toBe(`# Written by Liaison at each start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:17687
server.bolt.advertised_address=127.0.0.1:17687
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
server.config.strict_validation.enabled=true
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
db.memory.transaction.max=128m
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.size=64m
db.tx_log.rotation.retention_policy=1 files
db.logs.query.enabled=OFF
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`);
});

test("further settings win over ours", () => {
  const conf = renderNeo4jConf({ boltPort: 1, sizes: SIZES, extra: { "db.logs.query.enabled": "INFO", "a.b": "c" } });
  expect(conf.split("\n").filter((line) => /^(db\.logs|a\.b)/.test(line))).toEqual([
    "db.logs.query.enabled=INFO",
    "a.b=c",
  ]);
});
