/** A pasted list becomes names: one a line, each once, without what lists put before them. */
import { expect, it } from "vitest";
import { namesIn } from "../../../client/lookup/look-up-names.ts";

it("reads names from lines, whatever stands before them", () => {
  expect(namesIn("1. Yin Li\r\n- ZGC Forum\n\n  • yin li \n2) Olympic Park\n20th Congress")).toEqual([
    "Yin Li",
    "ZGC Forum",
    "Olympic Park",
    "20th Congress",
  ]);
});
