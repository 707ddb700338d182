/** Walks of the structure, asked as the API asks them: traces, paths, links, interlocks, changes. */
import { describe, expect, test } from "vitest";
import { asking, type OpenGraph } from "./asking.ts";

/** The part of the suite about walks. */
export function describeTraces(name: string, open: OpenGraph): void {
  describe(`${name}: walks`, () => {
    const ask = asking(open);

    test("a trace upstream has parts, needs and responsible bodies, each with who answers for it", async () => {
      expect(
        await ask(`{ dependencies(id: "initiative:plan", direction: UPSTREAM) { total relationshipCount truncated levels { depth count } kinds { kind count }
          root { name figures { label } } steps { totalCount nodes { depth routes cuts sentence entity { __typename id } viaCount via { type to { id } sources { locator } } responsible { official { id } sentence relationships { role } } } } } }`),
      ).toEqual({
        dependencies: {
          total: 3,
          relationshipCount: 3,
          truncated: false,
          levels: [{ depth: 1, count: 3 }],
          kinds: [
            { kind: "Venue", count: 1 },
            { kind: "Committee", count: 1 },
            { kind: "Initiative", count: 1 },
          ],
          root: { name: "Work Plan", figures: [{ label: "organisations" }, { label: "share" }] },
          steps: {
            totalCount: 3,
            nodes: [
              {
                ...ONE_WAY,
                sentence: "Work Plan depends on Convention Centre",
                entity: { __typename: "Venue", id: "venue:centre" },
                via: [{ type: "DEPENDS_ON", to: { id: "venue:centre" }, sources: [] }],
                responsible: [],
              },
              {
                ...ONE_WAY,
                sentence: "Work Plan is the responsibility of the Leading Group for Exchanges",
                entity: { __typename: "Committee", id: "committee:lg" },
                via: [{ type: "RESPONSIBLE_FOR", to: { id: "initiative:plan" }, sources: [] }],
                responsible: [
                  {
                    official: { id: "official:cai" },
                    sentence: "蔡元培 heads the Leading Group for Exchanges",
                    relationships: [{ role: "Head" }],
                  },
                ],
              },
              {
                ...ONE_WAY,
                sentence: "Work Plan includes List of Measures",
                entity: { __typename: "Initiative", id: "initiative:list" },
                via: [{ type: "INCLUDES", to: { id: "initiative:list" }, sources: [] }],
                responsible: [],
              },
            ],
          },
        },
      });
    });

    test("a trace downstream tells what is affected, and what is compared with it", async () => {
      expect(
        await ask(`{ dependencies(id: "venue:centre", direction: DOWNSTREAM) { steps { nodes { depth entity { id } } }
          comparison(id: "committee:lg") { both { nodes { id } } onlyThis { nodes { id } } onlyOther { totalCount nodes { id } } } } }`),
      ).toEqual({
        dependencies: {
          steps: {
            nodes: [
              { depth: 1, entity: { id: "forum:fair" } },
              { depth: 1, entity: { id: "initiative:plan" } },
            ],
          },
          comparison: {
            both: { nodes: [{ id: "forum:fair" }, { id: "initiative:plan" }] },
            onlyThis: { nodes: [{ id: "venue:centre" }] },
            onlyOther: { totalCount: 1, nodes: [{ id: "committee:lg" }] },
          },
        },
      });
    });

    test("a trace follows any types that are named, officials and cycles included, on the date", async () => {
      const trace = (asOf: string): string =>
        `dependencies(id: "committee:fac", direction: UPSTREAM, types: [CHAIRS, RELATED_TO], asOf: "${asOf}") {
           steps { nodes { depth entity { id } cycle } } cycles { size sentence members { id } } leftOut { reason count } longestChain { length } }`;
      expect(await ask(`{ past: ${trace("2021")} now: ${trace("2024")} }`)).toEqual({
        past: {
          steps: {
            nodes: [
              { depth: 1, entity: { id: "official:ada" }, cycle: 1 },
              { depth: 2, entity: { id: "official:loop" }, cycle: 1 },
            ],
          },
          cycles: [
            {
              size: 2,
              sentence: "Ada Lovelace is related to Ouroboros, who is related to Ada Lovelace",
              members: [{ id: "official:ada" }, { id: "official:loop" }],
            },
          ],
          leftOut: [{ reason: "DATE", count: 1 }],
          longestChain: { length: 1 },
        },
        now: {
          steps: { nodes: [{ depth: 1, entity: { id: "official:bo" }, cycle: null }] },
          cycles: [],
          leftOut: [{ reason: "DATE", count: 1 }],
          longestChain: { length: 1 },
        },
      });
    });

    test("paths keep to types, kinds and dates, and go around what is to be avoided", async () => {
      const paths = (more: string): string =>
        `paths(from: "official:ada", to: "official:cai", maxLength: 4, first: 2${more}) { length sentence nodes { id } steps { direction relationships { type } } }`;
      const answer = await ask(
        `{ free: ${paths("")} bodies: ${paths(", types: [CHAIRS, MEMBER_OF]")} around: ${paths(', avoid: ["committee:fac"], types: [CHAIRS, MEMBER_OF]')}
           past: ${paths(', asOf: "2023", types: [CHAIRS, MEMBER_OF]')} kinds: ${paths(", kinds: [Place]")} hubs: ${paths(", avoidHubsAbove: 3, types: [CHAIRS, MEMBER_OF]")} }`,
      );
      const direct = {
        length: 2,
        sentence: "Ada Lovelace heads the Foreign Affairs Committee, which has as member 蔡元培",
        nodes: [{ id: "official:ada" }, { id: "committee:fac" }, { id: "official:cai" }],
        steps: [
          { direction: "OUT", relationships: [{ type: "CHAIRS" }] },
          { direction: "IN", relationships: [{ type: "MEMBER_OF" }] },
        ],
      };
      const longer = {
        length: 3,
        sentence:
          "Ada Lovelace heads the Office of the Foreign Affairs Committee (Director), which is a member of the Foreign Affairs Committee, which has as member 蔡元培",
        nodes: [{ id: "official:ada" }, { id: "organization:office" }, { id: "committee:fac" }, { id: "official:cai" }],
        steps: [
          { direction: "OUT", relationships: [{ type: "CHAIRS" }] },
          { direction: "OUT", relationships: [{ type: "MEMBER_OF" }] },
          { direction: "IN", relationships: [{ type: "MEMBER_OF" }] },
        ],
      };
      expect(answer).toMatchObject({
        free: [direct, { length: 3 }],
        bodies: [direct, longer],
        around: [],
        past: [longer],
        kinds: [],
        hubs: [],
      });
    });

    test("interlocks weigh shared people and shared bodies", async () => {
      expect(
        await ask(`{ bodies: interlocks(ids: ["organization:office"]) { totalCount leftOut nodes { first { id } second { id } weight strength shared { id } relationships { type } sentence } }
          people: interlocks(between: PEOPLE, first: 1) { totalCount pageInfo { hasNextPage } nodes { weight sentence } } }`),
      ).toEqual({
        bodies: {
          totalCount: 1,
          leftOut: 0,
          nodes: [
            {
              first: { id: "committee:fac" },
              second: { id: "organization:office" },
              weight: 1,
              strength: 1,
              shared: [{ id: "official:ada" }],
              relationships: ["CHAIRS", "CHAIRS", "HOLDS_POST_IN", "HOLDS_POST_IN", "HOLDS_POST_IN"].map((type) => ({
                type,
              })),
              sentence:
                "Foreign Affairs Committee and Office of the Foreign Affairs Committee share 1 person: Ada Lovelace",
            },
          ],
        },
        people: {
          totalCount: 5,
          pageInfo: { hasNextPage: true },
          nodes: [
            {
              weight: 2,
              sentence: "Bo Yin and 蔡元培 share 2 bodies: Foreign Affairs Committee, Leading Group for Exchanges",
            },
          ],
        },
      });
    });

    test("changes are what began and what ended between two dates, earliest first", async () => {
      expect(
        await ask(
          `{ changes(from: "2021-12", to: "2023") { totalCount nodes { what sentence relationship { since until standing } } } }`,
        ),
      ).toEqual({
        changes: {
          totalCount: 3,
          nodes: [
            {
              what: "ENDED",
              sentence: "Bo Yin is deputy head of the Leading Group for Exchanges (First Deputy Head)",
              relationship: { since: null, until: "2021", standing: "ENDED" },
            },
            {
              what: "ENDED",
              sentence: "Ada Lovelace heads the Foreign Affairs Committee",
              relationship: { since: "2020", until: "2022-06", standing: "ENDED" },
            },
            {
              what: "BEGAN",
              sentence: "Bo Yin heads the Foreign Affairs Committee",
              relationship: { since: "2022-07-01", until: null, standing: "CURRENT" },
            },
          ],
        },
      });
    });
  });
}

const ONE_WAY = { depth: 1, routes: 1, cuts: 0, viaCount: 1 };
