/** The relationships of an entity: directions, narrowing, dates, totals, nesting. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The suite. */
export function describeLinks(name: string, open: OpenGraph): void {
  describe(`${name}: relationships of an entity`, () => {
    const ask = asking(open);

    test("a named field tells who is at the other end and everything of the relationship", async () => {
      expect(
        await ask(`{ entity(id: "committee:fac") { ... on Committee { chairs { totalCount nodes { id } edges {
          type role since until observed certainty note sources { locator } standing node { name }
          relationship { id from { id } to { id } } } } } } }`),
      ).toEqual({
        entity: {
          chairs: {
            totalCount: 2,
            nodes: [{ id: "official:ada" }, { id: "official:bo" }],
            edges: [
              {
                type: "CHAIRS",
                role: "Head",
                since: "2020",
                until: "2022-06",
                observed: ["2021-05"],
                certainty: "STATED",
                note: "Stated twice.",
                sources: [{ locator: "000#1" }, { locator: "001#2" }],
                standing: "ENDED",
                node: { name: "Ada Lovelace" },
                relationship: {
                  id: "CHAIRS:official:ada:committee:fac",
                  from: { id: "official:ada" },
                  to: { id: "committee:fac" },
                },
              },
              {
                type: "CHAIRS",
                role: "Head",
                since: "2022-07-01",
                until: null,
                observed: [],
                certainty: "STATED",
                note: null,
                sources: [{ locator: "000#2" }],
                standing: "CURRENT",
                node: { name: "Bo Yin" },
                relationship: {
                  id: "CHAIRS:official:bo:committee:fac",
                  from: { id: "official:bo" },
                  to: { id: "committee:fac" },
                },
              },
            ],
          },
        },
      });
    });

    test("the direction decides which relationships are walked, and is told of each", async () => {
      const LINKS = `{ totalCount edges { direction neighbour { id } node { type } } }`;
      expect(
        await ask(`{ entity(id: "organization:office") {
          out: relationships(types: [MEMBER_OF, CHAIRS, PART_OF], direction: OUT) ${LINKS}
          back: relationships(types: [MEMBER_OF, CHAIRS, PART_OF], direction: IN) ${LINKS}
          both: relationships(types: [MEMBER_OF, CHAIRS, PART_OF]) ${LINKS} } }`),
      ).toEqual({
        entity: {
          out: {
            totalCount: 2,
            edges: [
              { direction: "OUT", neighbour: { id: "committee:fac" }, node: { type: "MEMBER_OF" } },
              { direction: "OUT", neighbour: { id: "committee:fac" }, node: { type: "PART_OF" } },
            ],
          },
          back: {
            totalCount: 1,
            edges: [{ direction: "IN", neighbour: { id: "official:ada" }, node: { type: "CHAIRS" } }],
          },
          both: {
            totalCount: 3,
            edges: [
              { direction: "IN", neighbour: { id: "official:ada" }, node: { type: "CHAIRS" } },
              { direction: "OUT", neighbour: { id: "committee:fac" }, node: { type: "MEMBER_OF" } },
              { direction: "OUT", neighbour: { id: "committee:fac" }, node: { type: "PART_OF" } },
            ],
          },
        },
      });
    });

    test("parallel relationships are all told, each with its own role", async () => {
      expect(
        await ask(`{ entity(id: "official:ada") { ... on Official {
          posts(first: 10) { totalCount edges { role relationship { id } } }
          holdsPostsIn { totalCount nodes { id } } } } }`),
      ).toEqual({
        entity: {
          posts: {
            totalCount: 5,
            edges: [
              { role: "Head", relationship: { id: "CHAIRS:official:ada:committee:fac" } },
              { role: "Director", relationship: { id: "CHAIRS:official:ada:organization:office" } },
              { role: "Editor", relationship: { id: "post-1" } },
              { role: "Reader", relationship: { id: "post-2" } },
              { role: null, relationship: { id: "post-3" } },
            ],
          },
          holdsPostsIn: {
            totalCount: 3,
            nodes: [{ id: "organization:office" }, { id: "organization:office" }, { id: "organization:office" }],
          },
        },
      });
    });

    test("a self loop is one relationship, whichever way it is walked", async () => {
      const LINKS = `{ totalCount edges { direction neighbour { id } node { id } } }`;
      const loop = {
        direction: "OUT",
        neighbour: { id: "committee:lg" },
        node: { id: "RELATED_TO:committee:lg:committee:lg" },
      };
      expect(
        await ask(`{ entity(id: "committee:lg") { degree linkCounts { type direction kind count }
          a: relationships(types: [RELATED_TO], direction: OUT) ${LINKS}
          b: relationships(types: [RELATED_TO], direction: IN) ${LINKS}
          c: relationships(types: [RELATED_TO], direction: BOTH) ${LINKS} } }`),
      ).toEqual({
        entity: {
          degree: 6,
          linkCounts: [
            { type: "CHAIRS", direction: "IN", kind: "Official", count: 1 },
            { type: "DEPUTY_CHAIRS", direction: "IN", kind: "Official", count: 2 },
            { type: "RESPONSIBLE_FOR", direction: "OUT", kind: "Initiative", count: 1 },
            { type: "SUPPORTS", direction: "OUT", kind: "Forum", count: 1 },
            { type: "RELATED_TO", direction: "OUT", kind: "Committee", count: 1 },
          ],
          a: { totalCount: 1, edges: [loop] },
          b: { totalCount: 1, edges: [loop] },
          c: { totalCount: 1, edges: [loop] },
        },
      });
    });

    test("kinds and roles narrow a walk and its total alike; an empty list lets nothing through", async () => {
      const IDS = "{ totalCount nodes { id } }";
      expect(
        await ask(`{ entity(id: "official:ada") { ... on Official {
          posts(kinds: [Organization], roles: ["Reader", "Editor"]) ${IDS}
          a: posts(kinds: []) ${IDS} b: posts(roles: []) ${IDS} c: posts(kinds: [Venue]) ${IDS} }
          d: relationships(types: []) ${IDS} e: relationships(kinds: []) ${IDS} }
          place: entity(id: "place:city") { ... on Place { forums { nodes { id } totalCount }
            officeHolders { nodes { id } totalCount } } } }`),
      ).toEqual({
        entity: {
          posts: { totalCount: 2, nodes: [{ id: "organization:office" }, { id: "organization:office" }] },
          a: { totalCount: 0, nodes: [] },
          b: { totalCount: 0, nodes: [] },
          c: { totalCount: 0, nodes: [] },
          d: { totalCount: 0, nodes: [] },
          e: { totalCount: 0, nodes: [] },
        },
        place: {
          forums: { totalCount: 1, nodes: [{ id: "forum:fair" }] },
          officeHolders: { totalCount: 1, nodes: [{ id: "official:bo" }] },
        },
      });
    });

    test("as of a date, what has surely ended or not begun is left out, and the rest tells how it stands", async () => {
      const POSTS = `{ totalCount edges { role standing late: standing(asOf: "2030") relationship { id standing } } }`;
      expect(
        await ask(`{ entity(id: "official:ada") { degree(asOf: "2021") later: degree(asOf: "2024-07-01")
          linkCounts(asOf: "2024") { type count } ... on Official { posts(asOf: "2021-06") ${POSTS} now: posts(asOf: "2024-07-01") ${POSTS} } } }`),
      ).toEqual({
        entity: {
          degree: 7,
          later: 6,
          linkCounts: [
            { type: "CHAIRS", count: 1 },
            { type: "HOLDS_POST_IN", count: 2 },
            { type: "ATTENDED", count: 1 },
            { type: "RELATED_TO", count: 1 },
            { type: "RELATED_TO", count: 1 },
          ],
          posts: {
            totalCount: 4,
            edges: [
              post("CHAIRS:official:ada:committee:fac", "Head", "CURRENT", "ENDED"),
              post("CHAIRS:official:ada:organization:office", "Director", "UNDATED", "UNDATED"),
              post("post-2", "Reader", "UNDATED", "UNDATED"),
              post("post-3", null, "UNDATED", "UNDATED"),
            ],
          },
          now: {
            totalCount: 3,
            edges: [
              post("CHAIRS:official:ada:organization:office", "Director", "UNDATED", "UNDATED"),
              post("post-2", "Reader", "UNDATED", "UNDATED"),
              post("post-3", null, "UNDATED", "UNDATED"),
            ],
          },
        },
      });
    });

    test("walks nest, and each level has its own pages and totals", async () => {
      expect(
        await ask(`{ entity(id: "official:ada") { ... on Official { chairs(first: 1) { pageInfo { hasNextPage } totalCount
          nodes { name ... on Committee { chairs(first: 1) { totalCount nodes { name chairs { nodes { id } } } } } } } } } }`),
      ).toEqual({
        entity: {
          chairs: {
            pageInfo: { hasNextPage: true },
            totalCount: 2,
            nodes: [
              {
                name: "Foreign Affairs Committee",
                chairs: {
                  totalCount: 2,
                  nodes: [
                    {
                      name: "Ada Lovelace",
                      chairs: { nodes: [{ id: "committee:fac" }, { id: "organization:office" }] },
                    },
                  ],
                },
              },
            ],
          },
        },
      });
    });
  });
}

function post(id: string, role: string | null, standing: string, late: string): unknown {
  return { role, standing, late, relationship: { id, standing } };
}
