/** Serves the built client: `/` and `/graphiql`, and their files under names that change with their content. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The HTML of the explorer; nothing without a built client. */
export function clientHtml(folder: string): string {
  const file = join(folder, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Installs the client's addresses; without a built client (tests of the API) there are none. */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) return;
  await app.register(fastifyStatic, {
    root: folder,
    serve: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const lasting = path.includes(`${join(folder, "assets")}`);
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get("/graphiql", (_request, reply) => reply.sendFile("graphiql.html"));
}
