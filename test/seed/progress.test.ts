import { expect, test } from "vitest";
import { makeProgress } from "../../seed/progress.ts";

function record(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = makeProgress({ isTTY, write: (text) => written.push(text) }, () => time);
  return { written, progress, wait: (ms: number) => (time += ms) };
}

test("on a terminal one line changes, at most ten times a second", () => {
  const { written, progress, wait } = record(true);
  progress.show("writing entities", 0, 4_000);
  progress.show("writing entities", 1_000, 4_000);
  wait(100);
  progress.show("writing entities", 2_000, 4_000);
  progress.clear();
  expect(written).toEqual([
    "\r\u001b[2Kwriting entities: 0 of 4,000 (0 %)",
    "\r\u001b[2Kwriting entities: 2,000 of 4,000 (50 %)",
    "\r\u001b[2K",
  ]);
});

test("elsewhere each step has a plain line when it begins, now and then, and when it is done", () => {
  const { written, progress, wait } = record(false);
  progress.show("checking entities", 2_000, null);
  progress.show("writing entities", 1_000, 4_000);
  progress.show("writing entities", 2_000, 4_000);
  wait(5_000);
  progress.show("writing entities", 3_000, 4_000);
  progress.show("writing entities", 4_000, 4_000);
  progress.clear();
  expect(written).toEqual([
    "checking entities: 2,000\n",
    "writing entities: 1,000 of 4,000 (25 %)\n",
    "writing entities: 3,000 of 4,000 (75 %)\n",
    "writing entities: 4,000 of 4,000 (100 %)\n",
  ]);
});
