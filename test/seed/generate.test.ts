import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatePair } from "../../seed/generate.ts";

describe("a generated graph", () => {
  const folders: string[] = [];
  const generate = async (seed: number): Promise<string> => {
    const out = mkdtempSync(join(tmpdir(), "liaison-generated-"));
    folders.push(out);
    await generatePair({ nodes: 10_000, relationships: 50_000, seed, out });
    return readFileSync(join(out, "edges.csv"), "utf8");
  };
  let edges = "";
  beforeAll(async () => {
    edges = await generate(1);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const dependencies = (): ReadonlyMap<string, readonly string[]> => {
    const needs = new Map<string, string[]>();
    for (const line of edges.split("\n")) {
      const [, type, from = "", to = ""] = line.split(",");
      if (type === "DEPENDS_ON") needs.set(from, [...(needs.get(from) ?? []), to]);
    }
    return needs;
  };

  it("is the same for the same seed and another for another", async () => {
    expect((await generate(1)) === edges).toBe(true);
    expect((await generate(2)) === edges).toBe(false);
  });

  it("holds something that depends on hundreds of others, and nothing that depends on itself", () => {
    const needs = dependencies();
    const closures = [...needs.keys()].map((start) => {
      const seen = new Set<string>();
      const left = [start];
      for (let id = left.pop(); id !== undefined; id = left.pop())
        for (const next of needs.get(id) ?? []) if (seen.size < seen.add(next).size) left.push(next);
      return { start, seen };
    });
    expect(closures.filter(({ start, seen }) => seen.has(start))).toEqual([]);
    expect(Math.max(...closures.map(({ seen }) => seen.size))).toBeGreaterThan(300);
  });

  it("says only once that one thing depends on another", () => {
    const twice = [...dependencies()].filter(([, needs]) => new Set(needs).size < needs.length);
    expect(twice).toEqual([]);
  });

  it("has hubs, and bodies with about eight people", () => {
    const counts = new Map<string, number>();
    for (const line of edges.split("\n")) {
      const [, type = "", , to = ""] = line.split(",");
      if (["CHAIRS", "DEPUTY_CHAIRS", "MEMBER_OF", "HOLDS_POST_IN"].includes(type))
        counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    const people = [...counts.values()];
    expect(people.reduce((sum, count) => sum + count, 0) / people.length).toBeGreaterThan(7);
    expect(Math.max(...people)).toBeGreaterThan(500);
  });
});
