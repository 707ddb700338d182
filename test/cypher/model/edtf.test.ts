/** Dates of EDTF level 0. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdtf } from "../../../cypher/model/edtf.ts";

test.each([
  ["2024", { first: "2024-01-01", last: "2024-12-31", inferred: false }],
  ["2024-02", { first: "2024-02-01", last: "2024-02-29", inferred: false }],
  ["2023-02~", { first: "2023-02-01", last: "2023-02-28", inferred: true }],
  ["1900-02", { first: "1900-02-01", last: "1900-02-28", inferred: false }],
  ["2000-02-29", { first: "2000-02-29", last: "2000-02-29", inferred: false }],
  ["2023-03-16~", { first: "2023-03-16", last: "2023-03-16", inferred: true }],
])("%s is a span of days that is never widened", (text, span) => {
  expect(parseEdtf(text)).toEqual(span);
});

test.each([
  "",
  "24",
  "2024-1",
  "2024-13",
  "2024-00",
  "2024-02-30",
  "2023-02-29",
  "2024-05-00",
  "2024-05-1",
  "2024-05-16T00:00",
  " 2024",
  "2024?",
  "~2024",
  "-2024",
  "2024/2025",
  "٢٠٢٤",
])("%j is no date", (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test("every day is one day, its month and its year hold it", () => {
  const day = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(parseEdtf(text)).toEqual({ first: text, last: text, inferred: false });
      for (const wider of [parseEdtf(text.slice(0, 7)), parseEdtf(text.slice(0, 4))]) {
        expect(wider !== undefined && wider.first <= text && text <= wider.last).toBe(true);
      }
    }),
  );
});
