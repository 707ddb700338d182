/**
 * The headers by which browsers protect whoever reads the page, on every answer. Helmet decides them; they are the same
 * for all, so they are worked out once and not, as its plugin does, for each answer (a tenth of what an answer costs us).
 */
import { createHash } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";

// GraphiQL's editor runs its language services in workers made from blobs, and styles are set on elements. Of scripts in
// the HTML only those run that were built into it.
const contentPolicy = (scripts: readonly string[]) => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", ...scripts],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
});

/** What a policy allows the scripts in a page's HTML by: the hashes of their texts. */
export function scriptHashes(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

/** Sets the headers on every answer of the application; `scripts` are the hashes of those in its pages. */
export function protectHeaders(app: FastifyInstance, scripts: readonly string[]): void {
  const headers = headersOfHelmet(scripts);
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** What Helmet sets on an answer. */
function headersOfHelmet(scripts: readonly string[]): Readonly<Record<string, string>> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({ contentSecurityPolicy: { directives: contentPolicy(scripts), useDefaults: false } });
  let fault: unknown;
  protect(request, response, (error) => {
    fault = error;
  });
  if (fault !== undefined) throw fault;
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}
