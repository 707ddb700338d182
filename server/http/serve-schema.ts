/** `/schema.graphql`: the schema as text, whether or not the API tells it by introspection. */
import type { FastifyInstance } from "fastify";

/** Installs the address. */
export function serveSchema(app: FastifyInstance, schema: string): void {
  app.get("/schema.graphql", (_request, reply) =>
    reply.header("content-type", "text/plain; charset=utf-8").header("cache-control", "no-cache").send(schema),
  );
}
