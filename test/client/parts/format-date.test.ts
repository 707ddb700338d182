/** Dates in words are as precise as they are stated, and no more. */
import { describe, expect, it } from "vitest";
import { formatDate } from "../../../client/parts/format-date.ts";

describe("a date in words", () => {
  it.each([
    ["2023", "2023"],
    ["2024-03", "March 2024"],
    ["2023-03-06", "6 March 2023"],
    ["2023-03-16~", "16 March 2023 (inferred)"],
    ["2023-02-30", "2023-02-30"],
    ["yesterday", "yesterday"],
  ])("%s", (edtf, words) => expect(formatDate(edtf)).toBe(words));
});
