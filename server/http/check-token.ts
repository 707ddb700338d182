/** Lets in only requests with the token, where one is set: as a bearer, or as the password that a browser asks for. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { fault } from "./answer-faults.ts";

/** Installs the check; without a token everybody on this machine may ask. Health stays open to probes. */
export function checkToken(app: FastifyInstance, token: string | undefined): void {
  if (token === undefined) return;
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url === "/healthz" || request.url === "/readyz") return done();
    if (same(givenToken(request.headers.authorization), token)) return done();
    reply
      .code(401)
      .header("www-authenticate", 'Basic realm="Liaison", charset="UTF-8"')
      .send(fault("BAD_INPUT", "This server needs its token: as `Authorization: Bearer …`, or as the password."));
  });
}

function givenToken(header: string | undefined): string {
  const [, scheme = "", value = ""] = /^(\S+) +(.*)$/.exec(header ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return "";
  const pair = Buffer.from(value, "base64").toString("utf8");
  return pair.slice(pair.indexOf(":") + 1);
}

function same(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
