/**
 * What every graph behind the API promises, in sentences. Run on the naive graph in memory and on Neo4j. Questions are
 * written in GraphQL, the shortest way to write a shape down.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../../cypher/read/graph.ts";
import { ask as askGraph } from "../../server/graphql/ask.ts";
import { entity } from "./make-facts.ts";
import type { World } from "./oracle/world.ts";
import { SMALL_WORLD } from "./small-world.ts";

/** Opens a graph that holds the world and nothing else. */
export type OpenGraph = (world: World) => Promise<Graph>;

/** The suite. */
export function describeGraph(name: string, open: OpenGraph): void {
  describe(`${name}: one thing by its id`, () => {
    const ask = asking(open);

    test("an entity is told with everything that is stated of it", async () => {
      expect(
        await ask(`{ entity(id: "official:ada") { __typename id kind name aliases description note date
          sources { locator paragraph source { id title publisher published note paragraphs } } } }`),
      ).toEqual({
        entity: {
          __typename: "Official",
          id: "official:ada",
          kind: "Official",
          name: "Ada Lovelace",
          aliases: ["Countess of Lovelace", "A. Lovelace"],
          description: "Writes programs.",
          note: "Not to be confused.",
          date: null,
          sources: [
            { locator: "000#1", paragraph: 1, source: PLENARY },
            { locator: "001#2", paragraph: 2, source: DISTRICT },
            { locator: "000#8", paragraph: 8, source: PLENARY },
            // A document that nobody has described is told by its id.
            { locator: "lost#3", paragraph: 3, source: { ...NO_SOURCE, id: "lost", title: "lost" } },
            {
              locator: "odd#name",
              paragraph: null,
              source: { ...NO_SOURCE, id: "odd#name", title: "A document with a sign in its id" },
            },
          ],
        },
      });
    });

    test("an entity without relationships has empty lists and zero everywhere", async () => {
      expect(
        await ask(`{ entity(id: "official:none") { degree linkCounts { count } possiblySameAs { id } figures { label }
          sources { locator } relationships { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
          ... on Official { chairs { nodes { id } totalCount } } } }`),
      ).toEqual({
        entity: {
          degree: 0,
          linkCounts: [],
          possiblySameAs: [],
          figures: [],
          sources: [],
          relationships: {
            totalCount: 0,
            edges: [],
            pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          },
          chairs: { nodes: [], totalCount: 0 },
        },
      });
    });

    test("figures keep their measure, date, comparison and sources", async () => {
      expect(
        await ask(`{ entity(id: "initiative:plan") { figures { label value qualifier unit date comparison
          sources { locator source { title } } } ... on Initiative { status } } }`),
      ).toEqual({
        entity: {
          figures: [
            {
              label: "organisations",
              value: 106,
              qualifier: "more than",
              unit: "bodies",
              date: "2022",
              comparison: "up 45 % on 2019",
              sources: [
                { locator: "000#4", source: { title: "Plenary" } },
                { locator: "lost#1", source: { title: "lost" } },
              ],
            },
            { label: "share", value: 0.5, qualifier: null, unit: null, date: null, comparison: null, sources: [] },
          ],
          status: "UNDER_WAY",
        },
      });
    });

    test("an initiative of which nothing is known is UNKNOWN, and found under that status", async () => {
      expect(
        await ask(`{ entity(id: "initiative:idea") { ... on Initiative { status } }
          initiatives(filter: { statuses: [UNKNOWN] }) { nodes { id } totalCount }
          all: entities(filter: { statuses: [UNKNOWN] }) { nodes { id } } }`),
      ).toEqual({
        entity: { status: "UNKNOWN" },
        initiatives: { nodes: [{ id: "initiative:idea" }], totalCount: 1 },
        all: { nodes: [{ id: "initiative:idea" }] },
      });
    });

    test("those who may be the same are listed if they are there", async () => {
      expect(await ask(`{ entity(id: "official:bo") { possiblySameAs { id name possiblySameAs { id } } } }`)).toEqual({
        entity: {
          possiblySameAs: [{ id: "official:bo-2", name: "Bo Yin", possiblySameAs: [{ id: "official:bo" }] }],
        },
      });
    });

    test("what is not there is null", async () => {
      expect(
        await ask(`{ a: entity(id: "official:gone") { id } b: node(id: "") { id } c: source(id: "official:ada") { id }
          d: entity(id: "000") { id } }`),
      ).toEqual({ a: null, b: null, c: null, d: null });
    });

    test("a node may be an entity, a relationship or a source", async () => {
      const NODE = `{ __typename id ... on Entity { name } ... on Relationship { type from { id } to { name } sources { locator } }
        ... on Source { title } }`;
      expect(
        await ask(
          `{ a: node(id: "place:city") ${NODE} b: node(id: "CHAIRS:official:ada:committee:fac") ${NODE} c: node(id: "001") ${NODE} }`,
        ),
      ).toEqual({
        a: { __typename: "Place", id: "place:city", name: "Beijing" },
        b: {
          __typename: "Relationship",
          id: "CHAIRS:official:ada:committee:fac",
          type: "CHAIRS",
          from: { id: "official:ada" },
          to: { name: "Foreign Affairs Committee" },
          sources: [{ locator: "000#1" }, { locator: "001#2" }],
        },
        c: { __typename: "Source", id: "001", title: "District" },
      });
    });

    test("sources are listed by id, and one is told by its id", async () => {
      expect(
        await ask(`{ sources { id title publisher published note paragraphs } source(id: "001") { id title } }`),
      ).toEqual({
        sources: [PLENARY, DISTRICT, { ...NO_SOURCE, id: "odd#name", title: "A document with a sign in its id" }],
        source: { id: "001", title: "District" },
      });
    });

    test("the data set counts what is there and names its parts", async () => {
      expect(
        await ask(`{ dataset { checksum loadedAt entityCount relationshipCount sourceCount
          kinds { kind count } types { type count } parts { name title description checksum loadedAt } } }`),
      ).toMatchObject({
        dataset: {
          checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
          loadedAt: "2024-02-02T03:04:05Z",
          entityCount: 19,
          relationshipCount: 33,
          sourceCount: 3,
          kinds: [
            { kind: "Official", count: 6 },
            { kind: "Committee", count: 2 },
            { kind: "Organization", count: 2 },
            { kind: "Venue", count: 2 },
            { kind: "Forum", count: 1 },
            { kind: "Initiative", count: 3 },
            { kind: "Place", count: 2 },
            { kind: "Meeting", count: 1 },
          ],
          parts: [
            { name: "annex", title: "An annex", description: null, checksum: "bb", loadedAt: "2024-02-02T03:04:05Z" },
            {
              name: "world",
              title: "The small world",
              description: "For tests.",
              checksum: "aa",
              loadedAt: "2024-01-02T03:04:05Z",
            },
          ],
        },
      });
    });
  });

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

    test("relationships of the whole graph are ordered by type and then by the names of their ends", async () => {
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
            "CHAIRS:official:cai:committee:lg",
            "DEPUTY_CHAIRS:official:bo-2:committee:lg",
            "DEPUTY_CHAIRS:official:bo:committee:lg",
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
      expect(await ids(`relationships(filter: { ${filter} })`)).toEqual(all(...expected));
    });

    test.each([
      ["officials", "first"],
      ["officials", "last"],
      [`entities(orderBy: [{ field: DEGREE, direction: DESC }])`, "first"],
      [`entities(orderBy: [{ field: KIND, direction: DESC }, { field: NAME }])`, "last"],
      [`relationships(filter: { among: ["official:ada", "organization:office", "committee:fac"] })`, "first"],
      [`search(text: "o")`, "first"],
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

  describe(`${name}: search`, () => {
    const ask = asking(open);
    const hits = async (text: string, more = ""): Promise<readonly string[]> => {
      const answer = await ask(
        `query ($text: String!) { search(text: $text${more}) { edges { quality node { id } } totalCount } }`,
        {
          text,
        },
      );
      const { edges, totalCount } = Reflect.get(Object(answer), "search");
      expect(edges).toHaveLength(totalCount);
      return edges.map(({ quality, node }: { quality: string; node: { id: string } }) => `${quality} ${node.id}`);
    };

    test("exact names come first, then beginnings, then all words, then near misses", async () => {
      expect(await hits("convention centre")).toEqual(["EXACT venue:centre", "PREFIX venue:hall"]);
      expect(await hits("affairs committee")).toEqual(["WORDS committee:fac", "WORDS organization:office"]);
      expect(await hits("foreign")).toEqual(["PREFIX committee:fac", "WORDS organization:office"]);
      expect(await hits("lovelase")).toEqual(["FUZZY official:ada"]);
      expect(await hits("convetnion cnetre")).toEqual(["FUZZY venue:centre", "FUZZY venue:hall"]);
    });

    test("case, accents, punctuation and spaces do not count", async () => {
      for (const text of ["cafe de la paix", "  CAFÉ,  de-la PAIX! ", "Cafe\u0301 de la Paix"])
        expect(await hits(text)).toEqual(["EXACT organization:cafe"]);
    });

    test("aliases are names too", async () => {
      expect(await hits("fac")).toContain("EXACT committee:fac");
      expect(await hits("countess of")).toEqual(["PREFIX official:ada"]);
    });

    test("words may come from different names of one entity", async () => {
      expect(await hits("ada countess")).toEqual(["WORDS official:ada"]);
    });

    test("names in Chinese are found whole and by their beginning, not by any character of theirs", async () => {
      expect(await hits("蔡元培")).toEqual(["EXACT official:cai"]);
      expect(await hits("蔡元")).toEqual(["PREFIX official:cai"]);
      expect(await hits("孑民")).toEqual(["WORDS official:cai"]);
      expect(await hits("元旦")).toEqual([]);
    });

    test("kinds narrow a search; no kinds, no hits", async () => {
      expect(await hits("committee", ", kinds: [Organization]")).toEqual(["WORDS organization:office"]);
      expect(await hits("committee", ", kinds: []")).toEqual([]);
    });

    test("short words must be right, longer ones may be a letter or two off", async () => {
      expect(await hits("bp")).toEqual([]);
      expect(await hits("yim")).toEqual(["FUZZY official:bo", "FUZZY official:bo-2"]);
      expect(await hits("xyz")).toEqual([]);
    });

    test.each([
      [""],
      ["   "],
      ["!!!"],
      ["*"],
      ["?"],
      ['"'],
      ['O"Brien ( AND'],
      ["ada AND"],
      ["NOT ada OR"],
      ["ada~9^8"],
      ["[a TO z]"],
      ["{* TO *}"],
      ["searchKeys:ada"],
      ["\\"],
      ["a && b || !c"],
      ["$lucene"],
      ["') RETURN 1 //"],
      ["\u0000"],
      ["\ud800"],
      ["🙂"],
      ["a ".repeat(128)],
      ["x".repeat(256)],
    ])("the hostile text %j is answered with a list", async (text) => {
      expect(await hits(text)).toBeInstanceOf(Array);
    });

    test("texts without letters or digits find nothing", async () => {
      expect(
        await ask(
          `{ search(text: "*") { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
        ),
      ).toEqual({
        search: { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
    });
  });

  describe(`${name}: neighbourhood`, () => {
    const ask = asking(open);
    const around = async (args: string): Promise<unknown> => {
      const answer = await ask(
        `{ neighborhood(${args}) { truncated total nodes { depth hiddenTotal entity { id } } relationships { id } } }`,
      );
      const { truncated, total, nodes, relationships } = Reflect.get(Object(answer), "neighborhood");
      return {
        truncated,
        total,
        nodes: nodes.map((node: { depth: number; hiddenTotal: number; entity: { id: string } }) => [
          node.entity.id,
          node.depth,
          node.hiddenTotal,
        ]),
        relationships: relationships.map(({ id }: { id: string }) => id),
      };
    };

    test("depth 0 shows the entities themselves and what is among them", async () => {
      expect(await around(`ids: ["official:loop", "official:ada"], depth: 0`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["official:ada", 0, 6],
          ["official:loop", 0, 0],
        ],
        relationships: [
          "RELATED_TO:official:ada:official:loop",
          "RELATED_TO:official:loop:official:ada",
          "RELATED_TO:official:loop:official:loop",
        ],
      });
    });

    test("each step goes one further, nearest first, then by name", async () => {
      expect(await around(`ids: ["venue:hall"], depth: 2`)).toEqual({
        truncated: false,
        total: 7,
        nodes: [
          ["venue:hall", 0, 0],
          ["venue:centre", 1, 0],
          ["forum:fair", 1, 0],
          ["place:city", 2, 2],
          ["committee:lg", 2, 3],
          ["meeting:plenary", 2, 3],
          ["initiative:plan", 2, 1],
        ],
        relationships: [
          "DELIBERATED:meeting:plenary:initiative:plan",
          "DEPENDS_ON:forum:fair:venue:centre",
          "DEPENDS_ON:initiative:plan:venue:centre",
          "HOSTED_AT:meeting:plenary:venue:centre",
          "HOSTED_AT:forum:fair:place:city",
          "HOSTED_AT:forum:fair:venue:hall",
          "LOCATED_IN:venue:centre:place:city",
          "PART_OF:venue:hall:venue:centre",
          "RELATED_TO:committee:lg:committee:lg",
          "RESPONSIBLE_FOR:committee:lg:initiative:plan",
          "SUPPORTS:committee:lg:forum:fair",
        ],
      });
    });

    test("a limit cuts the level that does not fit and says so", async () => {
      expect(await around(`ids: ["venue:hall"], depth: 4, limit: 2`)).toEqual({
        truncated: true,
        total: 3,
        nodes: [
          ["venue:hall", 0, 1],
          ["venue:centre", 1, 4],
        ],
        relationships: ["PART_OF:venue:hall:venue:centre"],
      });
      expect(await around(`ids: ["venue:hall", "venue:centre"], depth: 0, limit: 1`)).toMatchObject({
        total: 2,
        nodes: [
          ["venue:centre", 0, expect.any(Number)],
          ["venue:hall", 0, expect.any(Number)],
        ],
      });
    });

    test("types, kinds and the date narrow what is walked; empty lists walk nowhere", async () => {
      expect(await around(`ids: ["committee:fac"], types: [CHAIRS], asOf: "2024"`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["committee:fac", 0, 5],
          ["official:bo", 1, 3],
        ],
        relationships: ["CHAIRS:official:bo:committee:fac"],
      });
      expect(await around(`ids: ["committee:fac"], kinds: [Organization]`)).toEqual({
        truncated: false,
        total: 2,
        nodes: [
          ["committee:fac", 0, 4],
          ["organization:office", 1, 5],
        ],
        relationships: ["MEMBER_OF:organization:office:committee:fac", "PART_OF:organization:office:committee:fac"],
      });
      const alone = { truncated: false, total: 1, nodes: [["place:city", 0, 4]], relationships: [] };
      expect(await around(`ids: ["place:city"], types: []`)).toEqual(alone);
      expect(await around(`ids: ["place:city"], kinds: []`)).toEqual(alone);
    });

    test("what is hidden is told by type and direction", async () => {
      expect(
        await ask(
          `{ neighborhood(ids: ["committee:fac"], types: [CHAIRS]) { nodes { entity { name } hidden { type direction count } } } }`,
        ),
      ).toEqual({
        neighborhood: {
          nodes: [
            {
              entity: { name: "Foreign Affairs Committee" },
              hidden: [
                { type: "MEMBER_OF", direction: "IN", count: 2 },
                { type: "PART_OF", direction: "IN", count: 1 },
                { type: "CONVENED", direction: "OUT", count: 1 },
              ],
            },
            {
              entity: { name: "Ada Lovelace" },
              hidden: [
                { type: "CHAIRS", direction: "OUT", count: 1 },
                { type: "HOLDS_POST_IN", direction: "OUT", count: 3 },
                { type: "ATTENDED", direction: "OUT", count: 1 },
                { type: "RELATED_TO", direction: "OUT", count: 1 },
                { type: "RELATED_TO", direction: "IN", count: 1 },
              ],
            },
            {
              entity: { name: "Bo Yin" },
              hidden: [
                { type: "DEPUTY_CHAIRS", direction: "OUT", count: 1 },
                { type: "HOLDS_POST_IN", direction: "OUT", count: 1 },
                { type: "ATTENDED", direction: "OUT", count: 1 },
              ],
            },
          ],
        },
      });
    });

    test("a hidden self loop is one hidden relationship", async () => {
      expect(await around(`ids: ["committee:lg"], depth: 0, types: [CHAIRS]`)).toMatchObject({
        nodes: [["committee:lg", 0, 6]],
      });
    });

    test("an id that is not there is refused, and named", async () => {
      await expect(ask(`{ neighborhood(ids: ["place:city", "nobody", "nowhere"]) { total } }`)).rejects.toMatchObject({
        code: "UNKNOWN_ENTITY",
        message: `No entity has the id "nobody", "nowhere".`,
      });
      expect(await around("ids: []")).toEqual({ truncated: false, total: 0, nodes: [], relationships: [] });
    });
  });
}

const NO_SOURCE = { publisher: null, published: null, note: null, paragraphs: null };
const PLENARY = {
  id: "000",
  title: "Plenary",
  publisher: "Press",
  published: "2023-03-16~",
  note: "No year.",
  paragraphs: 8,
};
const DISTRICT = { ...NO_SOURCE, id: "001", title: "District", published: "2024-05-16" };

function post(id: string, role: string | null, standing: string, late: string): unknown {
  return { role, standing, late, relationship: { id, standing } };
}

type AskText = (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Asks the graph of the world; opened once for the tests of a describe block unless `early` is false. */
function asking(open: OpenGraph, world: World = SMALL_WORLD, early = true): AskText {
  let graph: Promise<Graph> | undefined;
  const opened = (): Promise<Graph> => {
    graph ??= open(world);
    return graph;
  };
  if (early) beforeAll(async () => void (await opened()));
  return async (text, variables) => askGraph(await opened(), text, variables);
}

type PagePart = {
  readonly ids: readonly string[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string;
  readonly endCursor: string;
};

/** A page of a list that may have arguments already. */
async function page(ask: AskText, list: string, args: string): Promise<PagePart> {
  const field = args === "" ? list : list.endsWith(")") ? `${list.slice(0, -1)}, ${args})` : `${list}(${args})`;
  const answer = await ask(
    `{ list: ${field} { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  const { nodes, totalCount, pageInfo } = Reflect.get(Object(answer), "list");
  return { ids: nodes.map(({ id }: { id: string }) => id), total: totalCount, ...pageInfo };
}
