/**
 * Refuses requests that a page of another name has sent here by letting its name point to this machine (DNS rebinding):
 * where nothing else guards the server, only loopback's own names are answered.
 */
import type { FastifyInstance } from "fastify";
import { fault } from "./answer-faults.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Installs the check unless a token or a proxy guards the server. */
export function checkHost(
  app: FastifyInstance,
  { token, trustProxy }: { readonly token: string | undefined; readonly trustProxy: boolean },
): void {
  if (token !== undefined || trustProxy) return;
  app.addHook("onRequest", (request, reply, done) => {
    const host = request.headers.host ?? "";
    if (LOOPBACK.test(host)) return done();
    reply
      .code(403)
      .send(fault("BAD_INPUT", `This server answers as localhost or 127.0.0.1, not as "${host.slice(0, 100)}".`));
  });
}
