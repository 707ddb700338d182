/** Opens the port of the HTTP application, or says why it cannot. */
import type { FastifyInstance } from "fastify";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** Listens; resolves to the address without a final slash. Throws LiaisonError SETUP if the port cannot be had. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    throw new LiaisonError(
      "SETUP",
      `The port ${port} on ${host} cannot be opened (${reason(cause)}). Set PORT to a free one, or end what uses it.`,
      { subject: "PORT", value: port, allowed: "a free port; 0 takes any" },
      { cause },
    );
  }
}

function reason(cause: unknown): string {
  const code = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  if (code === "EADDRINUSE") return "another program uses it";
  if (code === "EACCES") return "it is reserved to the administrator";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "this machine has no such address";
  return String(code ?? cause);
}
