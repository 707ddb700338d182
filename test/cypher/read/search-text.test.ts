/** What reaches the full-text index, and cursors. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, writeCursor } from "../../../cypher/read/cursor.ts";
import { edits, luceneQuery, searchText } from "../../../cypher/read/search-text.ts";

test("each word is wanted exactly, as a beginning, or nearly, and of the kinds asked for", () => {
  expect(searchText("Foreign of!")).toEqual({ key: "foreign of", words: ["foreign", "of"] });
  expect(luceneQuery(searchText("Foreign of!"), null)).toBe(
    '+searchKeys:("foreign"^8 foreign*^4 foreign~2) +searchKeys:("of"^8 of*^4)',
  );
  expect(luceneQuery(searchText("of"), ["Venue", "Forum"])).toBe('+searchKeys:("of"^8 of*^4) +kind:(Venue Forum)');
  expect(searchText("?!")).toEqual({ key: "", words: [] });
  expect(searchText("a ".repeat(40)).words).toHaveLength(16);
});

test("how many letters may be wrong depends on the length, in letters and not in code units", () => {
  expect(["a", "ab", "abc", "abcde", "abcdef", "𠀀𠀁"].map(edits)).toEqual([0, 0, 1, 1, 2, 0]);
});

test("no sign that Lucene understands comes from the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      for (const word of searchText(text).words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test("a cursor gives its keys back, and refuses what it did not write", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }), (keys) => {
      const order = keys.map((_, index) => `key${index}`).join(",");
      const other = order.replace("key0", "key0-");
      expect(readCursor(writeCursor(order, keys), order)).toEqual(keys);
      expect(() => readCursor(writeCursor(order, keys), `${order},id`)).toThrow(/^The cursor comes from/);
      expect(() => readCursor(writeCursor(order, keys), other)).toThrow(/^The cursor comes from/);
    }),
  );
  expect(() => readCursor(writeCursor("DATE?,DATE-,ID", [0, "2024", "a"]), "NAME,ID")).toThrow(
    "The cursor comes from a list ordered by DATE descending, ID, and this one is ordered by NAME, ID; allowed is a cursor taken from an edge or from pageInfo of the same list in the same order.",
  );
  for (const text of [
    "",
    "x",
    "W10",
    writeCursor("id", [null]),
    writeCursor("id", [{}]),
    Buffer.from("1e999").toString("base64url"),
  ])
    expect(() => readCursor(text, "id")).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
});
