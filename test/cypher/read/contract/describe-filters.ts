/** Filters on every list: what each condition lets through, and what is refused. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

const BY_TYPE = "orderBy: [{ field: TYPE }, { field: FROM }, { field: TO }]";

/** The suite. */
export function describeFilters(name: string, open: OpenGraph): void {
  describe(`${name}: filters`, () => {
    const ask = asking(open);
    const ids = async (field: string): Promise<unknown> => {
      const answer = await ask(`{ list: ${field} { nodes { id } totalCount } }`);
      return Reflect.get(Object(answer), "list");
    };
    const all = (...found: readonly string[]): unknown => ({
      nodes: found.map((id) => ({ id })),
      totalCount: found.length,
    });

    test.each([
      // A meeting of 2023-03-16 and a fair in September 2024.
      [`date: { from: "2023", to: "2023" }`, ["meeting:plenary"]],
      [`date: { from: "2024-09-15" }`, ["forum:fair"]],
      [`date: { to: "2024-09-01" }`, ["meeting:plenary", "forum:fair"]],
      [`date: { from: "2023-03-17", to: "2024-08" }`, []],
      [`date: {}`, ["meeting:plenary", "forum:fair"]],
      [`kinds: [Meeting, Official], not: { date: {} }, name: { contains: "l" }`, ["official:ada"]],
      [`hasChair: true, asOf: "2019"`, ["committee:lg", "organization:office"]],
      [`kinds: [Committee], hasChair: false, asOf: "2019"`, ["committee:fac"]],
      [`degree: { min: 6 }, asOf: "2024-07-01"`, ["official:ada", "organization:office"]],
      [`asOf: "2019", and: [{ kinds: [Committee] }], not: { hasChair: true }`, ["committee:fac"]],
    ])("the filter { %s } on entities lets through what it says", async (filter, expected) => {
      expect(await ids(`entities(filter: { ${filter} })`)).toEqual(all(...expected));
    });

    test.each([
      [
        `touching: ["venue:hall", "official:loop", "nobody"]`,
        [
          "HOSTED_AT:forum:fair:venue:hall",
          "PART_OF:venue:hall:venue:centre",
          "RELATED_TO:official:ada:official:loop",
          "RELATED_TO:official:loop:official:ada",
          "RELATED_TO:official:loop:official:loop",
        ],
      ],
      [`touching: []`, []],
      [`touching: ["venue:hall"], among: ["venue:hall", "venue:centre"]`, ["PART_OF:venue:hall:venue:centre"]],
      [
        `types: [HOSTED_AT], touching: ["venue:hall", "forum:fair"], to: { kinds: [Place] }`,
        ["HOSTED_AT:forum:fair:place:city"],
      ],
      [
        `from: { name: { startsWith: "bo" } }, to: { hasChair: true }`,
        [
          "CHAIRS:official:bo:committee:fac",
          "DEPUTY_CHAIRS:official:bo-2:committee:lg",
          "DEPUTY_CHAIRS:official:bo:committee:lg",
        ],
      ],
      [
        `to: { hasChair: false }, from: { kinds: [Committee] }, asOf: "2019"`,
        [
          "CONVENED:committee:fac:meeting:plenary",
          "RESPONSIBLE_FOR:committee:lg:initiative:plan",
          "SUPPORTS:committee:lg:forum:fair",
        ],
      ],
      [
        `role: { contains: "deputy HEAD" }`,
        ["DEPUTY_CHAIRS:official:bo-2:committee:lg", "DEPUTY_CHAIRS:official:bo:committee:lg"],
      ],
      [`role: { equals: "Deputy-Head" }`, ["DEPUTY_CHAIRS:official:bo-2:committee:lg"]],
      [`role: { startsWith: "re" }`, ["DELIBERATED:meeting:plenary:initiative:plan", "post-2"]],
      [`types: [HOLDS_POST_IN], not: { role: {} }`, ["post-3"]],
      [`since: { from: "2022" }`, ["CHAIRS:official:bo:committee:fac", "post-1"]],
      [`since: { from: "2020-05-05", to: "2020-05-05" }`, ["CHAIRS:official:ada:committee:fac"]],
      [`until: { to: "2022" }`, ["CHAIRS:official:ada:committee:fac", "DEPUTY_CHAIRS:official:bo:committee:lg"]],
      [`until: { from: "2022" }`, ["CHAIRS:official:ada:committee:fac"]],
      [
        `standing: { is: [ENDED, NOT_YET], asOf: "2022-07" }`,
        ["CHAIRS:official:ada:committee:fac", "DEPUTY_CHAIRS:official:bo:committee:lg", "post-1"],
      ],
      [
        `types: [CHAIRS, ATTENDED], standing: { is: [CURRENT], asOf: "2023-03" }`,
        [
          "ATTENDED:official:ada:meeting:plenary",
          "CHAIRS:official:ada:organization:office",
          "CHAIRS:official:bo:committee:fac",
        ],
      ],
      [
        `types: [CHAIRS], standing: { is: [UNDATED, ENDED] }`,
        [
          "CHAIRS:official:ada:committee:fac",
          "CHAIRS:official:ada:organization:office",
          "CHAIRS:official:cai:committee:lg",
        ],
      ],
      [`standing: { is: [] }`, []],
      [
        `or: [{ types: [ISSUED, INCLUDES] }, { certainties: [INFERRED], not: { types: [CHAIRS] } }]`,
        ["DEPENDS_ON:forum:fair:venue:centre", "INCLUDES:initiative:plan:initiative:list"],
      ],
      [`or: []`, []],
      [
        `and: [{ kinds: [Venue, Place] }, { types: [PART_OF, LOCATED_IN] }], not: { touching: ["venue:hall"] }`,
        ["LOCATED_IN:venue:centre:place:city", "PART_OF:place:district:place:city"],
      ],
      [`types: [PART_OF], and: [{ types: [] }]`, []],
      [`not: {}`, []],
    ])("the filter { %s } on relationships lets through what it says", async (filter, expected) => {
      expect(await ids(`relationships(filter: { ${filter} }, ${BY_TYPE})`)).toEqual(all(...expected));
    });

    test.each([
      [
        `filter: { types: [CHAIRS, PART_OF] }`,
        ["CHAIRS:official:ada:organization:office", "PART_OF:organization:office:committee:fac"],
      ],
      [`direction: IN, filter: { types: [PART_OF] }`, []],
      [
        `filter: { role: { contains: "e" } }, neighbour: { degree: { min: 3 } }`,
        ["CHAIRS:official:ada:organization:office", "post-1", "post-2"],
      ],
      [`filter: { from: { kinds: [Official] }, not: { role: {} } }`, ["post-3"]],
      [
        `filter: { among: ["organization:office", "committee:fac"] }`,
        ["MEMBER_OF:organization:office:committee:fac", "PART_OF:organization:office:committee:fac"],
      ],
      [`exceptNeighbours: ["official:ada", "committee:fac"]`, ["LOCATED_IN:organization:office:place:district"]],
      [
        `neighbour: { kinds: [Place, Committee], not: { hasChair: true } }`,
        ["LOCATED_IN:organization:office:place:district"],
      ],
      [`asOf: "2019", neighbour: { hasChair: true }`, []],
      [`neighbour: { ids: [] }`, []],
    ])("the arguments %s narrow an entity's relationships and their total", async (args, expected) => {
      const answer = await ask(
        `{ entity(id: "organization:office") { list: relationships(${args}) { nodes { id } totalCount } } }`,
      );
      expect(answer).toEqual({ entity: { list: all(...expected) } });
    });

    test("a named field takes the same filters as the relationships of an entity", async () => {
      expect(
        await ask(`{ entity(id: "committee:lg") { ... on Committee {
          deputyChairs(filter: { until: { to: "2021" } }) { totalCount nodes { id } }
          rest: deputyChairs(exceptNeighbours: ["official:bo"]) { totalCount nodes { id } }
          loops: relatedTo(filter: { touching: ["committee:lg"] }, neighbour: { name: { contains: "group" } }) { totalCount nodes { id } }
          responsibleFor(neighbour: { statuses: [UNDER_WAY] }) { totalCount nodes { id } }
          supports(neighbour: { date: { to: "2023" } }) { totalCount nodes { id } } } } }`),
      ).toEqual({
        entity: {
          deputyChairs: all("official:bo"),
          rest: all("official:bo-2"),
          loops: all("committee:lg"),
          responsibleFor: all("initiative:plan"),
          supports: all(),
        },
      });
    });

    test("edges tell the standing on the date of the filter", async () => {
      expect(
        await ask(`{ entity(id: "committee:fac") { ... on Committee {
          chairs(filter: { asOf: "2021" }) { edges { standing node { id } } } } } }`),
      ).toEqual({ entity: { chairs: { edges: [{ standing: "CURRENT", node: { id: "official:ada" } }] } } });
    });

    test("a search is narrowed by the same filters", async () => {
      expect(await ids(`search(text: "committee", filter: { hasChair: true })`)).toEqual(
        all("committee:fac", "organization:office"),
      );
      expect(await ids(`search(text: "committee", kinds: [Committee], filter: { degree: { max: 1 } })`)).toEqual(all());
    });

    test("bounds that contradict each other are refused in words, wherever they stand", async () => {
      await expect(ids(`officials(filter: { degree: { min: 2, max: 1 } })`)).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: "degree asks for at least 2 and at most 1; allowed is a min that is not above max.",
      });
      await expect(
        ask(
          `{ entity(id: "official:ada") { relationships(filter: { since: { from: "2024", to: "2023-12" } }) { totalCount } } }`,
        ),
      ).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: "since goes from 2024 to 2023-12; allowed is a from that is not after to.",
      });
    });
  });
}
