/** What is asked of plain values. */
import { expect, test } from "vitest";
import { asksBeyond, picksOf, project } from "../../../cypher/read/projection.ts";

const pick = (key: string, field: string, sub: Parameters<typeof project>[0] | null = null) => ({
  key,
  field,
  literal: null,
  sub,
});

test("a value is told by the asked keys, in their order, nested and in lists", () => {
  const value = { a: 1, b: [{ c: "x", d: 0 }, { c: "y" }], e: null };
  const answer = project(
    [pick("second", "b", [pick("z", "d"), pick("c", "c")]), pick("first", "a"), pick("none", "e", [pick("x", "x")])],
    value,
  );
  expect(answer).toEqual({
    second: [
      { z: 0, c: "x" },
      { z: null, c: "y" },
    ],
    first: 1,
    none: null,
  });
  expect(Object.keys(Object(answer))).toEqual(["second", "first", "none"]);
});

test("what is not there is null, and false and zero are there", () => {
  expect(project([pick("a", "a"), pick("b", "b"), pick("c", "c")], { a: false, b: 0 })).toEqual({
    a: false,
    b: 0,
    c: null,
  });
  expect(project([pick("a", "a")], null)).toBeNull();
  expect(project([pick("a", "toString")], {})).toEqual({ a: null });
});

test("a literal stands as it is", () => {
  expect(project([{ key: "t", field: "a", literal: "Text", sub: null }], { a: 1 })).toEqual({ t: "Text" });
});

test("sub-projections of a field are found under every key, and what goes beyond some fields is noticed", () => {
  const inner = [pick("id", "id")];
  expect(picksOf([pick("x", "source", inner), pick("y", "source"), pick("z", "other", inner)], "source")).toEqual([
    inner,
    [],
  ]);
  expect(asksBeyond(inner, "id")).toBe(false);
  expect(asksBeyond([...inner, pick("t", "title")], "id")).toBe(true);
});
