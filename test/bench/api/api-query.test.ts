import { describe, expect, it } from "vitest";
import { canonical, flatten, onlyField } from "./api-query.ts";
import { API_QUERIES } from "./queries.ts";
import { verifyQuery } from "./verify.ts";

describe("the plain form of GraphQL answers", () => {
  it("is the same for Liaison's and the peer's way to put it", () => {
    const liaison = {
      entity: { id: "c", chairs: { edges: [{ role: "Head", node: { id: "o", name: "Li" } }] }, parts: { nodes: [] } },
    };
    const peer = {
      committees: [
        { id: "c", parts: [], chairs: { edges: [{ properties: { role: "Head" }, node: { name: "Li", id: "o" } }] } },
      ],
    };
    expect(flatten(onlyField(liaison))).toEqual({
      id: "c",
      chairs: [{ role: "Head", id: "o", name: "Li" }],
      parts: [],
    });
    expect(canonical(flatten(onlyField(peer)))).toBe(canonical(flatten(onlyField(liaison))));
  });

  it("keeps a list of several, and what is null", () => {
    expect(flatten(onlyField({ list: [{ a: null }, { a: 1 }] }))).toEqual([{ a: null }, { a: 1 }]);
  });
});

describe("the check before timing", () => {
  const [query] = API_QUERIES;
  const contender = (name: "Liaison" | "plain HTTP", answer: unknown) => ({
    name,
    expresses: () => true,
    answer: async () => answer,
    load: async () => ({ latencies: [], milliseconds: 0, fault: undefined }),
  });

  it("lets equal answers pass, and shows where others part", async () => {
    if (query === undefined) throw new Error("there are no queries");
    const one = contender("Liaison", { id: "a", names: ["x", "y"] });
    const same = contender("plain HTTP", { names: ["x", "y"], id: "a" });
    const other = contender("plain HTTP", { id: "a", names: ["x", "z"] });
    expect(await verifyQuery(query, [{}], [one, same])).toBe('{"id":"a","names":["x","y"]}'.length);
    await expect(verifyQuery(query, [{}], [one, other])).rejects.toThrow('"people" of {} differs');
  });
});
