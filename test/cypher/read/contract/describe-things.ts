/** One thing by its id: an entity, a relationship, a source, the data set. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The suite. */
export function describeThings(name: string, open: OpenGraph): void {
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
