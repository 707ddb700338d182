/** Limits how many requests an address may make in a minute, far above what a person's page makes. */
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import type { Serving } from "../serving.ts";

const MINUTE_MS = 60_000;
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/**
 * Installs the limit for the routes that are added afterwards with `config.rateLimit` not false; 0 means none. Addresses are
 * those that a trusted proxy tells, or of the connections.
 */
export async function limitRate(
  app: FastifyInstance,
  { ratePerMinute: perMinute, rateSparesLoopback }: Pick<Serving, "ratePerMinute" | "rateSparesLoopback">,
): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE_MS,
    allowList: (request) => rateSparesLoopback && LOOPBACK.has(request.ip),
    // Its headers on every answer would make answers differ that are the same.
    addHeaders: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    addHeadersOnExceeding: {
      "x-ratelimit-limit": false,
      "x-ratelimit-remaining": false,
      "x-ratelimit-reset": false,
    },
    errorResponseBuilder: (_request, { after }) => {
      const allowed = `at most ${perMinute} a minute`;
      const message = `This address has made more requests than are allowed (${allowed}); try again in ${after}.`;
      const details = { subject: "requests of an address", value: `more than ${perMinute}`, allowed };
      return Object.assign(new LiaisonError("LIMIT_EXCEEDED", message, details), { statusCode: 429 });
    },
  });
}
