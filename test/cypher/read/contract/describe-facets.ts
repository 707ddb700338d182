/** Facets: how many of what a list lets through there are of each sort, whatever page is shown. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

const ENTITY_FACETS = `facets { kinds { kind count } types { type count } statuses { status count } years { year count } }`;
const LINK_FACETS = `facets { types { type count } certainties { certainty count } years { year count }
  kinds { kind count } statuses { status count } }`;

/** The suite. */
export function describeFacets(name: string, open: OpenGraph): void {
  describe(`${name}: facets`, () => {
    const ask = asking(open);

    test("of entities are counted over all that the filter lets through", async () => {
      expect(
        await ask(
          `{ entities(filter: { or: [{ kinds: [Initiative] }, { date: {} }] }, first: 1) { totalCount nodes { id } ${ENTITY_FACETS} } }`,
        ),
      ).toEqual({
        entities: {
          totalCount: 5,
          nodes: [{ id: "initiative:idea" }],
          facets: {
            kinds: [
              { kind: "Forum", count: 1 },
              { kind: "Initiative", count: 3 },
              { kind: "Meeting", count: 1 },
            ],
            types: [
              { type: "CONVENED", count: 1 },
              { type: "ATTENDED", count: 1 },
              { type: "DELIBERATED", count: 2 },
              { type: "HOSTED_AT", count: 2 },
              { type: "RESPONSIBLE_FOR", count: 1 },
              { type: "INCLUDES", count: 2 },
              { type: "DEPENDS_ON", count: 2 },
              { type: "SUPPORTS", count: 1 },
            ],
            statuses: [
              { status: "UNDER_WAY", count: 1 },
              { status: "DONE", count: 1 },
              { status: "UNKNOWN", count: 1 },
            ],
            years: [
              { year: 2023, count: 1 },
              { year: 2024, count: 1 },
              { year: null, count: 3 },
            ],
          },
        },
      });
    });

    test("of the whole graph, of a kind, and of nothing", async () => {
      expect(
        await ask(`{ entities(first: 0) { facets { kinds { kind count } } } venues { facets { kinds { kind count } statuses { status } } }
          none: entities(filter: { ids: [] }) { ${ENTITY_FACETS} }
          relationships(first: 0) { facets { types { type count } certainties { certainty count } kinds { kind } statuses { status } } }
          some: relationships(filter: { types: [PART_OF, CHAIRS, ISSUED] }, first: 0) { facets { types { type count } } } }`),
      ).toEqual({
        entities: {
          facets: {
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
          },
        },
        venues: { facets: { kinds: [{ kind: "Venue", count: 2 }], statuses: [] } },
        none: { facets: { kinds: [], types: [], statuses: [], years: [] } },
        relationships: {
          facets: {
            types: [
              { type: "CHAIRS", count: 4 },
              { type: "DEPUTY_CHAIRS", count: 2 },
              { type: "MEMBER_OF", count: 2 },
              { type: "HOLDS_POST_IN", count: 4 },
              { type: "PART_OF", count: 3 },
              { type: "LOCATED_IN", count: 2 },
              { type: "CONVENED", count: 1 },
              { type: "ATTENDED", count: 2 },
              { type: "DELIBERATED", count: 1 },
              { type: "HOSTED_AT", count: 3 },
              { type: "RESPONSIBLE_FOR", count: 1 },
              { type: "INCLUDES", count: 1 },
              { type: "DEPENDS_ON", count: 2 },
              { type: "SUPPORTS", count: 1 },
              { type: "RELATED_TO", count: 4 },
            ],
            certainties: [
              { certainty: "STATED", count: 31 },
              { certainty: "INFERRED", count: 2 },
            ],
            kinds: [],
            statuses: [],
          },
        },
        some: {
          facets: {
            types: [
              { type: "CHAIRS", count: 4 },
              { type: "PART_OF", count: 3 },
            ],
          },
        },
      });
    });

    test("of links count each relationship, with the neighbour's kind and status", async () => {
      expect(
        await ask(`{ entity(id: "official:ada") { relationships(direction: OUT, first: 0) { ${LINK_FACETS} }
          ... on Official { posts(filter: { role: {} }, asOf: "2026") { totalCount facets { years { year count } } } } }
          meeting: entity(id: "meeting:plenary") { ... on Meeting { deliberated { facets { statuses { status count } } } } } }`),
      ).toEqual({
        entity: {
          relationships: {
            facets: {
              types: [
                { type: "CHAIRS", count: 2 },
                { type: "HOLDS_POST_IN", count: 3 },
                { type: "ATTENDED", count: 1 },
                { type: "RELATED_TO", count: 1 },
              ],
              certainties: [{ certainty: "STATED", count: 7 }],
              years: [
                { year: 2020, count: 1 },
                { year: 2025, count: 1 },
                { year: null, count: 5 },
              ],
              kinds: [
                { kind: "Official", count: 1 },
                { kind: "Committee", count: 1 },
                { kind: "Organization", count: 4 },
                { kind: "Meeting", count: 1 },
              ],
              statuses: [],
            },
          },
          posts: {
            totalCount: 3,
            facets: {
              years: [
                { year: 2025, count: 1 },
                { year: null, count: 2 },
              ],
            },
          },
        },
        meeting: { deliberated: { facets: { statuses: [{ status: "UNDER_WAY", count: 1 }] } } },
      });
    });

    test("of hits are counted over all hits, and of a search for nothing there are none", async () => {
      expect(
        await ask(`{ search(text: "committee", first: 1, filter: { degree: { min: 1 } }) { totalCount facets { kinds { kind count } types { type } } }
          nothing: search(text: "?!") { ${ENTITY_FACETS} } }`),
      ).toEqual({
        search: {
          totalCount: 2,
          facets: {
            kinds: [
              { kind: "Committee", count: 1 },
              { kind: "Organization", count: 1 },
            ],
            types: ["CHAIRS", "MEMBER_OF", "HOLDS_POST_IN", "PART_OF", "LOCATED_IN", "CONVENED"].map((type) => ({
              type,
            })),
          },
        },
        nothing: { facets: { kinds: [], types: [], statuses: [], years: [] } },
      });
    });
  });
}
