/** The table of reading statements says exactly which slots each file has. */
import { expect, test } from "vitest";
import { loadStatement } from "../../../cypher/load-statement.ts";
import { READ_STATEMENTS } from "../../../cypher/read/read-statements.ts";

test.each(Object.entries(READ_STATEMENTS))("%s has the slots of the table", (name, slots) => {
  const found = [...loadStatement(name).matchAll(/__([A-Z_]+?)__/g)].map(([, slot]) => slot);
  expect([...new Set(found)].sort()).toEqual([...slots].sort());
});
