/** Locators: a document and a paragraph. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLocator } from "../../../cypher/model/facts.ts";

test.each([
  ["000#8", { document: "000", paragraph: 8 }],
  ["000", { document: "000", paragraph: null }],
  ["a#b#12", { document: "a#b", paragraph: 12 }],
  ["page#top", { document: "page#top", paragraph: null }],
  ["000#0", { document: "000#0", paragraph: null }],
  ["000#08", { document: "000#08", paragraph: null }],
  ["#8", { document: "#8", paragraph: null }],
  ["", { document: "", paragraph: null }],
])("%j is %j", (text, locator) => {
  expect(parseLocator(text)).toEqual(locator);
});

test("what was put together is taken apart again", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
      fc.integer({ min: 1, max: 1e6 }),
      (document, paragraph) => {
        expect(parseLocator(`${document}#${paragraph}`)).toEqual({ document, paragraph });
      },
    ),
  );
});
