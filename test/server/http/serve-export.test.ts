/** What an export answers to those who only ask for its head. */
import { PassThrough } from "node:stream";
import fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { openFreshness } from "../../../server/http/freshness.ts";
import { serveExport } from "../../../server/http/serve-export.ts";

test("HEAD has the headers of GET and no body, starts no export and logs nothing", async () => {
  const logged = new PassThrough({ encoding: "utf8" });
  const app = fastify({ logger: { level: "error", stream: logged } });
  onTestFinished(() => app.close());
  let begun = 0;
  const freshness = openFreshness({ current: async () => ({ checksum: "a", settled: true }) }, "1", false);
  const download = {
    format: "csv",
    what: "a table",
    write: async (take: (name: string, chunks: AsyncIterable<string>) => Promise<void>) => {
      begun += 1;
      await take(
        "nodes.csv",
        (async function* () {
          yield "id\n";
        })(),
      );
    },
  };
  serveExport(app, [download], freshness);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const ask = async (method: string) => {
    const response = await fetch(`${url}/export/csv`, { method });
    const body = await response.arrayBuffer();
    // What concerns the connection or the moment is no part of the answer.
    const headers = new Headers(response.headers);
    for (const name of ["connection", "keep-alive", "transfer-encoding", "date"]) headers.delete(name);
    return { status: response.status, headers: Object.fromEntries(headers), length: body.byteLength };
  };
  const head = await ask("HEAD");
  expect([head.status, head.length, begun, logged.read()]).toEqual([200, 0, 0, null]);
  expect(head.headers).toEqual((await ask("GET")).headers);
  expect(begun).toBe(1);
});
