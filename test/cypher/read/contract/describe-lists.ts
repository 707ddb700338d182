/** Lists: filters, orders, totals. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The suite. */
export function describeLists(name: string, open: OpenGraph): void {
  describe(`${name}: lists`, () => {
    const ask = asking(open);
    const ids = async (field: string): Promise<unknown> => {
      const answer = await ask(`{ list: ${field} { nodes { id } totalCount } }`);
      return Reflect.get(Object(answer), "list");
    };
    const all = (...found: readonly string[]): unknown => ({
      nodes: found.map((id) => ({ id })),
      totalCount: found.length,
    });

    test("a list of a kind holds that kind only, by name and then by id", async () => {
      expect(await ids("officials")).toEqual(
        all("official:ada", "official:bo", "official:bo-2", "official:none", "official:loop", "official:cai"),
      );
      expect(await ids("entities(filter: { kinds: [Place, Meeting] })")).toEqual(
        all("place:city", "meeting:plenary", "place:district"),
      );
    });

    test.each([
      [`ids: ["venue:hall", "nobody", "official:ada"]`, ["official:ada", "venue:hall"]],
      [`ids: []`, []],
      [`kinds: []`, []],
      [`name: { equals: "cafe" }`, ["organization:cafe"]],
      [`name: { equals: "FOREIGN affairs-committee" }`, ["committee:fac"]],
      [`name: { startsWith: "bo" }`, ["official:bo", "official:bo-2"]],
      [`name: { contains: "COMMITTEE" }`, ["committee:fac", "organization:office"]],
      [`name: { contains: "孑" }`, ["official:cai"]],
      [`name: { startsWith: "con", contains: "hall" }`, ["venue:hall"]],
      [`statuses: [UNDER_WAY, DONE]`, ["initiative:list", "initiative:plan"]],
      [`sources: ["001"]`, ["official:ada", "committee:lg"]],
      [`sources: ["odd#name", "nothing"]`, ["official:ada"]],
      [`hasChair: true`, ["committee:fac", "committee:lg", "organization:office"]],
      [`kinds: [Committee, Organization], hasChair: false`, ["organization:cafe"]],
      [`degree: { min: 7 }`, ["official:ada", "organization:office"]],
      [`degree: { min: 3, max: 3 }`, ["official:loop"]],
      [`degree: { max: 0 }`, ["organization:cafe", "initiative:idea", "official:none"]],
      [`and: [{ name: { contains: "o" } }, { kinds: [Forum, Place, Venue] }]`, ["venue:centre", "venue:hall"]],
      [`and: []`, null],
      [`or: [{ ids: ["place:city"] }, { statuses: [DONE] }]`, ["place:city", "initiative:list"]],
      [`or: []`, []],
      [
        `not: { kinds: [Official, Committee, Organization, Venue, Initiative, Place] }`,
        ["meeting:plenary", "forum:fair"],
      ],
      [`not: {}`, []],
      [
        `kinds: [Venue], not: { or: [{ name: { equals: "convention centre" } }, { degree: { min: 9 } }] }`,
        ["venue:hall"],
      ],
      [`kinds: [Official], not: { statuses: [DONE] }, name: { contains: "ada" }`, ["official:ada"]],
    ])("the filter { %s } lets through what it says", async (filter, expected) => {
      const found = await ids(`entities(filter: { ${filter} })`);
      if (expected === null) expect(found).toMatchObject({ totalCount: 19 });
      else expect(found).toEqual(all(...expected));
    });

    test.each([
      ["field: NAME, direction: DESC", ["venue:hall", "venue:centre"]],
      ["field: DEGREE", ["venue:hall", "venue:centre"]],
      ["field: DEGREE, direction: DESC", ["venue:centre", "venue:hall"]],
      ["field: ID, direction: DESC", ["venue:hall", "venue:centre"]],
      ["field: KIND", ["venue:centre", "venue:hall"]],
    ])("the order { %s } is kept", async (order, expected) => {
      expect(await ids(`venues(orderBy: [{ ${order} }])`)).toEqual(all(...expected));
    });

    test("several orders apply one after the other", async () => {
      expect(
        await ids(`entities(filter: { ids: ["official:bo", "official:bo-2", "place:city", "official:ada"] },
          orderBy: [{ field: KIND, direction: DESC }, { field: NAME, direction: DESC }, { field: ID, direction: DESC }])`),
      ).toEqual(all("place:city", "official:bo-2", "official:bo", "official:ada"));
    });

    test("relationships of the whole graph are ordered by the names of their ends and then by type", async () => {
      expect(
        await ask(`{ relationships(filter: { types: [CHAIRS, DEPUTY_CHAIRS] }) { totalCount
          edges { direction neighbour { id } node { id } } } }`),
      ).toEqual({
        relationships: {
          totalCount: 6,
          edges: [
            "CHAIRS:official:ada:committee:fac",
            "CHAIRS:official:ada:organization:office",
            "CHAIRS:official:bo:committee:fac",
            "DEPUTY_CHAIRS:official:bo-2:committee:lg",
            "DEPUTY_CHAIRS:official:bo:committee:lg",
            "CHAIRS:official:cai:committee:lg",
          ].map((id) => ({ direction: null, neighbour: null, node: { id } })),
        },
      });
    });

    test.each([
      [`types: [PART_OF], kinds: [Place]`, ["PART_OF:place:district:place:city"]],
      [`types: []`, []],
      [`kinds: []`, []],
      [
        `roles: ["First Deputy Head", "presided"]`,
        ["ATTENDED:official:ada:meeting:plenary", "DEPUTY_CHAIRS:official:bo:committee:lg"],
      ],
      [`certainties: [INFERRED]`, ["CHAIRS:official:cai:committee:lg", "DEPENDS_ON:forum:fair:venue:centre"]],
      [`sources: ["001"]`, ["CHAIRS:official:ada:committee:fac", "DEPENDS_ON:forum:fair:venue:centre"]],
      [
        `among: ["official:ada", "official:loop", "committee:fac", "nobody"]`,
        [
          "CHAIRS:official:ada:committee:fac",
          "RELATED_TO:official:ada:official:loop",
          "RELATED_TO:official:loop:official:ada",
          "RELATED_TO:official:loop:official:loop",
        ],
      ],
      [`among: ["official:ada", "committee:fac"], asOf: "2024"`, []],
      [
        `types: [CHAIRS], asOf: "2022-06-15", roles: ["Head"]`,
        ["CHAIRS:official:ada:committee:fac", "CHAIRS:official:cai:committee:lg"],
      ],
      [`types: [HOLDS_POST_IN], asOf: "2024", kinds: [Official, Organization]`, ["post-2", "post-3"]],
    ])("the relationship filter { %s } lets through what it says", async (filter, expected) => {
      expect(
        await ids(`relationships(filter: { ${filter} }, orderBy: [{ field: TYPE }, { field: FROM }, { field: TO }])`),
      ).toEqual(all(...expected));
    });
  });
}
