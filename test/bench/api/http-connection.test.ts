import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHttpConnection, renderRequest } from "./http-connection.ts";
import { runLoad } from "./load-loop.ts";

describe("the load generator's connection", () => {
  const server: Server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.url === "/chunks") {
      response.write("é".repeat(100));
      setImmediate(() => response.end("0\r\n\r\nnot yet the end"));
    } else if (request.url === "/missing") response.writeHead(404).end();
    else response.setHeader("content-length", Buffer.byteLength(body)).end(body);
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = typeof address === "object" ? (address?.port ?? 0) : 0;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("counts the bytes of answers one after another, small, large and empty", async () => {
    const connection = openHttpConnection(port);
    const sizes = [5, 0, 1_000_000, 3];
    const answers = [];
    for (const size of sizes) answers.push(await connection.send(renderRequest({ path: "/", body: "x".repeat(size) })));
    expect(answers).toEqual(sizes.map((bytes) => ({ status: 200, bytes })));
    expect((await connection.send(renderRequest({ path: "/missing" }))).status).toBe(404);
    connection.close();
  });

  it("fails when the server hangs up", async () => {
    const connection = openHttpConnection(1);
    await expect(connection.send(renderRequest({ path: "/" }))).rejects.toThrow();
  });
});

describe("a round of load", () => {
  it("keeps so many busy until the time is over, and numbers the requests through", async () => {
    let [busy, most] = [0, 0];
    const numbers: number[] = [];
    const { latencies, milliseconds, fault } = await runLoad(
      { concurrency: 4, milliseconds: 30 },
      async (_, number) => {
        busy += 1;
        most = Math.max(most, busy);
        numbers.push(number);
        await new Promise((resolve) => setImmediate(resolve));
        busy -= 1;
        return undefined;
      },
    );
    expect({ busy, most, fault }).toEqual({ busy: 0, most: 4, fault: undefined });
    expect(milliseconds).toBeGreaterThanOrEqual(30);
    expect(numbers.sort((a, b) => a - b)).toEqual(latencies.map((_latency, place) => place));
  });

  it("ends with the first wrong answer and says what it was", async () => {
    const result = await runLoad({ concurrency: 2, milliseconds: 10_000 }, async (_, number) =>
      number === 3 ? "status 500" : undefined,
    );
    expect(result.fault).toBe("status 500");
  });
});
