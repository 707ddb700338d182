/** Arguments of fields as the graph is asked, and what is refused of them. */
import { describe, expect, test } from "vitest";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { LIMITS } from "../../../server/graphql/limits.ts";
import {
  readCount,
  readEntityCondition,
  readEntityFilter,
  readOrder,
  readPage,
  readRelationshipFilter,
  readTexts,
  readWalk,
} from "../../../server/graphql/read-arguments.ts";

describe("a page", () => {
  test.each([
    [{}, { size: 50, from: null, backwards: false }],
    [{ first: 0 }, { size: 0, from: null, backwards: false }],
    [
      { first: 500, after: "c" },
      { size: 500, from: "c", backwards: false },
    ],
    [{ after: "c" }, { size: 50, from: "c", backwards: false }],
    [{ last: 3 }, { size: 3, from: null, backwards: true }],
    [{ before: "c" }, { size: 50, from: "c", backwards: true }],
    [
      { after: null, last: 3 },
      { size: 3, from: null, backwards: true },
    ],
  ])("%j is %j", (args, page) => {
    expect(readPage(args)).toEqual(page);
  });

  test.each([
    [{ first: -1 }, "BAD_INPUT", "first is -1; allowed is a whole number from 0 to 500."],
    [{ first: null }, "BAD_INPUT", "first is null; allowed is a whole number from 0 to 500."],
    [{ last: 501 }, "LIMIT_EXCEEDED", "last is 501; allowed is a whole number from 0 to 500."],
    [{ first: 1, last: 1 }, "BAD_INPUT", expect.stringContaining("not both")],
    [{ first: 1, before: "c" }, "BAD_INPUT", expect.stringContaining("not both")],
    [{ after: "c", before: "d" }, "BAD_INPUT", expect.stringContaining("not both")],
  ])("%j is refused", (args, code, message) => {
    expect(() => readPage(args)).toThrow(expect.objectContaining({ code, message }));
  });
});

test("a count that is not given is undefined; a list beyond the limit is refused with its length", () => {
  expect(readCount({}, "depth", 0, 4)).toBeUndefined();
  expect(readTexts({ ids: ["a"] }, "ids")).toEqual(["a"]);
  expect(readTexts({ ids: null }, "ids")).toBeNull();
  expect(() => readTexts({ ids: Array.from({ length: LIMITS.listLength + 1 }, String) }, "ids")).toThrow(
    expect.objectContaining({
      code: "LIMIT_EXCEEDED",
      details: { subject: "ids", value: 1001, allowed: "a list of at most 1000" },
    }),
  );
});

test("a walk has the field's types and direction unless the arguments say otherwise", () => {
  expect(readWalk({}, ["CHAIRS"], "OUT")).toEqual({
    types: ["CHAIRS"],
    direction: "OUT",
    kinds: null,
    roles: null,
    asOf: null,
  });
  expect(
    readWalk(
      { types: ["PART_OF"], direction: "IN", kinds: ["Venue"], roles: [], asOf: "2024" },
      RELATIONSHIP_TYPE_NAMES,
      "BOTH",
    ),
  ).toEqual({ types: ["PART_OF"], direction: "IN", kinds: ["Venue"], roles: [], asOf: "2024" });
});

test("a filter is read as deep as it goes, its names folded", () => {
  expect(readEntityFilter({})).toBeNull();
  const nothing = readEntityCondition({});
  expect(nothing).toEqual({
    ids: null,
    kinds: null,
    name: null,
    statuses: null,
    sources: null,
    hasChair: null,
    degree: null,
    and: [],
    or: null,
    not: null,
  });
  expect(
    readEntityFilter({
      filter: {
        name: { contains: "CAFÉ" },
        hasChair: false,
        degree: { max: 0 },
        or: [],
        not: { and: [{ ids: ["x"] }] },
      },
    }),
  ).toEqual({
    ...nothing,
    name: { equals: null, startsWith: null, contains: "cafe" },
    hasChair: false,
    degree: { min: null, max: 0 },
    or: [],
    not: { ...nothing, and: [{ ...nothing, ids: ["x"] }] },
  });
});

test("orders and conditions on relationships are read", () => {
  expect(
    readOrder({
      orderBy: [
        { field: "DEGREE", direction: "DESC" },
        { field: "ID", direction: "ASC" },
      ],
    }),
  ).toEqual([
    { by: "DEGREE", descending: true },
    { by: "ID", descending: false },
  ]);
  expect(readRelationshipFilter({ filter: { types: ["CHAIRS"], certainties: ["INFERRED"], asOf: "2024" } })).toEqual({
    types: ["CHAIRS"],
    kinds: null,
    roles: null,
    certainties: ["INFERRED"],
    sources: null,
    among: null,
    asOf: "2024",
  });
});
