import fc from "fast-check";
import { expect, test } from "vitest";
import { joinList, splitList } from "../../../seed/read/list-cell.ts";

test("a cell is split at its bars, blanks around items do not count, and empty items are left out", () => {
  expect(splitList(" a | b c||d ")).toEqual(["a", "b c", "d"]);
  expect(splitList("")).toEqual([]);
});

test("a bar or a backslash within an item survives", () => {
  expect(joinList(["a|b", "c\\"])).toBe("a\\|b|c\\\\");
  expect(splitList("a\\|b|c\\\\")).toEqual(["a|b", "c\\"]);
});

test("whatever items are joined are read again", () => {
  const item = fc.string().map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(item.filter((text) => text !== "")), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});
