/** Signs of life: `/healthz` of this process, `/readyz` of the database behind it too. */
import type { FastifyInstance } from "fastify";
import type { Door } from "../../cypher/door.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";
import { fault } from "./answer-faults.ts";

// A probe must not wait long on a frozen database.
const PING_MS = 1_500;

/** Installs both addresses. */
export function serveHealth(app: FastifyInstance, door: Pick<Door, "ping">): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await door.ping(PING_MS);
      return { status: "ok" };
    } catch (error) {
      if (!(error instanceof LiaisonError)) throw error;
      return reply.code(503).send(fault(error.code, error.message));
    }
  });
}
