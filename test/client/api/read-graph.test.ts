/** Lists longer than the API takes: every two ids come together in some list, and no list is too long. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIST, pairedLists } from "../../../client/api/read-graph.ts";
import { PAGE } from "../../../client/api/start-questions.ts";
import { LIMITS } from "../../../server/graphql/limits.ts";

describe("asking in pieces", () => {
  it("brings any two ids together in lists of the size allowed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 2, max: 9 }), (count, most) => {
        const ids = Array.from({ length: count }, (_, at) => `id${at}`);
        const lists = pairedLists(ids, most);
        expect(lists.every((list) => list.length <= most)).toBe(true);
        for (const a of ids) {
          for (const b of ids) expect(lists.some((list) => list.includes(a) && list.includes(b))).toBe(true);
        }
      }),
    );
  });

  it("asks for pages and lists that the API allows", () => {
    expect([PAGE, LIST]).toEqual([LIMITS.pageSize, LIMITS.listLength]);
  });
});
