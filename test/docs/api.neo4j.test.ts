/** Every query of docs/api.md is answered as it says there, and its examples print the same. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SILENT_LOG } from "../../cypher/log.ts";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { readLinkedInitiatives } from "../../docs/examples/linked-initiatives.ts";
import { seedIfEmpty } from "../../seed/seed-if-empty.ts";
import { openTestDoor, wipe } from "../cypher/read/write-world.ts";
import { post, type Served, serveGraph } from "../server/http/serve-graph.ts";

const text = readFileSync(join(PROJECT_ROOT, "docs/api.md"), "utf8");
const WORKED = /```graphql\n(.*?)```\n\n(?:```json variables\n(.*?)```\n\n)?```json answer\n(.*?)```/gs;
const worked = [...text.matchAll(WORKED)].map(([, query = "", variables, answer = ""]) => ({
  query,
  variables: JSON.parse(variables ?? "{}"),
  answer: JSON.parse(answer),
}));

const door = openTestDoor(inject("neo4j"));
let served: Served;

beforeAll(async () => {
  await wipe(door);
  await seedIfEmpty(door, { log: SILENT_LOG });
  served = await serveGraph(door);
});
afterAll(async () => {
  await served.close();
  await door.close();
});

test("every query of the document has an answer", () => {
  expect(worked).toHaveLength(text.split("```graphql").length - 1);
  expect(worked.length).toBeGreaterThanOrEqual(5);
});

test.each(worked)("$query is answered as it is written", async ({ query, variables, answer }) => {
  const found = JSON.parse((await post(served, { query, variables })).body);
  for (const error of found.errors ?? []) delete error.locations;
  expect(found).toEqual(answer);
});

describe("the examples", () => {
  const ID = "official:chang-wei";
  const EXPECTED = /^2024 key tasks of the Foreign Affairs Committee .*\n {4}Chang Wei heads /;

  test("in TypeScript follow every page and tell errors", async () => {
    const all = await readLinkedInitiatives(served.address, ID);
    expect(all.map(({ node, sentence }) => `${node.name}\n    ${sentence}`).join("\n")).toMatch(EXPECTED);
    expect(await readLinkedInitiatives(served.address, ID, 3)).toEqual(all);
    await expect(readLinkedInitiatives(served.address, "official:nobody")).rejects.toThrow(/^UNKNOWN_ENTITY: /);
  });

  const python = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;
  test.skipIf(!python)("in Python print the same (skipped where there is no Python 3.9)", async () => {
    const all = await readLinkedInitiatives(served.address, ID);
    const { output, status } = await runPython(ID);
    expect(output.trimEnd()).toBe(all.map(({ node, sentence }) => `${node.name}\n    ${sentence}`).join("\n"));
    expect(status).toBe(0);
    const refused = await runPython("official:nobody");
    expect([refused.status, refused.output]).toEqual([1, expect.stringMatching(/^UNKNOWN_ENTITY: /)]);
  });

  async function runPython(id: string): Promise<{ readonly output: string; readonly status: number | null }> {
    const child = spawn("python3", [join(PROJECT_ROOT, "docs/examples/linked-initiatives.py"), id, served.address]);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { output, status };
  }
});
