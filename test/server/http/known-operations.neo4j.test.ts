/** Operations that are known by their hash: the page's own, those that clients register, and nothing else in strict mode. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EntitiesByIdDocument } from "../../../client/generated/graphql.ts";
import { PROJECT_ROOT } from "../../../cypher/project-root.ts";
import { readManifest } from "../../../server/graphql/known-operations.ts";
import { SMALL_WORLD } from "../../cypher/read/small-world.ts";
import { openTestDoor, writeWorld } from "../../cypher/read/write-world.ts";
import { writeFolder } from "../../seed/write-folder.ts";
import { errorsOf, post, type Served, serveGraph } from "./serve-graph.ts";

const door = openTestDoor(inject("neo4j"));
const manifest = readManifest(join(PROJECT_ROOT, "client/generated/persisted-documents.json"));
let served: Served;
let strict: Served;

beforeAll(async () => {
  await writeWorld(door, SMALL_WORLD);
  served = await serveGraph(door, { manifest });
  strict = await serveGraph(door, { manifest, serving: { knownOnly: true } });
});
afterAll(async () => {
  await served.close();
  await strict.close();
  await door.close();
});

const OWN = String(EntitiesByIdDocument.__meta__?.["hash"]);
const variables = { ids: ["official:ada"], first: 1 };
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const ADA = { data: { entities: { edges: [{ node: { id: "official:ada", name: "Ada Lovelace" } }] } } };

test("the page's operations are answered by hash, by POST and by GET, in strict mode too", async () => {
  for (const server of [served, strict]) {
    expect(JSON.parse((await post(server, { ...byHash(OWN), variables })).body)).toMatchObject(ADA);
    const parts = new URLSearchParams({
      extensions: JSON.stringify(byHash(OWN).extensions),
      variables: JSON.stringify(variables),
    });
    const response = await fetch(`${server.address}/graphql?${parts}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await response.json()).toMatchObject(ADA);
  }
});

test("an unknown hash is told in words that clients of the protocol understand", async () => {
  const reply = await post(served, byHash("0".repeat(64)));
  expect(errorsOf(reply)).toEqual([
    {
      message: "No operation with this hash is known to the server; send its text.",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    },
  ]);
});

test("an operation that a client has sent with its hash is known from then on", async () => {
  const query = "{ dataset { __typename } }";
  const hash = hashOf(query);
  expect(errorsOf(await post(served, byHash(hash)))).toHaveLength(1);
  const data = { data: { dataset: { __typename: "Dataset" } } };
  expect(JSON.parse((await post(served, { query, ...byHash(hash) })).body)).toEqual(data);
  expect(JSON.parse((await post(served, byHash(hash))).body)).toEqual(data);
  // The text must be what the hash says.
  const [error] = errorsOf(await post(served, { query: "{ __typename }", ...byHash(hash) }));
  expect(error).toMatchObject({ message: "provided sha does not match query", extensions: { code: "BAD_INPUT" } });
});

describe("in strict mode", () => {
  test.each([
    ["any other text", { query: "{ __typename }" }],
    ["a text with its own hash", { query: "{ __typename }", ...byHash(hashOf("{ __typename }")) }],
  ])("%s is refused", async (_, body) => {
    const reply = await post(strict, body);
    expect(reply.status).toBe(400);
    expect(errorsOf(reply)).toEqual([
      {
        message:
          "This operation is not one of those that this server answers; allowed are the operations of its own page, by hash or text.",
        extensions: {
          code: "BAD_INPUT",
          classification: "BAD_REQUEST",
          subject: "query",
          allowed: "the operations of its own page, by hash or text",
        },
      },
    ]);
  });

  test("an unknown hash is unknown", async () => {
    expect(errorsOf(await post(strict, byHash(hashOf("{ __typename }"))))).toMatchObject([
      { extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
    ]);
  });
});

test("a manifest whose hashes are not those of its texts is refused", () => {
  const folder = writeFolder({ "manifest.json": JSON.stringify({ [hashOf("a")]: "b" }) });
  expect(() => readManifest(join(folder, "manifest.json"))).toThrow(/is no manifest of operations/);
});
