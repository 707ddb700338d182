/** Filters, orders and walks as the graph is asked, and what is refused of them. */
import { describe, expect, test } from "vitest";
import { RELATIONSHIP_TYPE_NAMES } from "../../../cypher/model/relationship-types.ts";
import { readEntityCondition, readEntityFilter, readRelationshipFilter } from "../../../server/graphql/read-filters.ts";
import { readEntityOrder, readLinkOrder, readRelationshipOrder } from "../../../server/graphql/read-orders.ts";
import { readWalk } from "../../../server/graphql/read-walk.ts";

const TODAY = "2024-07-01";
const ANY_ENTITY = {
  ids: null,
  kinds: null,
  name: null,
  date: null,
  statuses: null,
  sources: null,
  hasChair: null,
  degree: null,
  asOf: null,
  and: [],
  or: null,
  not: null,
};
const ANY_RELATIONSHIP = {
  types: null,
  kinds: null,
  from: null,
  to: null,
  roles: null,
  role: null,
  since: null,
  until: null,
  certainties: null,
  standing: null,
  sources: null,
  among: null,
  touching: null,
  asOf: null,
  and: [],
  or: null,
  not: null,
};

describe("a walk", () => {
  const whole = { types: ["CHAIRS"], direction: "OUT", kinds: null, roles: null, asOf: null } as const;

  test("has the field's types and direction unless the arguments say otherwise", () => {
    const none = { condition: null, neighbour: null, except: null };
    expect(readWalk({}, ["CHAIRS"], "OUT", TODAY)).toEqual({ ...whole, ...none });
    expect(
      readWalk(
        { types: ["PART_OF"], direction: "IN", kinds: ["Venue"], roles: [], asOf: "2024" },
        RELATIONSHIP_TYPE_NAMES,
        "BOTH",
        TODAY,
      ),
    ).toEqual({ types: ["PART_OF"], direction: "IN", kinds: ["Venue"], roles: [], asOf: "2024", ...none });
  });

  test("hands its date on to what its filters ask of the entities and of standings", () => {
    const args = {
      asOf: "2020",
      filter: { standing: { is: ["CURRENT"] }, from: { hasChair: true } },
      neighbour: { hasChair: true },
      exceptNeighbours: ["a"],
    };
    expect(readWalk(args, ["CHAIRS"], "OUT", TODAY)).toEqual({
      ...whole,
      asOf: "2020",
      condition: {
        ...ANY_RELATIONSHIP,
        standing: { is: ["CURRENT"], on: "2020" },
        from: { ...ANY_ENTITY, hasChair: true, asOf: "2020" },
      },
      neighbour: { ...ANY_ENTITY, hasChair: true, asOf: "2020" },
      except: ["a"],
    });
  });
});

test("a filter is read as deep as it goes, its texts folded, its dates as days", () => {
  expect(readEntityFilter({})).toBeNull();
  expect(readEntityCondition({})).toEqual(ANY_ENTITY);
  expect(
    readEntityFilter({
      filter: {
        name: { contains: "CAFÉ" },
        date: { from: "2024", to: "2024-02~" },
        hasChair: false,
        degree: { max: 0 },
        asOf: "2021",
        or: [],
        not: { and: [{ ids: ["x"] }, { asOf: "2022" }] },
      },
    }),
  ).toEqual({
    ...ANY_ENTITY,
    name: { equals: null, startsWith: null, contains: "cafe" },
    date: { from: "2024-01-01", to: "2024-02-29" },
    hasChair: false,
    degree: { min: null, max: 0 },
    asOf: "2021",
    or: [],
    not: {
      ...ANY_ENTITY,
      asOf: "2021",
      and: [
        { ...ANY_ENTITY, ids: ["x"], asOf: "2021" },
        { ...ANY_ENTITY, asOf: "2022" },
      ],
    },
  });
});

test("a filter on relationships is read as deep as it goes; standings are told today unless a date is given", () => {
  expect(readRelationshipFilter({}, TODAY)).toBeNull();
  expect(
    readRelationshipFilter(
      {
        filter: {
          types: ["CHAIRS"],
          certainties: ["INFERRED"],
          role: { equals: "HEAD" },
          since: { from: "2020" },
          standing: { is: ["UNDATED", "CURRENT"] },
          not: { asOf: "2019", to: { degree: { min: 1 } }, standing: { is: [] } },
        },
      },
      TODAY,
    ),
  ).toEqual({
    ...ANY_RELATIONSHIP,
    types: ["CHAIRS"],
    certainties: ["INFERRED"],
    role: { equals: "head", startsWith: null, contains: null },
    since: { from: "2020-01-01", to: null },
    standing: { is: ["CURRENT", "UNDATED"], on: TODAY },
    not: {
      ...ANY_RELATIONSHIP,
      asOf: "2019",
      to: { ...ANY_ENTITY, degree: { min: 1, max: null }, asOf: "2019" },
      standing: { is: [], on: "2019" },
    },
  });
});

describe("bounds that contradict each other", () => {
  test.each([
    [
      { degree: { min: 3, max: 2 } },
      "degree asks for at least 3 and at most 2; allowed is a min that is not above max.",
      { subject: "degree", value: { min: 3, max: 2 }, allowed: "a min that is not above max" },
    ],
    [
      { degree: { min: -1 } },
      "degree asks for -1 to any; allowed is counts from 0.",
      { subject: "degree", value: { min: -1, max: null }, allowed: "counts from 0" },
    ],
    [
      { date: { from: "2024-03", to: "2024-02" } },
      "date goes from 2024-03 to 2024-02; allowed is a from that is not after to.",
      { subject: "date", value: { from: "2024-03", to: "2024-02" }, allowed: "a from that is not after to" },
    ],
  ])("as in %j are refused", (filter, message, details) => {
    expect(() => readEntityFilter({ filter: { or: [{ not: filter }] } })).toThrow(
      expect.objectContaining({ code: "BAD_INPUT", message, details }),
    );
  });

  test("are refused of relationships too, and a year meets a day of its own", () => {
    const since = { from: "2025", to: "2024" };
    expect(() => readRelationshipFilter({ filter: { since } }, TODAY)).toThrow(/^since goes from 2025 to 2024/);
    expect(readEntityFilter({ filter: { date: { from: "2024-05-16", to: "2024" } } })?.date).toEqual({
      from: "2024-05-16",
      to: "2024-12-31",
    });
  });

  test("a filter is refused for what stands in its ends, too", () => {
    const deep = (levels: number): object => (levels === 0 ? {} : { and: [deep(levels - 1)] });
    expect(() => readRelationshipFilter({ filter: { from: deep(8) } }, TODAY)).toThrow(/^filter has 9 levels/);
    expect(() => readEntityFilter({ neighbour: deep(8) }, "neighbour")).toThrow(/^neighbour has 9 levels/);
  });
});

test("orders are read key by key", () => {
  const orderBy = [
    { field: "DEGREE", direction: "DESC" },
    { field: "ID", direction: "ASC" },
  ];
  expect(readEntityOrder({ orderBy })).toEqual([
    { by: "DEGREE", descending: true },
    { by: "ID", descending: false },
  ]);
  expect(readRelationshipOrder({ orderBy: [{ field: "SINCE", direction: "ASC" }] })).toEqual([
    { by: "SINCE", descending: false },
  ]);
  expect(readLinkOrder({})).toEqual([]);
});
