/** Who asks at the same time shares an answer, and nobody gets one to a question that was put before his own. */
import { expect, test } from "vitest";
import { shareChecks } from "../../../cypher/structure/share-checks.ts";

/** Questions that are answered by hand, in the order in which they were put. */
function askByHand() {
  const open: { readonly resolve: (answer: string) => void; readonly reject: (fault: Error) => void }[] = [];
  const ask = shareChecks(
    () =>
      new Promise<string>((resolve, reject) => {
        open.push({ resolve, reject });
      }),
  );
  return { ask, open };
}

/** Lets everything go on that can. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("those who come while a question is open share the next one, which is put when it is answered", async () => {
  const { ask, open } = askByHand();
  const first = ask();
  const late = [ask(), ask(), ask()];
  expect(open).toHaveLength(1);
  open[0]?.resolve("old");
  expect(await first).toBe("old");
  await settle();
  expect(open).toHaveLength(2);
  const after = ask();
  open[1]?.resolve("new");
  expect(await Promise.all(late)).toEqual(["new", "new", "new"]);
  await settle();
  open[2]?.resolve("newest");
  expect([await after, open.length]).toEqual(["newest", 3]);
});

test("whoever comes later, once all is answered, puts a question of his own", async () => {
  const { ask, open } = askByHand();
  const first = ask();
  open[0]?.resolve("one");
  await first;
  const second = ask();
  open[1]?.resolve("two");
  expect([await first, await second]).toEqual(["one", "two"]);
});

test("a question that fails fails those who put it, and not those who wait for the next", async () => {
  const { ask, open } = askByHand();
  const first = ask();
  const second = ask();
  open[0]?.reject(new Error("away"));
  await expect(first).rejects.toThrow("away");
  open[1]?.resolve("back");
  expect(await second).toBe("back");
});

test("a question that is not answered holds up nobody", async () => {
  const { ask, open } = askByHand();
  const first = ask();
  const second = ask();
  expect(open).toHaveLength(1);
  await expect.poll(() => open.length).toBe(2);
  open[1]?.resolve("anew");
  expect(await second).toBe("anew");
  open[0]?.resolve("late");
  expect(await first).toBe("late");
});

test("where an answer holds for a while it serves those who come soon, but no failure does", async () => {
  const open: { readonly resolve: (answer: string) => void; readonly reject: (fault: Error) => void }[] = [];
  const ask = shareChecks(() => new Promise<string>((resolve, reject) => open.push({ resolve, reject })), 10_000);
  const first = [ask(), ask()];
  expect(open).toHaveLength(1);
  open[0]?.reject(new Error("away"));
  for (const one of first) await expect(one).rejects.toThrow("away");
  const second = ask();
  open[1]?.resolve("back");
  expect([await second, await ask(), open.length]).toEqual(["back", "back", 2]);
});
