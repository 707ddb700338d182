/** Free ports on loopback, for the managed Neo4j. */
import { connect, createServer } from "node:net";
import { errnoOf } from "../../cypher/errno-of.ts";
import { LiaisonError } from "../../cypher/model/liaison-error.ts";

/** `port` if it is free on loopback, any free one if it is 0. Throws LiaisonError SETUP if it is taken. */
export function choosePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause) => {
      const reason =
        errnoOf(cause) === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${cause.message})`;
      reject(
        new LiaisonError(
          "SETUP",
          `Port ${port} ${reason}. Stop that program, or set NEO4J_BOLT_PORT to another port or to 0 for any free one.`,
          { subject: "NEO4J_BOLT_PORT", value: port, allowed: "a free port, or 0" },
          { cause },
        ),
      );
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      const chosen = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}

/** Whether something accepts connections on that loopback port; cheaper than a query, so it can be asked often. */
export function isPortOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
