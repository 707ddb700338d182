/** What a browser may run: the page's own files, and of scripts in its HTML those that were built into it. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { scriptHashes } from "../../../server/http/protect-headers.ts";

it("knows the scripts in a page by the hash of exactly their text, and no others", () => {
  const text = "\n  ask('a < b');\n";
  const html = `<head><script type="module" src="/main.js"></script><script>${text}</script></head>`;
  const hash = createHash("sha256").update(text).digest("base64");
  expect(scriptHashes(html)).toEqual([`'sha256-${hash}'`]);
  expect(scriptHashes("")).toEqual([]);
});
