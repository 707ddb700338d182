/** Work that goes on whoever waits for it: who has gone hears why, and its failing fails nobody who does not wait. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { waitFor } from "../../../cypher/structure/wait-for.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeEach(() => {
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
});

test("who has gone before hears why, and the work may fail without him", async () => {
  const work = new Promise<never>((_, reject) => setImmediate(() => reject(new Error("away"))));
  await expect(waitFor(work, "read", AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(unhandled).toEqual([]);
});

test("who waits hears what it came to", async () => {
  expect(await waitFor(Promise.resolve(7), "read", undefined)).toBe(7);
  await expect(waitFor(Promise.reject(new Error("away")), "read", undefined)).rejects.toThrow("away");
});
