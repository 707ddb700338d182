/** Orders of every list, and pages in those orders while rows come and go. */
import { describe, expect, test } from "vitest";
import { entity, relationship } from "../make-facts.ts";
import type { World } from "../oracle/world.ts";
import { SMALL_WORLD } from "../small-world.ts";
import { asking, type OpenGraph, page } from "./asking.ts";

const PEOPLE = ["Ann", "Bea", "Cid", "Dan", "Eve"];
const MANY = ["official:Aaron", ...PEOPLE.map((person) => `official:${person}`), "official:Cy", "official:Zoe"];

/** A committee of which the people are members, whose posts began in the order of their names. */
function committeeOf(people: readonly string[]): World {
  return {
    ...SMALL_WORLD,
    entities: [
      entity("Committee", "committee:one", "Committee One"),
      ...people.map((id) => entity("Official", id, `${id.slice("official:".length)} Able`)),
    ],
    relationships: people.map((id) =>
      relationship("MEMBER_OF", id, "committee:one", {
        role: id.slice("official:".length, "official:".length + 1),
        since: id.endsWith("n") ? null : `20${10 + id.charCodeAt("official:".length)}`.slice(0, 4),
      }),
    ),
  };
}

/** The suite. */
export function describeOrders(name: string, open: OpenGraph): void {
  describe(`${name}: orders`, () => {
    const ask = asking(open);

    test.each([
      [`meetings(orderBy: [{ field: DATE }])`, ["meeting:plenary"]],
      [
        `entities(filter: { kinds: [Meeting, Forum, Place] }, orderBy: [{ field: DATE, direction: DESC }])`,
        ["forum:fair", "meeting:plenary", "place:city", "place:district"],
      ],
      [
        `entities(filter: { kinds: [Initiative, Venue] }, orderBy: [{ field: STATUS }])`,
        ["initiative:plan", "initiative:list", "initiative:idea", "venue:centre", "venue:hall"],
      ],
      [
        `entities(filter: { kinds: [Initiative, Venue] }, orderBy: [{ field: STATUS, direction: DESC }])`,
        ["initiative:idea", "initiative:list", "initiative:plan", "venue:centre", "venue:hall"],
      ],
      [
        `relationships(filter: { types: [HOLDS_POST_IN] }, orderBy: [{ field: ROLE, direction: DESC }])`,
        ["post-2", "HOLDS_POST_IN:official:bo:place:city", "post-1", "post-3"],
      ],
      [
        `relationships(filter: { types: [CHAIRS] }, orderBy: [{ field: SINCE, direction: DESC }])`,
        [
          "CHAIRS:official:bo:committee:fac",
          "CHAIRS:official:ada:committee:fac",
          "CHAIRS:official:ada:organization:office",
          "CHAIRS:official:cai:committee:lg",
        ],
      ],
      [
        `relationships(filter: { types: [CHAIRS] }, orderBy: [{ field: TO }, { field: FROM, direction: DESC }])`,
        [
          "CHAIRS:official:bo:committee:fac",
          "CHAIRS:official:ada:committee:fac",
          "CHAIRS:official:cai:committee:lg",
          "CHAIRS:official:ada:organization:office",
        ],
      ],
      [
        `relationships(filter: { types: [PART_OF, CONVENED] }, orderBy: [{ field: TYPE, direction: DESC }, { field: ID }])`,
        [
          "PART_OF:organization:office:committee:fac",
          "PART_OF:place:district:place:city",
          "PART_OF:venue:hall:venue:centre",
          "CONVENED:committee:fac:meeting:plenary",
        ],
      ],
      [
        `relationships(filter: { types: [PART_OF, CONVENED] }, orderBy: [{ field: ID, direction: DESC }])`,
        [
          "PART_OF:venue:hall:venue:centre",
          "PART_OF:place:district:place:city",
          "PART_OF:organization:office:committee:fac",
          "CONVENED:committee:fac:meeting:plenary",
        ],
      ],
      [
        `search(text: "committee", orderBy: [{ field: NAME, direction: DESC }])`,
        ["organization:office", "committee:fac"],
      ],
    ])("%s keeps the order, and what is unknown stands last", async (list, expected) => {
      expect((await page(ask, list, "")).ids).toEqual(expected);
    });

    test.each([
      [
        `field: NEIGHBOUR, direction: DESC`,
        [
          "official:loop",
          "organization:office",
          "organization:office",
          "organization:office",
          "organization:office",
          "committee:fac",
        ],
      ],
      [
        `field: KIND`,
        [
          "committee:fac",
          "official:loop",
          "organization:office",
          "organization:office",
          "organization:office",
          "organization:office",
        ],
      ],
      [
        `field: DEGREE, direction: DESC`,
        [
          "organization:office",
          "organization:office",
          "organization:office",
          "organization:office",
          "committee:fac",
          "official:loop",
        ],
      ],
    ])("the order { %s } of links looks at the neighbour", async (order, expected) => {
      const answer =
        await ask(`{ entity(id: "official:ada") { relationships(direction: OUT, exceptNeighbours: ["meeting:plenary"],
        orderBy: [{ ${order} }]) { edges { neighbour { id } } } } }`);
      expect(answer).toEqual({ entity: { relationships: { edges: expected.map((id) => ({ neighbour: { id } })) } } });
    });

    test("links are ordered by what is the relationship's, one key after the other", async () => {
      expect(
        await ask(`{ entity(id: "official:ada") { ... on Official {
          posts(orderBy: [{ field: TYPE, direction: DESC }, { field: ROLE }]) { edges { role } }
          chairs(orderBy: [{ field: SINCE }], last: 1) { edges { role } } } } }`),
      ).toEqual({
        entity: {
          posts: { edges: ["Editor", "Reader", null, "Director", "Head"].map((role) => ({ role })) },
          chairs: { edges: [{ role: "Director" }] },
        },
      });
    });

    test("a cursor of another order is refused with both orders", async () => {
      const { endCursor } = await page(ask, "officials", "first: 1");
      await expect(
        page(ask, "officials(orderBy: [{ field: DATE, direction: DESC }])", `after: "${endCursor}"`),
      ).rejects.toMatchObject({
        code: "BAD_INPUT",
        message:
          "The cursor comes from a list ordered by NAME, ID, and this one is ordered by DATE descending, ID; allowed is a cursor taken from an edge or from pageInfo of the same list in the same order.",
      });
    });
  });

  describe(`${name}: pages of links, relationships and hits while the graph changes`, () => {
    const MEMBERS = `{ edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const links = (order: string) => ({
      field: (args: string) =>
        `{ list: entity(id: "committee:one") { ... on Committee { part: members(${args}${order}) ${MEMBERS} } } }`,
      part: (answer: unknown): unknown => Reflect.get(Object(Reflect.get(Object(answer), "list")), "part"),
    });
    const lists = {
      "links by name": links(""),
      "links by beginning, downwards": links(", orderBy: [{ field: SINCE, direction: DESC }]"),
      "links by role": links(", orderBy: [{ field: ROLE, direction: DESC }, { field: DEGREE }]"),
      relationships: {
        field: (args: string) =>
          `{ list: relationships(${args}) { edges { node { from { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        part: (answer: unknown): unknown => Reflect.get(Object(answer), "list"),
      },
      "relationships by id": {
        field: (args: string) =>
          `{ list: relationships(${args}, orderBy: [{ field: ID, direction: DESC }]) { edges { node { from { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        part: (answer: unknown): unknown => Reflect.get(Object(answer), "list"),
      },
      hits: {
        field: (args: string) => `{ list: search(text: "able", ${args}) ${MEMBERS} }`,
        part: (answer: unknown): unknown => Reflect.get(Object(answer), "list"),
      },
    };

    test.each(Object.entries(lists))(
      "no row of %s is repeated or lost, forwards or backwards",
      async (_, { field, part }) => {
        const few = PEOPLE.map((person) => `official:${person}`);
        const read = async (world: World, args: string) => {
          const { edges, pageInfo } = Object(part(await asking(open, world, false)(field(args))));
          const found: readonly string[] = edges.map(
            ({ node }: { node: { id?: string; from: { id: string } } }) => node.id ?? node.from.id,
          );
          return { found, ...pageInfo };
        };
        for (const [way, cursor, key, more] of [
          ["first", "after", "endCursor", "hasNextPage"],
          ["last", "before", "startCursor", "hasPreviousPage"],
        ] as const) {
          const one = await read(committeeOf(few), `${way}: 2`);
          expect([one.found.length, one[more]]).toEqual([2, true]);
          // Rows come before, between and behind those of the first page; the row of its cursor goes.
          const gone = way === "first" ? one.found[1] : one.found[0];
          const changed = committeeOf(MANY.filter((id) => id !== gone));
          const rest = await read(changed, `${way}: 50, ${cursor}: "${one[key]}"`);
          const whole = await read(changed, "first: 50");
          const known = new Set([...one.found, ...rest.found]);
          expect(rest.found.filter((id: string) => one.found.includes(id))).toEqual([]);
          expect(few.filter((id: string) => !known.has(id))).toEqual([]);
          // What it goes on with is exactly what lies beyond the cursor: a stretch at the end of the whole list.
          expect(rest.found).toEqual(
            way === "first"
              ? whole.found.slice(whole.found.length - rest.found.length)
              : whole.found.slice(0, rest.found.length),
          );
        }
      },
    );
  });
}
