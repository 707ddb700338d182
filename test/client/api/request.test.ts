/** What a failed request means: whether somebody is away, or this is the answer. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { request } from "../../../client/api/request.ts";
import { EntitiesByIdDocument, SearchDocument } from "../../../client/generated/graphql.ts";

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

describe("an operation", () => {
  /** What the server is asked, with the answers that it gives in their order. */
  async function heard(answers: readonly string[], ids: readonly string[]): Promise<readonly unknown[]> {
    await serve(200, "");
    const asked: unknown[] = [];
    server?.removeAllListeners("request");
    server?.on("request", async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const url = new URL(incoming.url ?? "", "http://x");
      asked.push({
        method: incoming.method,
        ...Object.fromEntries(url.searchParams),
        body: String(Buffer.concat(chunks)),
      });
      outgoing.end(answers[asked.length - 1]);
    });
    await request(EntitiesByIdDocument, { ids, first: 1 });
    return asked;
  }

  const hash = String(EntitiesByIdDocument.__meta__?.["hash"]);
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const DATA = '{"data":{}}';
  const UNKNOWN = '{"errors":[{"message":"?","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}';

  it("is asked for by its hash, so that the browser can keep the answer", async () => {
    const variables = JSON.stringify({ ids: ["a"], first: 1 });
    expect(await heard([DATA], ["a"])).toEqual([
      { method: "GET", extensions: JSON.stringify(extensions), variables, body: "" },
    ]);
  });

  it("is posted where its variables are too long for an address", async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `official:${index}`);
    expect(await heard([DATA], ids)).toEqual([
      { method: "POST", body: JSON.stringify({ extensions, variables: { ids, first: 1 } }) },
    ]);
  });

  it("is sent as text to a server that does not know it", async () => {
    const [, second] = await heard([UNKNOWN, DATA], ["a"]);
    const query = EntitiesByIdDocument.toString();
    expect(second).toEqual({ method: "POST", body: JSON.stringify({ query, variables: { ids: ["a"], first: 1 } }) });
  });
});
