/** The form in which names are compared. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey } from "../../../cypher/model/name-key.ts";

test.each([
  ["Café  DE-Paris", "cafe de paris"],
  ["Beijing’s “Role”", "beijing s role"],
  ["ZGC Forum (2024)", "zgc forum 2024"],
  ["Łódź", "łodz"],
  ["ＦＡＣ", "fac"],
  ["北京 · 会议", "北京 会议"],
  ["Ⅷ ½", "viii 1 2"],
  ["İstanbul", "istanbul"],
  ["!?", ""],
  ["", ""],
])("%j becomes %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("a key is its own key, has single spaces and no capital, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const key = nameKey(name);
      expect(nameKey(key)).toBe(key);
      expect(key).not.toMatch(/^ | $| {2}|[A-Z]|[^\p{L}\p{N} ]/u);
    }),
  );
});
