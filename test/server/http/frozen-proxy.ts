/** A TCP proxy that can swallow what passes, or hang up, the way a frozen or a dead database does. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** The proxy: its port, and what it does to connections, old and new. */
export type FrozenProxy = {
  readonly port: number;
  /** Swallows all bytes; connections stay open. */
  freeze(): void;
  /** Closes all connections and refuses new ones. */
  die(): Promise<void>;
  /** Passes bytes again; what was swallowed is gone with its connections. */
  revive(): Promise<void>;
  close(): Promise<void>;
};

/** A proxy in front of the port on this machine. */
export async function openFrozenProxy(target: number): Promise<FrozenProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => void (frozen || to.write(bytes)));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listenOn = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  await listenOn(0);
  const { port } = server.address() as AddressInfo;
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      hangUp();
    });
  return {
    port,
    freeze: () => {
      frozen = true;
    },
    die: stop,
    revive: async () => {
      frozen = false;
      hangUp();
      if (!server.listening) await listenOn(port);
    },
    close: async () => {
      if (server.listening) await stop();
    },
  };
}
