/** The oracle's own measure of near words. */
import { expect, test } from "vitest";
import { edits } from "./find-names.ts";

test.each([
  ["", "", 0],
  ["abc", "", 3],
  ["", "ab", 2],
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abcd", "badc", 2],
  ["ca", "abc", 3],
  ["kitten", "sitting", 3],
])("from %j to %j it is %i", (from, to, count) => {
  expect(edits(from, to)).toBe(count);
  expect(edits(to, from)).toBe(count);
});
