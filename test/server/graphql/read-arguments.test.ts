/** Arguments of fields as the graph is asked, and what is refused of them. */
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../server/graphql/limits.ts";
import { readCount, readKinds, readPage, readTexts, readTypes } from "../../../server/graphql/read-arguments.ts";

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

test("a choice is each name once in the model's order, whatever the order it came in", () => {
  expect(readKinds({ kinds: ["Venue", "Official", "Venue"] }, "kinds")).toEqual(["Official", "Venue"]);
  expect(readTypes({ types: ["PART_OF", "CHAIRS"] }, "types")).toEqual(["CHAIRS", "PART_OF"]);
  expect(readTypes({ types: [] }, "types")).toEqual([]);
});
