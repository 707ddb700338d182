import { expect, test } from "vitest";
import { type Closing, closeAll } from "../../server/close-all.ts";

test("the last is closed first, and neither a failure nor one that never ends keeps the others open", async () => {
  const closed: string[] = [];
  const closing = (name: string, close: () => Promise<unknown>): Closing => ({
    name,
    deadlineMs: 20,
    close: () => {
      closed.push(name);
      return close();
    },
  });
  const faults = await closeAll([
    closing("first", () => Promise.resolve()),
    closing("stuck", () => new Promise(() => {})),
    closing("thrown", () => {
      throw new Error("no reason");
    }),
    closing("failing", () => Promise.reject(new Error("no way"))),
  ]);
  expect(closed).toEqual(["failing", "thrown", "stuck", "first"]);
  expect(faults).toEqual([
    "Closing failing failed: no way",
    "Closing thrown failed: no reason",
    "Closing stuck failed: it took more than 0.02 s",
  ]);
});
