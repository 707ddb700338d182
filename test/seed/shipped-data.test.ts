import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_ROOT } from "../../cypher/project-root.ts";
import { COUNT_MARKS, countTables } from "../../seed/check-data/counts.ts";
import { readData } from "../../seed/check-data/data.ts";
import { checkData } from "../../seed/check-data/rules.ts";
import { faultText } from "../../seed/fault.ts";
import { openInput } from "../../seed/read/readers.ts";
import { SHIPPED_DATA } from "../../seed/seed-if-empty.ts";
import { faultsOf } from "./faults-of.ts";

// The documents are not part of the project; rules that need them pass over what is missing.
const TEXTS = join(PROJECT_ROOT, "..", "shared", "sources");

test("the shipped data set has no fault that would stop a load", async () => {
  expect(await faultsOf(SHIPPED_DATA)).toEqual([]);
});

test("the shipped data set keeps every rule of check:data", async () => {
  const data = await readData(await openInput(SHIPPED_DATA, "liaison"), TEXTS);
  const found = checkData(data).flatMap(({ rule, faults }) => faults.map((one) => `${rule.name}: ${faultText(one)}`));
  expect(found).toEqual([]);
});

test("the counts in the data card are those of the data (npm run check:data -- --write-counts)", async () => {
  const data = await readData(await openInput(SHIPPED_DATA, "liaison"), TEXTS);
  const card = readFileSync(join(SHIPPED_DATA, "README.md"), "utf8");
  const [open, close] = COUNT_MARKS;
  expect(card.slice(card.indexOf(open) + open.length, card.indexOf(close))).toBe(countTables(data));
});
