/** `/metrics`: what operators watch, in the text format of Prometheus. Fed by the route of the API. */
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Door } from "../../cypher/door.ts";
import type { Gate } from "./gate.ts";

/** What one request came to: `operation` is one of a bounded set of names, `outcome` is `ok`, `fresh`, `kept` or an error's code. */
export type Answered = { readonly operation: string; readonly outcome: string; readonly seconds: number };

/** Takes note of requests. */
export type Metrics = { readonly note: (answered: Answered) => void };

// A scrape must not wait long on a frozen database.
const PING_MS = 1_000;
/** Upper bounds in seconds: from a cached answer to the deadline. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Installs the address. */
export function serveMetrics(app: FastifyInstance, gate: Gate, door: Pick<Door, "ping">): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "liaison_requests_total",
    help: "Requests to /graphql by operation of the page (other: any other) and outcome (ok, fresh: 304, kept: given again, or an error's code).",
    labelNames: ["operation", "outcome"] as const,
    registers,
  });
  const durations = new Histogram({
    name: "liaison_request_seconds",
    help: "Time from a request to its answer, waiting for its turn included.",
    labelNames: ["operation"] as const,
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: "liaison_requests_running",
    help: "Requests that are being answered.",
    registers,
    collect() {
      this.set(gate.crowd().running);
    },
  });
  new Gauge({
    name: "liaison_requests_waiting",
    help: "Requests that wait for their turn.",
    registers,
    collect() {
      this.set(gate.crowd().waiting);
    },
  });
  new Gauge({
    name: "liaison_neo4j_up",
    help: "1 if Neo4j answers, 0 if not.",
    registers,
    async collect() {
      this.set(
        await door.ping(PING_MS).then(
          () => 1,
          () => 0,
        ),
      );
    },
  });
  app.get("/metrics", async (_request, reply) =>
    reply
      .header("content-type", registry.contentType)
      .header("cache-control", "no-store")
      .send(await registry.metrics()),
  );
  return {
    note: ({ operation, outcome, seconds }) => {
      requests.inc({ operation, outcome });
      durations.observe({ operation }, seconds);
    },
  };
}
