/** What a failed request means: whether somebody is away, or this is the answer. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { request } from "../../../client/api/request.ts";
import { SearchDocument } from "../../../client/generated/graphql.ts";

const realFetch = globalThis.fetch;
let server: Server | undefined;
afterEach(() => {
  globalThis.fetch = realFetch;
  server?.close();
});

/** A server that gives this answer to everything; relative addresses go to it, as they do in a page. */
async function serve(status: number, body: string): Promise<void> {
  const own = createServer((_request, response) => response.writeHead(status).end(body));
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  const { port } = own.address() as AddressInfo;
  globalThis.fetch = (path, init) => realFetch(new URL(String(path), `http://127.0.0.1:${port}`), init);
}

const failed = (code: string): string =>
  JSON.stringify({ errors: [{ message: "It took too long.", extensions: { code } }] });
const ask = (): Promise<unknown> => request(SearchDocument, { text: "a", first: 1 });

describe("a request that fails", () => {
  it.each([
    ["a timeout", 200, failed("TIMEOUT"), "refused", "It took too long."],
    ["an unknown field", 400, failed("GRAPHQL_VALIDATION_FAILED"), "refused", "It took too long."],
    ["a page that is no answer", 500, "<html>", "refused", "The server's answer (status 500) could not be read."],
    ["a database that is away", 200, failed("GRAPH_UNAVAILABLE"), "away", "It took too long."],
    ["a proxy without a server", 502, "<html>", "away", "The Liaison server does not answer."],
  ])("tells %s", async (_name, status, body, fault, message) => {
    await serve(status, body);
    await expect(ask()).rejects.toMatchObject({ fault, message });
  });

  it("tells a server that is gone", async () => {
    await serve(200, "");
    await new Promise((resolve) => server?.close(resolve));
    await expect(ask()).rejects.toMatchObject({ fault: "away" });
  });
});
