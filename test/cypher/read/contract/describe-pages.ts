/** Pages: forwards and backwards, and while rows come and go. */
import { describe, expect, test } from "vitest";
import { entity } from "../make-facts.ts";
import type { World } from "../oracle/world.ts";
import { SMALL_WORLD } from "../small-world.ts";
import { asking, type OpenGraph, page } from "./asking.ts";

/** The suite. */
export function describePages(name: string, open: OpenGraph): void {
  describe(`${name}: pages`, () => {
    const ask = asking(open);

    test.each([
      ["officials", "first"],
      ["officials", "last"],
      [`entities(orderBy: [{ field: DEGREE, direction: DESC }])`, "first"],
      [`entities(orderBy: [{ field: KIND, direction: DESC }, { field: NAME }])`, "last"],
      [`relationships(filter: { among: ["official:ada", "organization:office", "committee:fac"] })`, "first"],
      [`relationships(filter: { touching: ["official:ada"] }, orderBy: [{ field: ROLE, direction: DESC }])`, "last"],
      [`relationships`, "last"],
      [`search(text: "o")`, "first"],
      [`search(text: "o", filter: { degree: { min: 1 } })`, "last"],
      [`search(text: "o", orderBy: [{ field: STATUS }, { field: DATE }])`, "last"],
    ])("the pages of %s, taken by %s, make up the whole list without gap or repetition", async (list, way) => {
      const [forwards, cursor] = way === "first" ? [true, "after"] : [false, "before"];
      const whole = await page(ask, list, "");
      const pages: string[][] = [];
      let from = "";
      for (let more = true; more; ) {
        const part = await page(ask, list, `${way}: 2${from}`);
        pages.push([...part.ids]);
        expect(pages.length, "pages that never end").toBeLessThanOrEqual(whole.total);
        expect(part.total).toBe(whole.total);
        expect(forwards ? part.hasPreviousPage : part.hasNextPage).toBe(from !== "");
        more = forwards ? part.hasNextPage : part.hasPreviousPage;
        from = `, ${cursor}: "${forwards ? part.endCursor : part.startCursor}"`;
      }
      expect((forwards ? pages : pages.toReversed()).flat()).toEqual(whole.ids);
      expect(whole.ids).toHaveLength(whole.total);
      expect(pages.slice(0, -1).every(({ length }) => length === 2)).toBe(true);
    });

    test("a page of none tells whether there are any", async () => {
      expect(
        await ask(`{ officials(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
          forums(first: 1) { pageInfo { hasNextPage } } }`),
      ).toEqual({
        officials: { totalCount: 6, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
        forums: { pageInfo: { hasNextPage: false } },
      });
    });

    test("a text that is no cursor of the list is refused in words", async () => {
      await expect(ask(`{ officials(after: "x") { totalCount } }`)).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: `The cursor "x" is not one that this list gave out.`,
      });
    });
  });

  describe(`${name}: pages while the graph changes`, () => {
    test("a page goes on right after its cursor, whatever came or went before it, the row of the cursor included", async () => {
      const people = ["Ann", "Bea", "Cid", "Dan"].map((person) => entity("Official", `official:${person}`, person));
      const world = (entities: World["entities"]): World => ({ ...SMALL_WORLD, entities, relationships: [] });
      const before = await page(asking(open, world(people), false), "officials", "first: 2");
      expect(before.ids).toEqual(["official:Ann", "official:Bea"]);

      const changed = [
        ...people.filter(({ name: person }) => person !== "Bea"),
        entity("Official", "official:0", "Aaron"),
      ];
      const ask = asking(open, world(changed), false);
      expect((await page(ask, "officials", `first: 2, after: "${before.endCursor}"`)).ids).toEqual([
        "official:Cid",
        "official:Dan",
      ]);
      expect((await page(ask, "officials", `last: 5, before: "${before.endCursor}"`)).ids).toEqual([
        "official:0",
        "official:Ann",
      ]);
    });
  });
}
