/** A page of another name cannot reach a server that only this machine should. */
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { checkHost } from "../../../server/http/check-host.ts";

async function answer(host: string, guard: { token?: string; trustProxy?: boolean } = {}): Promise<number> {
  const app = Fastify();
  checkHost(app, { token: guard.token, trustProxy: guard.trustProxy ?? false });
  app.get("/", async () => "here");
  const { statusCode } = await app.inject({ url: "/", headers: { host } });
  await app.close();
  return statusCode;
}

describe("the host that a request names", () => {
  it.each(["localhost", "localhost:4000", "127.0.0.1:4000", "127.1.2.3", "[::1]:4000", "LOCALHOST"])(
    "%s is this machine",
    async (host) => {
      expect(await answer(host)).toBe(200);
    },
  );

  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4000", "evil.example:127"])(
    "%s is refused",
    async (host) => {
      expect(await answer(host)).toBe(403);
    },
  );

  it("is not asked where a token or a proxy guards the server", async () => {
    expect(await answer("liaison.example", { token: "0123456789abcdef" })).toBe(200);
    expect(await answer("liaison.example", { trustProxy: true })).toBe(200);
  });
});
