/**
 * `/events`: tells open pages by Server-Sent Events when the data set has changed. The first event, `dataset`, has the
 * checksum as it stands; each later one is `datasetChanged`. Whoever comes back with the last id it saw (as browsers do)
 * or with `?since=` is told at once if that is no longer so.
 */
import { PassThrough } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { DatasetWatch } from "../dataset-watch.ts";
import { LIMITS } from "../graphql/limits.ts";
import { fault } from "./answer-faults.ts";
import { checkOrigin } from "./check-origin.ts";

/** Milliseconds after which a browser comes back when the connection was lost. */
const COME_BACK_MS = 3_000;
/** Milliseconds between signs of life, which keep proxies from hanging up. */
const BEAT_MS = 20_000;

/** Installs the address. */
export function serveEvents(app: FastifyInstance, watch: DatasetWatch): void {
  let listeners = 0;
  app.get<{ Querystring: { since?: string } }>(
    "/events",
    { compress: false, onRequest: checkOrigin },
    async (request, reply) => {
      if (listeners >= LIMITS.listeners) {
        const allowed = `at most ${LIMITS.listeners}`;
        return reply.code(503).send(
          fault("LIMIT_EXCEEDED", `${listeners} listen to /events; allowed are ${allowed}.`, {
            subject: "listeners",
            value: listeners,
            allowed,
          }),
        );
      }
      const events = new PassThrough();
      let seen = String(request.headers["last-event-id"] ?? request.query.since ?? "");
      events.write(`retry: ${COME_BACK_MS}\n\n`);
      const stop = watch.subscribe(({ checksum }) => {
        if (checksum === seen) return;
        const name = seen === "" ? "dataset" : "datasetChanged";
        seen = checksum;
        events.write(`event: ${name}\nid: ${checksum}\ndata: ${JSON.stringify({ checksum })}\n\n`);
      });
      const beat = setInterval(() => events.write(":\n\n"), BEAT_MS).unref();
      listeners += 1;
      reply.raw.once("close", () => {
        listeners -= 1;
        clearInterval(beat);
        stop();
        events.destroy();
      });
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("cache-control", "no-store")
        .header("x-accel-buffering", "no")
        .send(events);
    },
  );
}
