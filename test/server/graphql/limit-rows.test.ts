/** Questions are refused for what their pages, filters and orders could come to, before anything is asked. */
import { describe, expect, it } from "vitest";
import { LiaisonError } from "../../../cypher/model/liaison-error.ts";
import type { EntityShape } from "../../../cypher/read/shape.ts";
import { limitRows, rowsOf } from "../../../server/graphql/limit-rows.ts";
import { readEntityFilter } from "../../../server/graphql/read-filters.ts";
import { readEntityOrder } from "../../../server/graphql/read-orders.ts";

const WALK = {
  types: ["CHAIRS"],
  direction: "OUT",
  kinds: null,
  roles: null,
  asOf: null,
  condition: null,
  neighbour: null,
  except: null,
} as const;

/** Pages of the sizes, each within the one before. */
function nested([size, ...rest]: readonly number[]): EntityShape {
  if (size === undefined) return [{ key: "name", kinds: null, field: "name" }];
  const node = { key: "node", field: "entity", entity: nested(rest) } as const;
  const connection = [{ key: "edges", field: "edges", edge: [node] }] as const;
  const page = { size, from: null, backwards: false };
  return [{ key: "links", kinds: null, field: "links", walk: WALK, order: [], page, connection }];
}

function refusal(ask: () => unknown): unknown {
  try {
    ask();
  } catch (error) {
    return error instanceof LiaisonError ? [error.code, error.message] : error;
  }
  return "served";
}

describe("rows", () => {
  it("are the product of the pages, with those of the levels between", () => {
    expect(rowsOf(nested([]))).toBe(0);
    expect(rowsOf(nested([7]))).toBe(7);
    expect(rowsOf(nested([10, 5]))).toBe(10 + 10 * 5);
    expect(rowsOf([...nested([10, 5]), ...nested([3])])).toBe(63);
  });

  it("are refused beyond ten million, and served below", () => {
    expect(refusal(() => limitRows(nested([50, 50]), 50))).toBe("served");
    expect(refusal(() => limitRows(nested([500, 500]), 500))).toEqual([
      "LIMIT_EXCEEDED",
      "The pages of this query could come to 125250500 rows; allowed are at most 10000000 rows; ask for smaller pages " +
        "(first), or for fewer levels at once.",
    ]);
  });
});

describe("filters and orders", () => {
  it("may have a hundred conditions, not more", () => {
    const filter = (count: number) => ({ filter: { or: Array.from({ length: count }, () => ({ hasChair: true })) } });
    expect(refusal(() => readEntityFilter(filter(99)))).toBe("served");
    expect(refusal(() => readEntityFilter(filter(100)))).toEqual([
      "LIMIT_EXCEEDED",
      "filter has 101 conditions; allowed are at most 100 conditions.",
    ]);
  });

  it("may stand eight deep, not deeper, and the refusal of a very deep one does not overflow", () => {
    const deep = (levels: number): object => {
      let filter: object = { hasChair: true };
      for (let level = 1; level < levels; level += 1) filter = { not: filter };
      return { filter };
    };
    expect(refusal(() => readEntityFilter({ ...deep(8) }))).toBe("served");
    const refused = ["LIMIT_EXCEEDED", "filter has 9 levels; allowed are at most 8 levels."];
    expect(refusal(() => readEntityFilter({ ...deep(9) }))).toEqual(refused);
    expect(refusal(() => readEntityFilter({ ...deep(20_000) }))).toEqual(refused);
  });

  it("may have four keys of an order", () => {
    const orders = (count: number) => ({ orderBy: Array.from({ length: count }, () => ({ field: "NAME" })) });
    expect(readEntityOrder(orders(4))).toHaveLength(4);
    expect(refusal(() => readEntityOrder(orders(5)))).toEqual([
      "LIMIT_EXCEEDED",
      "orderBy has 5 keys; allowed are at most 4 keys.",
    ]);
  });
});
