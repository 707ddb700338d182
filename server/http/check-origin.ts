/**
 * Refuses what the page of another site makes a browser ask: browsers say so in Sec-Fetch-Site, older ones by an Origin
 * that is not this server's. Programs send neither. Used by the routes that ask the graph.
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { fault } from "./answer-faults.ts";

/** A hook for `onRequest`. */
export function checkOrigin(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (!isForeign(request)) {
    done();
    return;
  }
  const value = String(request.headers.origin ?? request.headers["sec-fetch-site"]).slice(0, 100);
  const allowed = "pages of this server, and programs";
  reply
    .code(403)
    .send(fault("BAD_INPUT", `Pages of "${value}" may not ask this server.`, { subject: "origin", value, allowed }));
}

function isForeign({ headers, host }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
