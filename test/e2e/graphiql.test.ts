/** GraphiQL: nothing hides anything, on a wide window and on a phone, and an example is answered. */
import { describe, expect, it } from "vitest";
import { PHONE, withLiaison } from "./with-liaison.ts";

const { withPrepared } = withLiaison();

describe("GraphiQL", () => {
  it.each([
    ["a wide window", {}, "beside"],
    ["a phone", PHONE, "below"],
  ] as const)(
    "has on %s its answer where there is room, and its tools over the editor",
    async (_name, options, where) => {
      await withPrepared(
        async () => undefined,
        async (page) => {
          await page.locator(".graphiql-query-editor .view-line").first().waitFor();
          await page.locator(".graphiql-execute-button").click();
          await page.locator(".result-window .view-line").filter({ hasText: "relationships" }).first().waitFor();
          const [window, tools, editor, answer] = await page.evaluate(() =>
            ["body", ".graphiql-toolbar", ".graphiql-query-editor .graphiql-editor", ".result-window"].map((part) =>
              document.querySelector(part)?.getBoundingClientRect().toJSON(),
            ),
          );
          const isBelow = answer.top >= editor.bottom;
          expect({
            where: isBelow ? "below" : answer.left >= editor.right ? "beside" : "under",
            toolsOver: tools.bottom <= editor.top,
            wide: isBelow ? editor.width > window.width * 0.9 && answer.width > window.width * 0.9 : true,
            within: answer.bottom <= window.bottom && answer.height > 200,
          }).toEqual({ where, toolsOver: true, wide: true, within: true });
        },
        "graphiql",
        options,
      );
    },
  );
});
