/** "Did you mean". */
import { expect, test } from "vitest";
import { didYouMean, suggest } from "../../cypher/suggest.ts";

test("the nearest words come first, at most three, whatever their case", () => {
  expect(suggest("CHIARS", ["CHAIRS", "ISSUED", "chiar"])).toEqual(["chiar", "CHAIRS"]);
  expect(suggest("abcd", ["abce", "abcf", "abcg", "abch"])).toEqual(["abce", "abcf", "abcg"]);
});

test("what is too far away is not suggested", () => {
  expect(suggest("official", ["venue", "place"])).toEqual([]);
  expect(suggest("", ["a", "bb", "ccc"])).toEqual(["a", "bb"]);
});

test("the message names them, or says nothing", () => {
  expect(didYouMean(["a", "b"])).toBe(' Did you mean "a" or "b"?');
  expect(didYouMean([])).toBe("");
});
