/** The process that makes the load over HTTP. Started by `contenders.ts`; takes one message a round and answers with its figures. */
import { type HttpConnection, openHttpConnection } from "./http-connection.ts";
import { type Load, runLoad } from "./load-loop.ts";

/** A round over HTTP: the port, the requests to go through, and the bytes of the body that each must be answered with. */
export type HttpLoad = Load & {
  readonly port: number;
  readonly requests: readonly string[];
  readonly bytes: readonly number[];
};

process.on("message", (load: HttpLoad) => {
  run(load).then(
    (result) => process.send?.(result),
    (error) => process.send?.({ latencies: [], milliseconds: 0, fault: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function run({ port, requests, bytes, ...load }: HttpLoad): ReturnType<typeof runLoad> {
  const connections: HttpConnection[] = Array.from({ length: load.concurrency }, () => openHttpConnection(port));
  try {
    return await runLoad(load, async (worker, number) => {
      const variant = number % requests.length;
      const answer = await connections[worker]?.send(requests[variant] ?? "");
      if (answer?.status === 200 && answer.bytes === bytes[variant]) return undefined;
      return `variant ${variant}: status ${answer?.status}, ${answer?.bytes} bytes instead of ${bytes[variant]}`;
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}
